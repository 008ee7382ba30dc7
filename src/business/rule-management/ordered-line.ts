import type { RuleCatalogue, RuleLine } from '../../domains/rule/index.js';

/** An item of a placed order, as far as the order of work needs it. */
export interface OrderedLine {
  readonly id: string;
  readonly action: string;
  readonly offeringCode: string | null;
  readonly siteId: string | null;
}

export function orderedLine(line: OrderedLine, catalogue: RuleCatalogue): RuleLine {
  const offering = line.offeringCode === null ? undefined : catalogue.byCode(line.offeringCode);
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
    siteId: line.siteId,
    siteText: null,
    place: null,
    productId: null,
    requestedDate: null,
    requestedInDays: null,
    fault: null,
    bundled: false,
  };
}
