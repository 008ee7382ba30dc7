import { Injectable } from '@nestjs/common';
import { Clock, type JsonObject, Refusal, type Scope } from '../../domains/helpers/index.js';
import { NO_TAX, type Promotion, sumLines } from '../../domains/pricing/index.js';
import { PromotionUsesRepository } from '../../domains/promotion/index.js';
import { type Buyer, Buyers, HOUSE_CURRENCY, VISITOR } from '../buyer/index.js';
import { CatalogueSnapshot, type CatalogueVersion } from '../catalog/index.js';
import { bookFor } from './books/price-books.js';
import { judgeCodes, promoteItems, type PromotionTerms, promotionsOf } from './books/promotions.js';
import { priceBundles } from './price-bundles.js';
import { priceItem, withoutPrice } from './price-item.js';
import type { PricedItem, PricedItems } from './priced-item.js';
import { readSelections, type Selection } from './selection.js';
import { PlaceCharges } from './taxes/place-charges.js';
import type { TaxEstimate } from './taxes/tax-items.js';

/** For whom and when something is priced. */
export interface Purchase {
  readonly buyer?: Buyer;
  /** The moment whose prices hold; now when left out. */
  readonly at?: Date;
  readonly promotionCodes?: readonly string[];
  /** Whether taxes are estimated as well. */
  readonly taxes?: boolean;
  /** Prices by this version, such as a draft's; the published one when left out. */
  readonly version?: CatalogueVersion;
  /** By position: why an item is not to be priced, where whoever asks knows already. */
  readonly faults?: readonly (Refusal | null)[];
}

/** Prices the items of carts, orders and questions by the one engine, for whoever buys. */
@Injectable()
export class PriceSelection {
  constructor(
    private readonly catalogue: CatalogueSnapshot,
    private readonly clock: Clock,
    private readonly buyers: Buyers,
    private readonly uses: PromotionUsesRepository,
    private readonly places: PlaceCharges,
  ) {}

  /** As `price`, for the customer of a scope, or the named one where the scope sees many. */
  async priceFor(
    scope: Scope,
    documents: readonly JsonObject[],
    purchase: Omit<Purchase, 'buyer'> & { readonly customerId?: string | null | undefined } = {},
  ): Promise<PricedItems> {
    const { customerId, ...rest } = purchase;
    return this.price(documents, { ...rest, buyer: await this.buyers.of(scope, customerId) });
  }

  /** @param documents TMF663 cart items or TMF622 order items. What cannot be priced carries its `fault`. */
  async price(documents: readonly JsonObject[], purchase: Purchase = {}): Promise<PricedItems> {
    const version = purchase.version ?? (await this.catalogue.current());
    const { buyer = VISITOR, at = this.clock.now(), promotionCodes = [] } = purchase;
    const found = await this.itemsAlone(version, readSelections(documents), buyer, at);
    const alone = found.map((item, index) => withFault(item, purchase.faults?.[index] ?? null));
    const together = inOneCurrency(priceBundles(alone, at), buyer.currency);
    const { items, used, codes } = await this.promoted(version, together, {
      buyer,
      codes: promotionCodes,
      at,
      spent: new Set(),
    });
    const tax = purchase.taxes ? await this.places.taxesOf(items, buyer, at) : untaxed(items);
    return {
      items,
      totals: sumLines(items.flatMap((item) => (item.selection.action === 'add' ? item.lines : []))),
      tax,
      codes,
      promotions: used,
      book: bookFor(version, buyer, at),
      catalogueStamp: version.stamp,
    };
  }

  private async itemsAlone(
    version: CatalogueVersion,
    selections: readonly Selection[],
    buyer: Buyer,
    at: Date,
  ): Promise<PricedItem[]> {
    const book = bookFor(version, buyer, at);
    const distances = await this.places.distancesOf(selections);
    return selections.map((selection, index) =>
      priceItem(version, selection, { at, book, distanceMiles: distances[index] ?? null }),
    );
  }

  /** Asks who has used what only where a promotion with a limit would take something off. */
  private async promoted(version: CatalogueVersion, items: readonly PricedItem[], terms: PromotionTerms) {
    const all = promotionsOf(version);
    const first = promoteItems(items, all, terms);
    const limited = first.used.filter(isLimited);
    const { buyer, codes } = terms;
    const spent =
      limited.length > 0
        ? await this.uses.spent(buyer.tenantId, buyer.customerId, limited)
        : new Set<string>();
    const settled = { ...terms, spent };
    const { items: promoted, used } = spent.size > 0 ? promoteItems(items, all, settled) : first;
    return { items: promoted, used, codes: codes.length > 0 ? judgeCodes(all, used, settled) : [] };
  }
}

const withFault = (item: PricedItem, fault: Refusal | null): PricedItem =>
  fault ? withoutPrice({ ...item, fault: item.fault ?? fault }) : item;

/** Whether uses of a promotion are counted. */
export const isLimited = ({ budget, oncePerCustomer }: Promotion): boolean =>
  budget !== null || oncePerCustomer;

const untaxed = (items: readonly PricedItem[]): TaxEstimate => ({
  status: 'notIncluded',
  words: 'Taxes come on top.',
  byItem: items.map(() => []),
  totals: NO_TAX,
});

/**
 * Sums are in one currency: the buyer's, where something has a price in it, else the operator's. What is priced in
 * another one cannot be bought along.
 */
function inOneCurrency(items: readonly PricedItem[], wanted: string): PricedItem[] {
  const currencyOf = ({ lines }: PricedItem): string | undefined =>
    lines.find(({ individualCase, currency }) => !individualCase && currency !== '')?.currency;
  const found = [...new Set(items.flatMap((item) => currencyOf(item) ?? []))].sort();
  if (found.length <= 1) return [...items];
  const one = [wanted, HOUSE_CURRENCY].find((currency) => found.includes(currency)) ?? found[0] ?? wanted;
  return items.map((item) => {
    const own = currencyOf(item);
    return own === undefined || own === one ? item : withoutPrice({ ...item, fault: mixed(item, own, one) });
  });
}

const mixed = ({ offering }: PricedItem, own: string, other: string): Refusal =>
  new Refusal(
    'unprocessable',
    'currenciesMixed',
    `${offering?.name ?? 'The item'} is priced in ${own} and the rest in ${other}, which cannot be added up: order it apart.`,
  );
