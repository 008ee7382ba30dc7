import { absenceOn, holidayOn, nextWorkingTime, workAt, type WorkSchedule } from './work-schedule.js';
import { wallTime } from './zoned-time.js';

/** Whether somebody works at a moment. `until`: when that changes, null when no change is in sight. */
export type Availability =
  | { readonly state: 'working'; readonly until: Date }
  | { readonly state: 'offShift'; readonly until: Date | null }
  | { readonly state: 'holiday'; readonly name: string; readonly until: Date | null }
  | { readonly state: 'onLeave'; readonly coverId: string | null; readonly until: Date | null };

/**
 * Whether somebody works at a moment, and if not why. Leave comes before a holiday, a holiday before plain time off;
 * a shift that began before midnight goes on whatever the new day is.
 */
export function availability(schedule: WorkSchedule, at: Date): Availability {
  const work = workAt(schedule, at);
  if (work) return { state: 'working', until: work.end };
  const { date } = wallTime(at, schedule.timeZone);
  const until = nextWorkingTime(schedule, at) ?? null;
  const absence = absenceOn(schedule, date);
  if (absence) return { state: 'onLeave', coverId: absence.coverId, until };
  const holiday = holidayOn(schedule, date);
  if (holiday) return { state: 'holiday', name: holiday.name, until };
  return { state: 'offShift', until };
}
