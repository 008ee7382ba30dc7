import { BusinessCalendar, localDate } from './business-calendar.js';
import { US_CALENDAR } from './us-federal-holidays.js';

describe('business days', () => {
  const calendar = new BusinessCalendar(US_CALENDAR);

  it.each([
    ['2026-01-01', "New Year's Day"],
    ['2026-01-19', 'Birthday of Martin Luther King, Jr.'],
    ['2026-02-16', "Washington's Birthday"],
    ['2026-05-25', 'Memorial Day'],
    ['2027-05-31', 'Memorial Day'],
    ['2026-06-19', 'Juneteenth'],
    ['2026-07-03', 'Independence Day'],
    ['2027-07-05', 'Independence Day'],
    ['2026-09-07', 'Labor Day'],
    ['2026-10-12', 'Columbus Day'],
    ['2026-11-11', 'Veterans Day'],
    ['2026-11-26', 'Thanksgiving Day'],
    ['2021-12-31', "New Year's Day"],
    ['2022-12-26', 'Christmas Day'],
  ])('keeps %s as %s', (date, name) => {
    expect(calendar.holidayOn(date)).toBe(name);
    expect(calendar.isBusinessDay(date)).toBe(false);
  });

  it('keeps no Juneteenth before it was one, and works on the day itself when it is kept on another', () => {
    expect(calendar.holidayOn('2019-06-19')).toBeUndefined();
    expect(calendar.holidayOn('2026-07-06')).toBeUndefined();
  });

  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-11-25', 1, '2026-11-27'],
    ['2026-11-20', 5, '2026-11-30'],
    ['2026-11-20', 15, '2026-12-14'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-11-22', 0, '2026-11-23'],
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-20', 90, '2027-04-02'],
  ])('counts from %s %i business days to %s', (from, days, to) => {
    expect(calendar.add(from, days)).toBe(to);
  });

  it("counts from the date of the place, not of the server's clock", () => {
    const moment = new Date('2026-11-24T04:30:00Z');
    expect(localDate(moment, 'America/New_York')).toBe('2026-11-23');
    expect(localDate(moment, 'America/Los_Angeles')).toBe('2026-11-23');
    expect(localDate(moment, 'UTC')).toBe('2026-11-24');
  });
});
