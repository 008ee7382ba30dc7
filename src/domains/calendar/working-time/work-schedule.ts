import { dateAfter, momentOf, wallTime, weekdayOf } from './zoned-time.js';

/**
 * One stretch of work, each week: `weekday` 0 Sunday to 6 Saturday, minutes since midnight on the wall. An end that is
 * not after the start is on the next day; 1440 is midnight. Several on one weekday are a split shift.
 */
export interface Shift {
  readonly weekday: number;
  readonly startMinute: number;
  readonly endMinute: number;
}

/** A day on which nobody works, or, when `halfDay`, nobody from noon on. */
export interface HolidayOn {
  readonly date: string;
  readonly name: string;
  readonly halfDay: boolean;
}

/** Whole days away, both ends included. */
export interface Absence {
  readonly startDate: string;
  readonly endDate: string;
  readonly coverId: string | null;
}

/** When somebody works, on the walls of an IANA time zone. */
export interface WorkSchedule {
  readonly timeZone: string;
  readonly shifts: readonly Shift[];
  readonly holidays: readonly HolidayOn[];
  readonly absences: readonly Absence[];
}

export interface Interval {
  readonly start: Date;
  readonly end: Date;
}

const NOON = 720;
/** How far ahead the next working time is looked for: longer than any year of leave. */
const HORIZON_DAYS = 400;

/** Where a shift ends, in minutes since midnight of the day that it starts on: up to 2880. */
export const endOf = ({ startMinute, endMinute }: Shift): number =>
  endMinute > startMinute ? endMinute : endMinute + 1440;

export const holidayOn = ({ holidays }: WorkSchedule, date: string): HolidayOn | undefined =>
  holidays.find((holiday) => holiday.date === date);

export const absenceOn = ({ absences }: WorkSchedule, date: string): Absence | undefined =>
  absences.find(({ startDate, endDate }) => startDate <= date && date <= endDate);

/**
 * The stretches of work that start on a date, in order. A shift over midnight belongs whole to the day that it starts
 * on, so a holiday or leave of the next day does not cut it.
 */
export function workOn(schedule: WorkSchedule, date: string): Interval[] {
  const weekday = weekdayOf(date);
  const shifts = schedule.shifts.filter((shift) => shift.weekday === weekday);
  if (shifts.length === 0 || absenceOn(schedule, date)) return [];
  const holiday = holidayOn(schedule, date);
  if (holiday && !holiday.halfDay) return [];
  const latest = holiday ? NOON : Infinity;
  return shifts
    .map((shift) => ({
      start: momentOf(date, Math.min(shift.startMinute, latest), schedule.timeZone),
      end: momentOf(date, Math.min(endOf(shift), latest), schedule.timeZone),
    }))
    .filter(({ start, end }) => start < end) // clocks set forward can swallow a shift, noon of a half day too
    .sort((one, other) => one.start.getTime() - other.start.getTime());
}

/** The stretch of work that a moment is in; undefined outside of work. Its end is the end, whatever follows it. */
export function workAt(schedule: WorkSchedule, at: Date): Interval | undefined {
  const { date } = wallTime(at, schedule.timeZone);
  const near = [...workOn(schedule, dateAfter(date, -1)), ...workOn(schedule, date)];
  return near.find(({ start, end }) => start <= at && at < end);
}

/** `at` itself during work, else the start of the next stretch of work; undefined when there is none for 400 days. */
export function nextWorkingTime(schedule: WorkSchedule, at: Date): Date | undefined {
  if (schedule.shifts.length === 0) return undefined;
  if (workAt(schedule, at)) return at;
  const { date } = wallTime(at, schedule.timeZone);
  for (let days = 0; days <= HORIZON_DAYS; days++) {
    const next = workOn(schedule, dateAfter(date, days)).find(({ start }) => start > at);
    if (next) return next.start;
  }
  return undefined;
}
