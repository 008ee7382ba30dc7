import type { PriceLine, PriceTotals } from '../../domains/pricing/index.js';
import type { CatalogueOffering, CatalogueVersion } from '../catalog/index.js';

/** What one configuration of an offering costs. */
export interface ConfigurationPrice {
  readonly termMonths: number | null;
  readonly lines: readonly PriceLine[];
  readonly totals: PriceTotals;
}

const MOST_PRICES = 2_000;
const LONGEST_KEY = 500;

const remembered = new WeakMap<CatalogueVersion, Map<string, ConfigurationPrice>>();

/** Whether the offering costs the same at any time: no price of it begins or ends. */
const isTimeless = ({ priced }: CatalogueOffering): boolean =>
  priced.prices.every(({ validFrom, validUntil }) => validFrom === -Infinity && validUntil === Infinity);

/**
 * Computes a price once for each catalogue version: the same few configurations are asked for again and again, each
 * time a cart is shown, judged and ordered. Forgotten with the version, and when there are too many.
 */
export function rememberPrice(
  version: CatalogueVersion,
  offering: CatalogueOffering,
  choice: { readonly quantity: number; readonly termMonths: number | null; readonly characteristics: object },
  compute: () => ConfigurationPrice,
): ConfigurationPrice {
  const key = JSON.stringify([offering.id, choice.quantity, choice.termMonths, choice.characteristics]);
  if (key.length > LONGEST_KEY || !isTimeless(offering)) return compute();
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
