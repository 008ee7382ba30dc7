import type { Buyer } from '../../buyer/index.js';
import type { CatalogueVersion } from '../../catalog/index.js';
import type { ReachedPlace } from '../../service-availability/index.js';

/** For whom, where and how offerings are looked at. */
export interface SaleQuestion {
  readonly version: CatalogueVersion;
  readonly buyer: Buyer;
  readonly at: Date;
  readonly place: ReachedPlace | null;
  /** Months; null: whichever is cheapest. */
  readonly termMonths: number | null;
  /** ISO 4217; null: the buyer's. */
  readonly currency: string | null;
}
