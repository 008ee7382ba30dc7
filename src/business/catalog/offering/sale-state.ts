import type { CatalogueOffering } from './catalogue-offering.js';

/**
 * What may be done with an offering now:
 * - `sellable`: bought, changed, disconnected;
 * - `bundleOnly`: the same, but bought only as a part of a bundle;
 * - `grandfathered`: changed or disconnected by those who have it, not bought;
 * - `future`: on sale from its validFrom;
 * - `withdrawn`: nothing but disconnected;
 * - `draft`: not published; nobody but the catalogue's makers sees it.
 */
export type SaleState = 'sellable' | 'bundleOnly' | 'grandfathered' | 'future' | 'withdrawn' | 'draft';

type Lifecycle = Pick<
  CatalogueOffering,
  'lifecycleStatus' | 'isSellable' | 'grandfathered' | 'validFrom' | 'validUntil'
>;

const UNPUBLISHED: ReadonlySet<string> = new Set(['In study', 'In design', 'In test']);
const ENDED: ReadonlySet<string> = new Set(['Rejected', 'Obsolete']);

/** The one answer to "may this be sold?", for the shop, carts, partners' orders and browsing. */
export function saleState(offering: Lifecycle, at: Date): SaleState {
  const { lifecycleStatus, grandfathered, isSellable, validFrom, validUntil } = offering;
  const now = at.getTime();
  if (UNPUBLISHED.has(lifecycleStatus)) return 'draft';
  if (ENDED.has(lifecycleStatus)) return 'withdrawn';
  if (grandfathered || lifecycleStatus === 'Retired') return 'grandfathered';
  if (now >= validUntil) return 'withdrawn';
  if (now < validFrom) return 'future';
  return isSellable ? 'sellable' : 'bundleOnly';
}
