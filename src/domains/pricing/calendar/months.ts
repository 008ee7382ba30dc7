const DAY_MS = 86_400_000;

/** A calendar day of so many months later: the same day of the month, or the month's last where it has no such day. */
export function addMonths(moment: Date, months: number): Date {
  const first = new Date(moment);
  first.setUTCDate(1);
  first.setUTCMonth(first.getUTCMonth() + months);
  const last = daysInMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  first.setUTCDate(Math.min(moment.getUTCDate(), last));
  return first;
}

/** How many monthly charges begin before a moment, the first of them at `from`. */
export function monthsUntil(from: Date, until: Date): number {
  let months = 0;
  while (months < 1_200 && addMonths(from, months) < until) months++;
  return months;
}

/** @param month 1 to 12 */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Days from one ISO day to another. */
export const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS);
