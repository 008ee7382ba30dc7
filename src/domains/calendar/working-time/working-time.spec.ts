import fc from 'fast-check';
import { availability } from './availability.js';
import { nextWorkingTime, type Shift, workAt, workOn, type WorkSchedule } from './work-schedule.js';
import { dateAfter, isTimeZone, momentOf, wallTime } from './zoned-time.js';

const EAST = 'America/New_York';
const ZONES = [EAST, 'America/Los_Angeles', 'Europe/London', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'];
const zone = fc.constantFrom(...ZONES);
const moment = fc
  .integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));
const day = moment.map((at) => at.toISOString().slice(0, 10));
const shift = fc
  .record({ weekday: fc.integer({ min: 0, max: 6 }), startMinute: fc.integer({ min: 0, max: 1439 }) })
  .chain((start) =>
    fc.integer({ min: 15, max: 720 }).map((length): Shift => ({
      ...start,
      endMinute:
        start.startMinute + length <= 1440 ? start.startMinute + length : (start.startMinute + length) % 1440,
    })),
  );
const schedule = fc
  .record({ timeZone: zone, shifts: fc.array(shift, { minLength: 1, maxLength: 8 }), date: day })
  .map(({ date, ...rest }): WorkSchedule => ({
    ...rest,
    holidays: [{ date: dateAfter(date, 9), name: 'Founders Day', halfDay: true }],
    absences: [{ startDate: date, endDate: dateAfter(date, 7), coverId: null }],
  }));

const at = (text: string): Date => new Date(text);
const working = (shifts: Shift[], rest: Partial<WorkSchedule> = {}): WorkSchedule => ({
  timeZone: EAST,
  shifts,
  holidays: [],
  absences: [],
  ...rest,
});
const daily = (startMinute: number, endMinute: number): Shift[] =>
  [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, startMinute, endMinute }));
const hours = ({ start, end }: { start: Date; end: Date }): number =>
  (end.getTime() - start.getTime()) / 3_600_000;

describe('the clock on the wall', () => {
  it('is read back as it was set, but for what summer time skips', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1439 }), zone, (date, minute, timeZone) => {
        const there = momentOf(date, minute, timeZone);
        const read = wallTime(there, timeZone);
        const before = wallTime(new Date(there.getTime() - 60_000), timeZone);
        const asSet = read.date === date && read.minute === minute;
        const skipped = `${before.date}${before.minute}` !== `${read.date}${read.minute - 1}`;
        expect(asSet || skipped).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('never runs backwards, not even in the night in which clocks are set back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 2879 }), zone, (date, minute, timeZone) => {
        const [one, next] = [momentOf(date, minute, timeZone), momentOf(date, minute + 1, timeZone)];
        expect(next.getTime()).toBeGreaterThanOrEqual(one.getTime());
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['before the spring gap', '2026-03-08', 119, '2026-03-08T06:59:00.000Z'],
    ['inside the gap: the moment of the change', '2026-03-08', 150, '2026-03-08T07:00:00.000Z'],
    ['after the gap', '2026-03-08', 180, '2026-03-08T07:00:00.000Z'],
    ['in the autumn fold: the first pass', '2026-11-01', 90, '2026-11-01T05:30:00.000Z'],
    ['after the fold', '2026-11-01', 120, '2026-11-01T07:00:00.000Z'],
    ['past midnight', '2026-10-31', 1500, '2026-11-01T05:00:00.000Z'],
  ])('%s: %s, minute %i is %s', (_what, date, minute, moment) => {
    expect(momentOf(date, minute, EAST).toISOString()).toBe(moment);
  });

  it('knows names of zones, and nothing else', () => {
    expect(
      ['America/Los_Angeles', 'UTC', 'Mars/Olympus', '+05:00', '', 'x'.repeat(90)].map(isTimeZone),
    ).toEqual([true, true, false, false, false, false]);
  });
});

