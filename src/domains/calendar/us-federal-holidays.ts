import type { CalendarRules } from './business-calendar.js';

/** Federal holidays of the United States (5 U.S.C. 6103). Weekdays: 0 Sunday to 6 Saturday; `nth` -1 is the last. */
export const US_CALENDAR: CalendarRules = {
  country: 'US',
  weekend: [0, 6],
  holidays: [
    { name: "New Year's Day", month: 1, day: 1, since: 1870 },
    { name: 'Birthday of Martin Luther King, Jr.', month: 1, weekday: 1, nth: 3, since: 1986 },
    { name: "Washington's Birthday", month: 2, weekday: 1, nth: 3, since: 1971 },
    { name: 'Memorial Day', month: 5, weekday: 1, nth: -1, since: 1971 },
    { name: 'Juneteenth', month: 6, day: 19, since: 2021 },
    { name: 'Independence Day', month: 7, day: 4, since: 1870 },
    { name: 'Labor Day', month: 9, weekday: 1, nth: 1, since: 1894 },
    { name: 'Columbus Day', month: 10, weekday: 1, nth: 2, since: 1971 },
    { name: 'Veterans Day', month: 11, day: 11, since: 1978 },
    { name: 'Thanksgiving Day', month: 11, weekday: 4, nth: 4, since: 1942 },
    { name: 'Christmas Day', month: 12, day: 25, since: 1870 },
  ],
};
