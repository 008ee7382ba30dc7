import { type MilestoneCode } from './data/milestones.js';
import type { MilestonePlan } from './data/milestone-plans.js';
import { STATUS_MAP, type StatusMeaning } from './data/status-map.js';
import { JEOPARDY_REASONS, type JeopardyReason, UNKNOWN_JEOPARDY } from './data/jeopardy-codes.js';
import type { JeopardyProgress, ItemProgress, Notice } from './item-progress.js';
import { addWorkingDays } from './working-days.js';
import { predictMilestones } from './predict-milestones.js';

interface KnownNotice extends Notice {
  readonly meaning: StatusMeaning;
}

/**
 * Where an item stands, as a pure function of every notice that came in for it so far. Notices may come late, twice or
 * in any order: only the OSS's own sequence numbers count, so every arrival order ends in the same place.
 * @param cancelRequestedAt when we asked the OSS to cancel, null when we did not.
 */
export function foldNotices(
  plan: MilestonePlan,
  notices: readonly Notice[],
  cancelRequestedAt: Date | null,
): ItemProgress {
  const known = inSequence(notices);
  const end = known.find(({ meaning }) => ['completed', 'failed', 'cancelled'].includes(meaning.kind));
  const foc = known.find(({ code }) => code === 'FOC');
  const jeopardies = foldJeopardies(known, end, foc?.facts.promisedDate);
  const reached = reachedMilestones(plan, known, end);
  const dates = predictMilestones(plan, reached, jeopardies, foc);
  const last = known.at(-1);
  return {
    state: stateOf(known, end, jeopardies, cancelRequestedAt),
    ...dates,
    jeopardies,
    noReturnAt: reached.get(plan.pointOfNoReturn) ?? null,
    endedAt: end?.occurredAt ?? null,
    asOf: last?.occurredAt ?? null,
    facts: Object.assign({}, ...known.map(({ facts }) => facts)) as ItemProgress['facts'],
  };
}

/** Known notices, each once, in the order of the OSS. */
function inSequence(notices: readonly Notice[]): KnownNotice[] {
  const once = new Map<string, KnownNotice>();
  for (const notice of notices) {
    const meaning = STATUS_MAP[notice.code];
    if (meaning) once.set(notice.id, { ...notice, meaning });
  }
  return [...once.values()].sort((a, b) => a.sequence - b.sequence || (a.id < b.id ? -1 : 1));
}

/** When each milestone was reached; a later one implies the earlier ones. */
function reachedMilestones(
  plan: MilestonePlan,
  known: readonly KnownNotice[],
  end: KnownNotice | undefined,
): Map<MilestoneCode, Date> {
  const said = new Map<MilestoneCode, Date>();
  for (const { meaning, occurredAt } of known) {
    if (meaning.kind === 'milestone' && !said.has(meaning.milestone)) said.set(meaning.milestone, occurredAt);
  }
  if (end?.meaning.kind === 'completed') said.set('ready', end.occurredAt);
  const reached = new Map<MilestoneCode, Date>();
  let later: Date | undefined;
  for (const { code } of plan.milestones.toReversed()) {
    later = said.get(code) ?? later;
    if (later) reached.set(code, later);
  }
  return reached;
}

function foldJeopardies(
  known: readonly KnownNotice[],
  end: KnownNotice | undefined,
  promised: string | undefined,
): JeopardyProgress[] {
  const jeopardies: JeopardyProgress[] = [];
  let milestone: MilestoneCode = 'received';
  for (const { id, meaning, facts, occurredAt } of known) {
    const code = facts.jeopardyCode ?? '';
    if (meaning.kind === 'milestone') milestone = meaning.milestone;
    if (meaning.kind === 'jeopardy') {
      const newDate = newDateOf(code, facts.newDate, promised);
      jeopardies.push({ noticeId: id, code, milestone, newDate, raisedAt: occurredAt, clearedAt: null });
    }
    if (meaning.kind !== 'jeopardyCleared') continue;
    const open = jeopardies.findIndex((jeopardy) => jeopardy.code === code && !jeopardy.clearedAt);
    if (open >= 0)
      jeopardies.splice(open, 1, { ...(jeopardies[open] as JeopardyProgress), clearedAt: occurredAt });
  }
  return jeopardies.map((jeopardy) => ({
    ...jeopardy,
    clearedAt: jeopardy.clearedAt ?? end?.occurredAt ?? null,
  }));
}

function stateOf(
  known: readonly KnownNotice[],
  end: KnownNotice | undefined,
  jeopardies: readonly JeopardyProgress[],
  cancelRequestedAt: Date | null,
): ItemProgress['state'] {
  if (end) return end.meaning.kind as 'completed' | 'failed' | 'cancelled';
  const refused = known.some(({ meaning }) => meaning.kind === 'cancellationRefused');
  if (cancelRequestedAt && !refused) return 'pendingCancellation';
  const open = jeopardies.filter(({ clearedAt }) => !clearedAt).map(({ code }) => ownerOf(code));
  if (open.includes('customer')) return 'pending';
  return open.length > 0 ? 'held' : 'inProgress';
}

/** The date that the notice names, else the promise moved by the reason's rule. */
function newDateOf(code: string, named: string | undefined, promised: string | undefined): Date | null {
  if (named) return new Date(named);
  const days = reasonOf(code).delayDays;
  return promised && days !== null ? addWorkingDays(new Date(promised), days) : null;
}

const reasonOf = (code: string): JeopardyReason => JEOPARDY_REASONS[code] ?? UNKNOWN_JEOPARDY;

const ownerOf = (code: string): string => reasonOf(code).owner;
