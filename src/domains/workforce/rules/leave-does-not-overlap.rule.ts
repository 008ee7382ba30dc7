import { Refusal } from '../../helpers/index.js';
import { isOpen, type LeaveSpan, meets, spanWords } from './leave-span.js';

const MAX_DAYS = 366;

/**
 * A person is on leave once at a time, from a day to the same or a later one, for a year at most.
 * @param others leave of anybody; only this agent's counts.
 * @throws Refusal `leaveDatesWrong`, `leaveOverlaps`
 */
export function refuseOverlappingLeave(wanted: LeaveSpan, others: readonly LeaveSpan[]): void {
  const days = (Date.parse(wanted.endDate) - Date.parse(wanted.startDate)) / 86_400_000;
  if (!(days >= 0 && days < MAX_DAYS)) {
    throw new Refusal(
      'invalid',
      'leaveDatesWrong',
      'Leave ends on the day it starts or later, and lasts a year at most: change one of its dates.',
    );
  }
  const taken = others.find(
    (other) =>
      other.agentId === wanted.agentId && other.id !== wanted.id && isOpen(other) && meets(other, wanted),
  );
  if (!taken) return;
  throw new Refusal(
    'conflict',
    'leaveOverlaps',
    `There is leave from ${spanWords(taken)} already (${taken.state}): choose other dates, or withdraw that one first.`,
  );
}
