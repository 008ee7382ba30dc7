import { BusinessCalendar, localDate, US_CALENDAR } from '../../../domains/calendar/index.js';
import { isObject, type JsonObject, type RefusalReason } from '../../../domains/helpers/index.js';
import type { PricedItem } from '../../pricing/index.js';
import { isDay } from '../order-entry/field-value.js';

const calendar = new BusinessCalendar(US_CALENDAR);
/** The operator's own; a place knows its zone, but one date holds for the whole order. */
const ZONE = 'America/New_York';
const MOST_YEARS = 2;

/**
 * The first day on which everything can be delivered: as the check of each place said, else by the offering's interval.
 * @param lines the cart's lines, in the order of `items`.
 */
export function earliestDate(lines: readonly JsonObject[], items: readonly PricedItem[], now: Date): string {
  const today = localDate(now, ZONE);
  const days = lines.map(({ availability }, index) => {
    const checked = isObject(availability) ? availability.earliestDate : undefined;
    return typeof checked === 'string' && isDay(checked)
      ? checked
      : calendar.add(today, items[index]?.offering?.intervalDays ?? 0);
  });
  return days.reduce((latest, day) => (day > latest ? day : latest), today);
}

/** What is wrong with a wished date: no day, too early, no business day, or too far away. */
export function faultsOfDate(wished: string, earliest: string): RefusalReason[] {
  const fault = (message: string, fix: string): RefusalReason[] => [
    { code: 'requestedDateInvalid', message, path: 'requestedDate', fix },
  ];
  if (!isDay(wished))
    return fault('The requested date is no day of the calendar.', 'Send a day such as 2026-12-14.');
  if (wished < earliest)
    return fault(`We cannot deliver before ${earliest}.`, `Choose ${earliest} or a later day.`);
  const latest = `${Number(earliest.slice(0, 4)) + MOST_YEARS}${earliest.slice(4)}`;
  if (wished > latest) return fault('The requested date is too far away.', `Choose a day before ${latest}.`);
  if (calendar.isBusinessDay(wished)) return [];
  const next = calendar.add(wished, 0);
  const why = calendar.holidayOn(wished) ?? 'a weekend';
  return fault(`${wished} is ${why}: nobody installs then.`, `Choose ${next}, the next business day.`);
}
