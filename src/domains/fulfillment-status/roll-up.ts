import { JEOPARDY_REASONS, type JeopardyOwner, UNKNOWN_JEOPARDY } from './data/jeopardy-codes.js';
import { type MilestoneCode, MILESTONES } from './data/milestones.js';

/** A milestone of one item, as stored. */
export interface StoredMilestone {
  readonly itemId: string;
  readonly code: string;
  readonly pointOfNoReturn: boolean;
  readonly promisedAt: string | null;
  readonly predictedAt: string | null;
  readonly reachedAt: string | null;
}

export interface OpenJeopardy {
  readonly itemId: string;
  readonly code: string;
}

/** A milestone as people see it. */
export interface ShownMilestone {
  readonly code: string;
  readonly label: string;
  readonly description: string;
  /** `skipped`: not reached, and the work has ended. */
  readonly status: 'done' | 'current' | 'upcoming' | 'jeopardy' | 'skipped';
  readonly promisedAt: string | null;
  readonly predictedAt: string | null;
  readonly reachedAt: string | null;
  readonly pointOfNoReturn: boolean;
  readonly jeopardy?: ShownJeopardy;
}

export interface ShownJeopardy {
  readonly code: string;
  readonly text: string;
  readonly nextStep: string;
  readonly owner: JeopardyOwner;
}

/**
 * Milestones of several items as one line: one is done when all items that have it have reached it, and its dates are
 * the latest of theirs. The first that is not done is the current one, or in jeopardy when an item is.
 * @param ended whether the work has ended: what was not reached by then never will be.
 */
export function rollUpMilestones(
  milestones: readonly StoredMilestone[],
  jeopardies: readonly OpenJeopardy[],
  ended = false,
): ShownMilestone[] {
  const codes = Object.keys(MILESTONES).filter((code) => milestones.some((one) => one.code === code));
  const done = new Set(
    codes.filter((code) => milestones.every((one) => one.code !== code || one.reachedAt !== null)),
  );
  const current = ended ? undefined : codes.find((code) => !done.has(code));
  const [open] = jeopardies;
  return codes.map((code) => {
    const parts = milestones.filter((one) => one.code === code);
    const isCurrent = code === current;
    const later = ended ? 'skipped' : 'upcoming';
    const waiting = isCurrent ? (open ? 'jeopardy' : 'current') : later;
    return {
      code,
      ...MILESTONES[code as MilestoneCode],
      status: done.has(code) ? 'done' : waiting,
      promisedAt: latest(parts.map(({ promisedAt }) => promisedAt)),
      predictedAt: latest(parts.map(({ predictedAt }) => predictedAt)),
      reachedAt: done.has(code) ? latest(parts.map(({ reachedAt }) => reachedAt)) : null,
      pointOfNoReturn: parts.some(({ pointOfNoReturn }) => pointOfNoReturn),
      ...(isCurrent && open && { jeopardy: showJeopardy(open.code) }),
    };
  });
}

/** A jeopardy in a customer's words. */
export function showJeopardy(code: string): ShownJeopardy {
  const { text, nextStep, owner } = JEOPARDY_REASONS[code] ?? UNKNOWN_JEOPARDY;
  return { code, text, nextStep, owner };
}

const latest = (dates: readonly (string | null)[]): string | null =>
  dates.reduce<string | null>((a, b) => (b !== null && (a === null || b > a) ? b : a), null);
