export { BusinessCalendar, type CalendarRules, type HolidayRule, localDate } from './business-calendar.js';
export { US_CALENDAR } from './us-federal-holidays.js';
export { type Availability, availability } from './working-time/availability.js';
export {
  type Absence,
  endOf,
  type HolidayOn,
  nextWorkingTime,
  type Shift,
  type WorkSchedule,
} from './working-time/work-schedule.js';
export { isTimeZone, momentOf, wallTime } from './working-time/zoned-time.js';
