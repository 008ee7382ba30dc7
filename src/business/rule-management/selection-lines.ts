import { BusinessCalendar, localDate, US_CALENDAR } from '../../domains/calendar/index.js';
import { isObject, type JsonObject } from '../../domains/helpers/index.js';
import { type PlaceFacts, readPlace, type RuleCatalogue, type RuleLine } from '../../domains/rule/index.js';
import { HOUSE_TIME_ZONE } from '../buyer/index.js';
import type { PricedItem } from '../pricing/index.js';

const calendar = new BusinessCalendar(US_CALENDAR);
/** Wishes further away than this are all the same to rules. */
const FAR_AWAY = 60;

export interface LineSource {
  /** TMF663 cart items or TMF622 order items, as they were priced. */
  readonly documents: readonly JsonObject[];
  readonly priced: readonly PricedItem[];
  /** Fresh findings of places, by position; where one is missing, what the item says of its own. */
  readonly places?: ReadonlyMap<number, PlaceFacts> | undefined;
  /** Day that somebody wishes the whole for. */
  readonly requestedDate?: string | undefined;
}

/** The lines of a selection as rules look at them. */
export function linesOf(source: LineSource, catalogue: RuleCatalogue, now: Date): RuleLine[] {
  const { documents, priced, places, requestedDate } = source;
  return documents.map((document, index): RuleLine => {
    const { selection, characteristics, termMonths, fault } = priced[index] as PricedItem;
    const product = isObject(document.product) ? document.product : {};
    const offering = catalogue.byId(selection.offeringId);
    const wished = dayOf(document.requestedCompletionDate) ?? requestedDate ?? null;
    return {
      id: selection.itemId,
      source: 'selection',
      action: selection.action,
      offering,
      offeringId: selection.offeringId,
      quantity: typeof document.quantity === 'number' ? document.quantity : selection.quantity,
      termMonths,
      characteristics,
      entries: entriesOf(document, priced[index]?.offering?.orderEntryFields ?? []),
      siteId: selection.place?.id ?? null,
      siteText: selection.place?.text || places?.get(index)?.text || null,
      place: places?.get(index) ?? placeOf(document),
      productId: selection.action !== 'add' && typeof product.id === 'string' ? product.id : null,
      requestedDate: wished,
      requestedInDays: wished === null ? null : businessDaysUntil(wished, now),
      fault,
      bundled: selection.bundleItemId !== null,
      nested: Array.isArray(document.productOrderItem) && document.productOrderItem.some(isObject),
    };
  });
}

/** What was found out about a line's place when it was chosen: the extension attribute `availability`. */
const placeOf = ({ availability }: JsonObject): PlaceFacts | null =>
  isObject(availability) && typeof availability.result === 'string' ? readPlace(availability) : null;

/** Answers of the order entry as values: numbers and consents are kept as text. */
function entriesOf(
  { orderEntry }: JsonObject,
  fields: readonly { readonly name: string; readonly type: string }[],
): Record<string, string | number | boolean> {
  const types = new Map(fields.map(({ name, type }) => [name, type]));
  const answers = Array.isArray(orderEntry) ? orderEntry.filter(isObject) : [];
  return Object.fromEntries(
    answers.flatMap(({ name, value }) => {
      const text = String(value ?? '').trim();
      return text === '' ? [] : [[String(name), typed(text, types.get(String(name)))]];
    }),
  );
}

function typed(text: string, type: string | undefined): string | number | boolean {
  if (type === 'boolean') return text === 'true';
  return type === 'number' && Number.isFinite(Number(text)) ? Number(text) : text;
}

const dayOf = (moment: unknown): string | null =>
  typeof moment === 'string' && /^\d{4}-\d\d-\d\d/.test(moment) ? moment.slice(0, 10) : null;

/** Business days from today to a day: 0 for today and earlier. */
function businessDaysUntil(day: string, now: Date): number {
  const today = localDate(now, HOUSE_TIME_ZONE);
  if (day <= today) return 0;
  let days = 1;
  for (let at = calendar.add(today, 1); at < day && days < FAR_AWAY; at = calendar.add(at, 1)) days++;
  return days;
}
