const DAY = 86_400_000;

/** A holiday on a fixed day (kept on the nearest weekday when it falls on a weekend) or on the nth weekday of a month. */
export type HolidayRule = { readonly name: string; readonly month: number; readonly since: number } & (
  { readonly day: number } | { readonly weekday: number; readonly nth: number }
);

/** A country's working days, as data. */
export interface CalendarRules {
  readonly country: string;
  readonly weekend: readonly number[];
  readonly holidays: readonly HolidayRule[];
}

/** Counts business days. Dates are calendar dates without a time: `2026-11-26`. */
export class BusinessCalendar {
  private readonly years = new Map<number, ReadonlyMap<string, string>>();

  constructor(private readonly rules: CalendarRules) {}

  /** The holiday that is kept on a date, or undefined. */
  holidayOn(date: string): string | undefined {
    const year = Number(date.slice(0, 4));
    return this.holidaysOf(year).get(date) ?? this.holidaysOf(year + 1).get(date);
  }

  isBusinessDay(date: string): boolean {
    return !this.rules.weekend.includes(new Date(date).getUTCDay()) && !this.holidayOn(date);
  }

  /**
   * The date `days` business days after a date. Day zero does not count; with zero days it is the date itself, or the
   * next business day when it is none.
   */
  add(date: string, days: number): string {
    let at = Date.parse(date);
    for (let left = days; left > 0;) {
      at += DAY;
      if (this.isBusinessDay(toDate(at))) left--;
    }
    while (!this.isBusinessDay(toDate(at))) at += DAY;
    return toDate(at);
  }

  private holidaysOf(year: number): ReadonlyMap<string, string> {
    const known = this.years.get(year);
    if (known) return known;
    const kept = new Map<string, string>();
    for (const rule of this.rules.holidays) {
      if (year >= rule.since) kept.set(this.keptOn(rule, year), rule.name);
    }
    this.years.set(year, kept);
    return kept;
  }

  private keptOn(rule: HolidayRule, year: number): string {
    if ('day' in rule) {
      const at = Date.UTC(year, rule.month - 1, rule.day);
      const weekday = new Date(at).getUTCDay();
      if (!this.rules.weekend.includes(weekday)) return toDate(at);
      return toDate(weekday === 6 ? at - DAY : at + DAY);
    }
    const first = Date.UTC(year, rule.month - 1, 1);
    const offset = (rule.weekday - new Date(first).getUTCDay() + 7) % 7;
    const days = new Date(Date.UTC(year, rule.month, 0)).getUTCDate();
    const week = rule.nth > 0 ? rule.nth - 1 : Math.floor((days - 1 - offset) / 7);
    return toDate(first + (offset + week * 7) * DAY);
  }
}

const toDate = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The calendar date of a moment in an IANA time zone. */
export const localDate = (moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    moment,
  );
