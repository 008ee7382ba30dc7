import { Refusal } from '../../helpers/index.js';

const DAY = 1440;
const WEEK = 7 * DAY;
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A stretch of work of each week; an end that is not after the start is on the next day. */
export interface WeeklyShift {
  readonly weekday: number;
  readonly startMinute: number;
  readonly endMinute: number;
}

/**
 * Nobody works twice at a time, not over midnight and not from Saturday into Sunday either.
 * @throws Refusal `shiftsOverlap`, or `shiftEmpty` when a shift ends when it starts.
 */
export function refuseOverlappingShifts(shifts: readonly WeeklyShift[]): void {
  const spans = shifts.map(spanOf).sort((one, other) => one.start - other.start);
  spans.forEach((span, index) => {
    const next = spans[index + 1];
    const first = spans[0];
    if (next && next.start < span.end) refuse(span.shift, next.shift);
    if (!next && first && spans.length > 1 && first.start + WEEK < span.end) refuse(span.shift, first.shift);
  });
}

function spanOf(shift: WeeklyShift) {
  if (shift.startMinute === shift.endMinute) {
    throw new Refusal(
      'invalid',
      'shiftEmpty',
      `The shift of ${words(shift)} ends when it starts: move one of the two, or take the shift out.`,
    );
  }
  const start = shift.weekday * DAY + shift.startMinute;
  const length = (shift.endMinute - shift.startMinute + DAY) % DAY || DAY;
  return { shift, start, end: start + length };
}

function refuse(one: WeeklyShift, other: WeeklyShift): never {
  throw new Refusal(
    'invalid',
    'shiftsOverlap',
    `The shifts ${words(one)} and ${words(other)} overlap: end one before the other starts, or make them one.`,
  );
}

const words = ({ weekday, startMinute, endMinute }: WeeklyShift): string =>
  `${DAYS[weekday] ?? 'day'} ${clock(startMinute)}-${clock(endMinute)}`;

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
