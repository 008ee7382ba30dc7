import { tierTable } from '../lines/price-tiers.js';
import { type Amount, rounded } from '../money.js';
import type { OfferingPrice, PricedOffering } from '../offering-price.js';
import type { BookAudience, BookEntry, PriceBook } from './price-book.js';

/** Who asks for a price, as far as books look at it. */
export interface BookReader {
  /** Books that the customer was given, the first counts first. */
  readonly priceBookIds: readonly string[];
  readonly segment: string | null;
  /** ISO 4217. */
  readonly currency: string;
}

const NEAREST: readonly BookAudience[] = ['party', 'segment', 'everyone'];

/**
 * The one book that counts: of those in the reader's currency that hold at the moment, the customer's own before that of
 * the segment, and that before one for everybody. Books do not build on each other. Null: the catalogue's prices.
 */
export function chooseBook(books: readonly PriceBook[], reader: BookReader, at: Date): PriceBook | null {
  const moment = at.getTime();
  const fitting = books.filter(
    (book) =>
      book.inForce &&
      book.currency === reader.currency &&
      moment >= book.validFrom &&
      moment < book.validUntil &&
      isFor(book, reader),
  );
  const rank = ({ id, audience }: PriceBook): number =>
    NEAREST.indexOf(audience) * 1_000 + Math.max(0, reader.priceBookIds.indexOf(id));
  return fitting.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

function isFor({ audience, id, segments }: PriceBook, { priceBookIds, segment }: BookReader): boolean {
  if (audience === 'party') return priceBookIds.includes(id);
  return audience === 'everyone' || (segment !== null && segments.includes(segment));
}

/** Whether an offering may be bought by the book. */
export const sells = (book: PriceBook | null, offeringId: string): boolean =>
  book === null || book.sells === null || book.sells.has(offeringId);

/**
 * The offering with the book's prices. An amount that the book converts or changes by a percentage is rounded to the
 * currency's minor unit, half up; rates of use to six digits. Percentage prices and quotes stay as they are.
 */
export function applyBook(offering: PricedOffering, book: PriceBook | null, at: Date): PricedOffering {
  if (book === null) return offering;
  return { ...offering, prices: offering.prices.map((price) => byBook(price, offering.id, book, at)) };
}

function byBook(price: OfferingPrice, offeringId: string, book: PriceBook, at: Date): OfferingPrice {
  if (price.basis !== 'amount') return price;
  const entry = entryFor(book, offeringId, price.id, at.getTime());
  if (entry && (entry.amount || entry.tiers.length > 0)) return replaced(price, entry, book);
  const rate = price.currency === book.currency ? null : book.conversionRate;
  if (price.currency !== book.currency && !rate) return price;
  const percentage =
    price.role === 'discount' ? null : (entry?.percentage ?? (entry ? null : book.percentage));
  const off = price.role === 'discount' ? null : (entry?.amountOff ?? null);
  if (!rate && !percentage && !off) return price;
  const change = (amount: Amount): Amount => {
    const converted = rate ? amount.times(rate) : amount;
    const scaled = percentage ? converted.times(percentage.plus(100)).div(100) : converted;
    const lowered = off ? scaled.minus(off) : scaled;
    const least = amount.isNegative() || !lowered.isNegative() ? lowered : lowered.times(0);
    return price.kind === 'usage' ? least.toDecimalPlaces(6) : rounded(least, book.currency);
  };
  return { ...mapped(price, change), currency: book.currency, bookId: book.id };
}

function replaced(price: OfferingPrice, entry: BookEntry, { id, currency }: PriceBook): OfferingPrice {
  const { tiers } = price;
  const table = entry.tiers.length > 0 ? tierTable(tiers?.mode ?? 'volume', entry.tiers) : null;
  const amount = entry.amount ?? entry.tiers[0]?.amount ?? price.amount;
  const signed = price.role === 'discount' ? amount.abs().negated() : amount;
  return { ...price, amount: signed, tiers: table, introductory: null, currency, bookId: id };
}

const mapped = (price: OfferingPrice, change: (amount: Amount) => Amount): OfferingPrice => ({
  ...price,
  amount: change(price.amount),
  tiers: price.tiers && {
    ...price.tiers,
    tiers: price.tiers.tiers.map((tier) => ({ ...tier, amount: change(tier.amount) })),
  },
  introductory: price.introductory && {
    ...price.introductory,
    amount: change(price.introductory.amount),
  },
  usage: price.usage && {
    ...price.usage,
    rates: price.usage.rates.map((row) => ({ ...row, amount: change(row.amount) })),
  },
});

/** An entry for the very price counts before one for the whole offering. */
function entryFor(book: PriceBook, offeringId: string, priceId: string, at: number): BookEntry | undefined {
  const now = book.entries.filter(({ validFrom, validUntil }) => at >= validFrom && at < validUntil);
  return (
    now.find((entry) => entry.priceId === priceId) ??
    now.find((entry) => entry.priceId === null && entry.offeringId === offeringId)
  );
}
