export { BusinessCalendar, type CalendarRules, type HolidayRule, localDate } from './business-calendar.js';
export { US_CALENDAR } from './us-federal-holidays.js';