describe('working hours', () => {
  it('are as long as the night is in which clocks change', () => {
    const night = working(daily(22 * 60, 6 * 60));
    expect(workOn(night, '2026-10-15').map(hours)).toEqual([8]);
    expect(workOn(night, '2026-03-07').map(hours)).toEqual([7]);
    expect(workOn(night, '2026-10-31').map(hours)).toEqual([9]);
  });

  it('lose a shift that the spring gap swallows', () => {
    expect(workOn(working(daily(120, 180)), '2026-03-08')).toEqual([]);
    expect(workOn(working(daily(150, 210)), '2026-03-08').map(hours)).toEqual([0.5]);
  });

  it('give a next working time that is working time, and no earlier one', () => {
    fc.assert(
      fc.property(schedule, moment, (one, now) => {
        const next = nextWorkingTime(one, now);
        if (!next) return;
        expect(next.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect(workAt(one, next)).toBeDefined();
        if (next > now) expect(workAt(one, new Date(next.getTime() - 60_000))).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it('agree with the state: working exactly in a stretch of work, until its end', () => {
    fc.assert(
      fc.property(schedule, moment, (one, now) => {
        const found = availability(one, now);
        expect(found.state === 'working').toBe(workAt(one, now) !== undefined);
        if (found.until) expect(found.until.getTime()).toBeGreaterThan(now.getTime());
      }),
      { numRuns: 200 },
    );
  });
});

describe('whether somebody works', () => {
  const split = working(daily(9 * 60, 12 * 60).concat(daily(13 * 60, 17 * 60)));

  it.each([
    ['in the morning', '2026-11-23T15:00:00Z', 'working', '2026-11-23T17:00:00.000Z'],
    ['between the halves of a split shift', '2026-11-23T17:30:00Z', 'offShift', '2026-11-23T18:00:00.000Z'],
    ['at the very end', '2026-11-23T22:00:00Z', 'offShift', '2026-11-24T14:00:00.000Z'],
  ])('%s', (_when, now, state, until) => {
    const found = availability(split, at(now));
    expect([found.state, found.until?.toISOString()]).toEqual([state, until]);
  });

  it('is seen from the day that a shift over midnight began on', () => {
    const night = working([{ weekday: 1, startMinute: 22 * 60, endMinute: 6 * 60 }], {
      holidays: [{ date: '2026-11-24', name: 'Founders Day', halfDay: false }],
      absences: [{ startDate: '2026-11-24', endDate: '2026-11-27', coverId: null }],
    });
    expect(availability(night, at('2026-11-24T08:00:00Z')).state).toBe('working'); // 3 o'clock on Tuesday
    expect(availability(night, at('2026-11-24T12:00:00Z')).state).toBe('onLeave');
  });

  it('is told with the leave and its cover before the holiday in it', () => {
    const away = { startDate: '2026-11-25', endDate: '2026-11-27', coverId: 'jo' };
    const thanksgiving = { date: '2026-11-26', name: 'Thanksgiving Day', halfDay: false };
    const one = working(split.shifts.slice(), { holidays: [thanksgiving], absences: [away] });
    expect(availability(one, at('2026-11-26T15:00:00Z'))).toEqual({
      state: 'onLeave',
      coverId: 'jo',
      until: at('2026-11-28T14:00:00Z'),
    });
    expect(availability({ ...one, absences: [] }, at('2026-11-26T15:00:00Z'))).toEqual({
      state: 'holiday',
      name: 'Thanksgiving Day',
      until: at('2026-11-27T14:00:00Z'),
    });
  });

  it('ends at noon on half a holiday', () => {
    const half = working(daily(9 * 60, 17 * 60), {
      holidays: [{ date: '2026-12-24', name: 'Christmas Eve', halfDay: true }],
    });
    expect(workOn(half, '2026-12-24').map(hours)).toEqual([3]);
    expect(availability(half, at('2026-12-24T18:00:00Z')).state).toBe('holiday');
  });

  it('is no more in sight without shifts', () => {
    expect(availability(working([]), at('2026-11-23T15:00:00Z'))).toEqual({ state: 'offShift', until: null });
  });
});
