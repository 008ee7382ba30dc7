import type { RuleCatalogue, RuleLine } from '../../domains/rule/index.js';

/** An item of a placed order, as far as the order of work needs it. */
export interface OrderedLine {
  readonly id: string;
  readonly action: string;
  readonly offeringCode: string | null;
  readonly siteId: string | null;
  /** What it changes or ends. */
  readonly productId: string | null;
}

/** @param products what the customer has: a line that ends a product need not say of what offering and where it is. */
export function orderedLine(
  line: OrderedLine,
  catalogue: RuleCatalogue,
  products: ReadonlyMap<string, RuleLine>,
): RuleLine {
  const own = products.get(line.productId ?? '');
  const offering = line.offeringCode === null ? own?.offering : catalogue.byCode(line.offeringCode);
  return {
    id: line.id,
    source: 'selection',
    action: line.action,
    offering,
    offeringId: offering?.id ?? '',
    quantity: 1,
    termMonths: null,
    characteristics: {},
    entries: {},
    siteId: line.siteId ?? own?.siteId ?? null,
    siteText: null,
    place: null,
    productId: null,
    requestedDate: null,
    requestedInDays: null,
    fault: null,
    bundled: false,
  };
}
