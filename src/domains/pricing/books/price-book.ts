import { isObject, type JsonObject } from '../../helpers/index.js';
import { exactOf, idOf, instant, isInForce, numberOf, objects, textOf } from '../documents.js';
import type { Amount } from '../money.js';
import type { PriceTier } from '../offering-price.js';

/** Whom a book is for: customers who were given it, a segment, or everybody who buys in its currency. */
export type BookAudience = 'party' | 'segment' | 'everyone';

/** What a book says about one price, or about all prices of an offering. The narrower entry counts. */
export interface BookEntry {
  readonly offeringId: string | null;
  readonly priceId: string | null;
  /** Instead of the catalogue's, in the book's currency. */
  readonly amount: Amount | null;
  readonly tiers: readonly PriceTier[];
  /** Per cent, negative takes off. */
  readonly percentage: Amount | null;
  /** Off each unit, in the book's currency. */
  readonly amountOff: Amount | null;
  readonly validFrom: number;
  readonly validUntil: number;
}

/** Prices for somebody: other amounts than the catalogue's, in one currency, perhaps of some offerings only. */
export interface PriceBook {
  readonly id: string;
  readonly name: string;
  readonly inForce: boolean;
  readonly currency: string;
  readonly audience: BookAudience;
  readonly segments: readonly string[];
  /** Null: the book sells whatever the catalogue sells. */
  readonly sells: ReadonlySet<string> | null;
  /** Units of the book's currency for one of a price that has no entry of its own; null: no conversion. */
  readonly conversionRate: Amount | null;
  /** On every charge without an entry of its own; per cent, negative takes off. */
  readonly percentage: Amount | null;
  readonly entries: readonly BookEntry[];
  readonly validFrom: number;
  readonly validUntil: number;
}

/** Reads a priceBook document. Nothing is judged: `bookFaults` does. */
export function readPriceBook(document: JsonObject): PriceBook {
  const sold = objects(document.productOffering).flatMap((one) => idOf(one) ?? []);
  return {
    id: String(document.id),
    name: textOf(document.name),
    inForce: isInForce(document),
    currency: textOf(document.currency),
    audience: audienceOf(document),
    segments: Array.isArray(document.segment) ? document.segment.map(String) : [],
    sells: sold.length > 0 ? new Set(sold) : null,
    conversionRate: exactOf(document.conversionRate),
    percentage: exactOf(document.percentage),
    entries: objects(document.entry).map(readEntry),
    validFrom: instant(document, 'startDateTime', -Infinity),
    validUntil: instant(document, 'endDateTime', Infinity),
  };
}

function audienceOf({ audience, segment }: JsonObject): BookAudience {
  if (audience === 'everyone' || audience === 'segment') return audience;
  return audience === undefined && Array.isArray(segment) && segment.length > 0 ? 'segment' : 'party';
}

const readEntry = (entry: JsonObject): BookEntry => ({
  offeringId: idOf(entry.productOffering),
  priceId: idOf(entry.productOfferingPrice),
  amount: valueOf(entry.price),
  tiers: objects(entry.tier).flatMap(({ from, to, price }) => {
    const amount = valueOf(price);
    return amount ? [{ from: numberOf(from) ?? 1, to: numberOf(to), amount }] : [];
  }),
  percentage: exactOf(entry.percentage),
  amountOff: valueOf(entry.amountOff),
  validFrom: instant(entry, 'startDateTime', -Infinity),
  validUntil: instant(entry, 'endDateTime', Infinity),
});

const valueOf = (money: unknown): Amount | null => (isObject(money) ? exactOf(money.value) : null);
