const MINUTE = 60_000;
const DAY = 86_400_000;

/** What the clock on the wall shows somewhere: `date` as `2026-11-26`, minutes since that day's midnight. */
export interface WallTime {
  readonly date: string;
  readonly minute: number;
}

/** Making a formatter costs a hundred times its use. Zones are few. */
const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
};

/** Whether text names an IANA time zone, such as `America/New_York`. Offsets such as `+05:00` are none: they know no summer. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z][\w+\-/]{1,60}$/.test(text)) return false;
  try {
    formatterOf(text);
    return true;
  } catch {
    return false;
  }
}

/** The wall's minute at a moment, as if the wall hung in Greenwich: epoch milliseconds without the zone's offset. */
function wallAt(moment: number, timeZone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(moment)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute);
}

const offsetAt = (moment: number, timeZone: string): number =>
  wallAt(moment, timeZone) - Math.floor(moment / MINUTE) * MINUTE;

/** What the wall shows at a moment. */
export function wallTime(moment: Date, timeZone: string): WallTime {
  const wall = new Date(wallAt(moment.getTime(), timeZone));
  return {
    date: wall.toISOString().slice(0, 10),
    minute: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
  };
}

/**
 * The moment at which the wall shows a time. A time that comes twice (clocks set back) means its first pass; one that
 * never comes (clocks set forward) means the moment of the change. Later wall times never give earlier moments.
 * @param minute since midnight of `date`; 1440 and more reach into the following days.
 */
export function momentOf(date: string, minute: number, timeZone: string): Date {
  const wall = Date.parse(date) + minute * MINUTE;
  const before = wall - offsetAt(wall - DAY, timeZone);
  if (wallAt(before, timeZone) === wall) return new Date(before);
  const after = wall - offsetAt(wall + DAY, timeZone);
  if (wallAt(after, timeZone) === wall) return new Date(after);
  return new Date(changeBetween(after, before, wall, timeZone));
}

/** The first minute from which the wall shows more than a time that it skips. */
function changeBetween(low: number, high: number, wall: number, timeZone: string): number {
  let [not, yes] = [low, high];
  while (yes - not > MINUTE) {
    const middle = not + Math.floor((yes - not) / 2 / MINUTE) * MINUTE;
    if (wallAt(middle, timeZone) > wall) yes = middle;
    else not = middle;
  }
  return yes;
}

/** A calendar date some days later, or earlier. */
export const dateAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (date: string): number => new Date(date).getUTCDay();
