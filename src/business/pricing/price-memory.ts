import type { PriceBook, PriceLine, PriceTotals } from '../../domains/pricing/index.js';
import type { CatalogueOffering, CatalogueVersion } from '../catalog/index.js';
import { isTimeless as isTimelessBook } from './books/price-books.js';

/** What one configuration of an offering costs. */
export interface ConfigurationPrice {
  readonly termMonths: number | null;
  readonly lines: readonly PriceLine[];
  readonly totals: PriceTotals;
}

const MOST_PRICES = 2_000;
const LONGEST_KEY = 500;

const remembered = new WeakMap<CatalogueVersion, Map<string, ConfigurationPrice>>();

/** Whether the offering costs the same at any time: no price of it begins or ends, nor does an introductory price. */
const isTimeless = ({ priced }: CatalogueOffering): boolean =>
  priced.prices.every(
    ({ validFrom, validUntil, introductory }) =>
      validFrom === -Infinity && validUntil === Infinity && (introductory?.until ?? null) === null,
  );

/**
 * Computes a price once for each catalogue version: the same few configurations are asked for again and again, each
 * time a cart is shown, judged and ordered. Forgotten with the version, and when there are too many.
 */
export function rememberPrice(
  version: CatalogueVersion,
  offering: CatalogueOffering,
  book: PriceBook | null,
  choice: {
    readonly quantity: number;
    readonly termMonths: number | null;
    readonly characteristics: object;
    readonly distanceMiles: number | null;
    readonly usage: object;
  },
  compute: () => ConfigurationPrice,
): ConfigurationPrice {
  const { quantity, termMonths, characteristics, distanceMiles, usage } = choice;
  const id = [offering.id, book?.id ?? null];
  const key = JSON.stringify([...id, quantity, termMonths, characteristics, distanceMiles, usage]);
  const timeless = isTimeless(offering) && (book === null || isTimelessBook(book));
  if (key.length > LONGEST_KEY || !timeless) return compute();
  const prices = pricesOf(version);
  const known = prices.get(key);
  if (known) return known;
  const price = compute();
  if (prices.size >= MOST_PRICES) prices.clear();
  prices.set(key, price);
  return price;
}

function pricesOf(version: CatalogueVersion): Map<string, ConfigurationPrice> {
  const known = remembered.get(version);
  if (known) return known;
  const prices = new Map<string, ConfigurationPrice>();
  remembered.set(version, prices);
  return prices;
}
