import { Refusal } from '../../helpers/index.js';
import { isOpen, type LeaveSpan, meets, spanWords } from './leave-span.js';

/**
 * Who stands in is somebody else, and at work all that time: neither is the cover on leave, nor does the one who leaves
 * stand in for another meanwhile. Covers who wait for each other's leave would cover nobody.
 * @param others leave of anybody that meets the wanted span.
 * @throws Refusal `coverIsSelf`, `coverInCircle`, `coverOnLeave`, `coversAnother`
 */
export function refuseCoverAway(wanted: LeaveSpan, others: readonly LeaveSpan[]): void {
  const { coverAgentId } = wanted;
  if (coverAgentId === wanted.agentId) {
    throw new Refusal('invalid', 'coverIsSelf', 'Nobody covers for himself: name a colleague, or nobody.');
  }
  const met = others.filter((other) => other.id !== wanted.id && isOpen(other) && meets(other, wanted));
  if (coverAgentId !== null && leadsBack(wanted, met)) {
    throw new Refusal(
      'conflict',
      'coverInCircle',
      'The cover asks to be covered by the one who leaves, in the same days: name somebody else.',
    );
  }
  const granted = met.filter(({ state }) => state === 'approved');
  const away = granted.find(({ agentId }) => agentId === coverAgentId);
  if (away) {
    throw new Refusal(
      'conflict',
      'coverOnLeave',
      `${away.agentName} is on leave from ${spanWords(away)} and cannot cover: name somebody else.`,
    );
  }
  const covered = granted.find((other) => other.coverAgentId === wanted.agentId);
  if (!covered) return;
  throw new Refusal(
    'conflict',
    'coversAnother',
    `${wanted.agentName} covers for ${covered.agentName} from ${spanWords(covered)}: give that leave another cover first.`,
  );
}

/** Whether going from cover to cover, within leave of the same days, comes back to the one who leaves. */
function leadsBack({ agentId, coverAgentId }: LeaveSpan, met: readonly LeaveSpan[]): boolean {
  const seen = new Set([coverAgentId]);
  for (const at of seen) {
    if (at === agentId) return true;
    for (const leave of met) {
      if (leave.agentId === at && leave.coverAgentId !== null) seen.add(leave.coverAgentId);
    }
  }
  return false;
}
