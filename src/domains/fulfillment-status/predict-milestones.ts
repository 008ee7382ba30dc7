import type { MilestoneCode } from './data/milestones.js';
import type { MilestonePlan, PlannedMilestone } from './data/milestone-plans.js';
import type { ItemProgress, JeopardyProgress, MilestoneProgress, Notice } from './item-progress.js';

/**
 * Promised, predicted and actual dates of each milestone. Promises are the FOC's date spread over the plan; they never
 * move. Predictions start at the last milestone reached and end at the promise, or at the latest date that a jeopardy
 * named.
 */
export function predictMilestones(
  plan: MilestonePlan,
  reached: ReadonlyMap<MilestoneCode, Date>,
  jeopardies: readonly JeopardyProgress[],
  foc: Notice | undefined,
): Pick<ItemProgress, 'milestones' | 'promisedDate' | 'predictedDate'> {
  const promisedDate = foc?.facts.promisedDate ? new Date(foc.facts.promisedDate) : null;
  const moved = jeopardies.flatMap(({ newDate }) => (newDate ? [newDate] : []));
  const latest = moved.reduce((a, b) => (b > a ? b : a), promisedDate ?? new Date(0));
  const predictedDate = reached.get('ready') ?? (latest.getTime() > 0 ? latest : null);
  const last = plan.milestones.findLast(({ code }) => reached.has(code));
  const milestones = plan.milestones.map((planned): MilestoneProgress => {
    const reachedAt = reached.get(planned.code) ?? null;
    const promisedAt = foc && promisedDate && between(foc.occurredAt, promisedDate, planned.share);
    const predictedAt = reachedAt ?? predict(planned, last, reached, predictedDate);
    return {
      code: planned.code,
      pointOfNoReturn: planned.code === plan.pointOfNoReturn,
      promisedAt: promisedAt ?? null,
      predictedAt,
      reachedAt,
    };
  });
  return { milestones, promisedDate, predictedDate };
}

function predict(
  planned: PlannedMilestone,
  last: PlannedMilestone | undefined,
  reached: ReadonlyMap<MilestoneCode, Date>,
  end: Date | null,
): Date | null {
  const start = last && reached.get(last.code);
  if (!start || !end) return null;
  const share = last.share === 1 ? 1 : (planned.share - last.share) / (1 - last.share);
  return between(start, end, share);
}

const between = (start: Date, end: Date, share: number): Date =>
  new Date(Math.round(start.getTime() + Math.max(0, end.getTime() - start.getTime()) * share));
