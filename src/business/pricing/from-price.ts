import {
  type Amount,
  priceConfiguration,
  type PricedOffering,
  type PriceKind,
  sumLines,
} from '../../domains/pricing/index.js';
import { Refusal } from '../../domains/helpers/index.js';
import type { Buyer } from '../buyer/index.js';
import type { CatalogueOffering, CatalogueVersion } from '../catalog/index.js';
import { bookFor, offeringBy } from './books/price-books.js';
import { choicesOf } from './cheapest-choice.js';
import { fromBundlePrice } from './from-bundle-price.js';

/** The lowest price of an offering, as lists show it: "from $49.00 each month". */
export interface FromPrice {
  readonly amount: Amount;
  readonly currency: string;
  /** What it is for: each month, once, or a unit of use (`usage`). */
  readonly kind: PriceKind;
  /** Of a usage price: minute, MB, call. */
  readonly unit: string | null;
  /** Of a monthly price: the term, in months, that it is for; null: month to month. */
  readonly termMonths: number | null;
}

export interface FromPriceQuestion {
  readonly buyer: Buyer;
  readonly at: Date;
  /** Only this term; every one when left out. */
  readonly termMonths?: number | null | undefined;
  /** Another currency than the buyer's own. */
  readonly currency?: string | undefined;
  /** By which the place is reached: values that follow from it are not free to choose. */
  readonly technology?: string | null | undefined;
}

/**
 * The lowest price for one unit over all values that somebody may choose: by month where there is a monthly price, else
 * by use, else once. Null: only on request, not sold in this currency, or not by the buyer's price book. Without tax and
 * promotions. Computed once for each version of the catalogue, book, term and technology.
 */
export function fromPrice(
  version: CatalogueVersion,
  offering: CatalogueOffering,
  question: FromPriceQuestion,
): FromPrice | null {
  const { buyer, at, termMonths, technology } = question;
  const currency = question.currency ?? buyer.currency;
  const book = bookFor(version, { ...buyer, currency }, at);
  if (book?.sells && !book.sells.has(offering.id)) return null;
  const known = version.derived(KNOWN, () => new Map<string, FromPrice | null>());
  const key = [offering.id, book?.id, currency, termMonths, technology, dayOf(at)].join('|');
  const held = known.get(key);
  if (held !== undefined) return held;
  const priced = offeringBy(version, offering, book, at);
  const asked = { ...question, currency };
  const found = offering.isBundle
    ? fromBundlePrice(version, offering, priced, asked, book)
    : lowest(offering, priced, asked);
  if (known.size > MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
}

const KNOWN = Symbol('from prices');
const MOST_KNOWN = 100_000;

/** Prices begin and end; a "from" price may be an hour late. */
const dayOf = (at: Date): string => at.toISOString().slice(0, 13);

function lowest(
  offering: CatalogueOffering,
  priced: PricedOffering,
  { at, termMonths, technology, currency }: FromPriceQuestion,
): FromPrice | null {
  if (offering.fault) return null;
  const terms =
    termMonths == null ? priced.termMonths : priced.termMonths.filter((one) => one === termMonths);
  const wanted: readonly (number | null)[] =
    terms.length > 0 ? terms : priced.termMonths.length > 0 ? [] : [null];
  const candidates = choicesOf(offering, technology).flatMap((characteristics) =>
    wanted.flatMap((term) => pricesOf(priced, characteristics, term, at)),
  );
  const fitting = candidates.filter((one) => one.currency === currency);
  for (const kind of ['recurring', 'usage', 'oneTime'] as const) {
    const best = fitting
      .filter((one) => one.kind === kind)
      .reduce<FromPrice | null>(
        (low, one) => (low && low.amount.lessThanOrEqualTo(one.amount) ? low : one),
        null,
      );
    if (best) return best;
  }
  return null;
}

/** The sums of one choice for one unit; what is quoted or free has none. */
function pricesOf(
  priced: PricedOffering,
  characteristics: Readonly<Record<string, string>>,
  termMonths: number | null,
  at: Date,
): FromPrice[] {
  try {
    const lines = priceConfiguration(priced, { quantity: 1, termMonths, characteristics, at });
    const { currency, monthly, dueToday, individualCase } = sumLines(lines);
    const usage = lines.filter(
      ({ kind, unitAmount, role }) => kind === 'usage' && role !== 'fee' && unitAmount,
    );
    const sums = { recurring: monthly, oneTime: dueToday } as const;
    return [
      ...(['recurring', 'oneTime'] as const)
        .filter((kind) => !individualCase && sums[kind].greaterThan(0))
        .map((kind) => ({ amount: sums[kind], currency, kind, unit: null, termMonths })),
      ...usage.map((line) => ({
        amount: line.unitAmount as Amount,
        currency: line.currency,
        kind: 'usage' as const,
        unit: line.usage?.unit ?? null,
        termMonths,
      })),
    ];
  } catch (error) {
    if (error instanceof Refusal) return []; // no price for this choice
    throw error;
  }
}
