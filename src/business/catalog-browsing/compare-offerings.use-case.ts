import { Injectable } from '@nestjs/common';
import { moneyText, Refusal, type Scope } from '../../domains/helpers/index.js';
import { categoryNamesOf } from './facets/category-tree.js';
import type { Offer } from './offers/offer.js';
import { Offers, type OfferWishes } from './offers/offers.js';

/** One fact of each offering, side by side. */
export interface ComparedFact {
  readonly group: 'offering' | 'price' | 'place' | 'choices';
  /** Stable name for programs. */
  readonly name: string;
  readonly label: string;
  /** In the order of the offerings; null: it has none. */
  readonly values: readonly (string | null)[];
  readonly differs: boolean;
}

export interface Comparison {
  readonly stamp: string;
  readonly offers: readonly Offer[];
  readonly facts: readonly ComparedFact[];
  readonly categoryNames: ReadonlyMap<string, string>;
}

const MOST = 4;

type Read = (offer: Offer) => string | null;
type Fact = readonly [name: string, label: string, read: Read];

/** Up to four offerings side by side: the same facts and prices of each, differences marked. */
@Injectable()
export class CompareOfferings {
  constructor(private readonly offers: Offers) {}

  /** @param ids ids or codes, in the order wanted. @throws Refusal when there are none, too many, or an unknown one. */
  async compare(scope: Scope, ids: readonly string[], wishes: OfferWishes): Promise<Comparison> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0 || wanted.length > MOST) throw badNumber();
    const question = await this.offers.question(scope, wishes);
    const offerings = wanted.map((id) => this.offers.named(question, id));
    const offers = await this.offers.show([...new Set(offerings)], question);
    const { version } = question;
    return { stamp: version.stamp, offers, facts: factsOf(offers), categoryNames: categoryNamesOf(version) };
  }
}

const badNumber = (): Refusal =>
  new Refusal('invalid', 'comparisonSize', `Name one to ${MOST} offerings to compare: ?offering=D-DIA,D-BB`);

function factsOf(offers: readonly Offer[]): ComparedFact[] {
  const rows = (group: ComparedFact['group'], facts: readonly Fact[]): ComparedFact[] =>
    facts.map(([name, label, read]) => factOf(group, name, label, offers.map(read)));
  return [
    ...rows('offering', OFFERING_FACTS),
    ...rows('price', PRICE_FACTS),
    ...rows('place', offers.some(({ availability }) => availability) ? PLACE_FACTS : []),
    ...rows('choices', choiceFacts(offers)),
  ].filter(({ values }) => values.some((value) => value !== null));
}

const factOf = (
  group: ComparedFact['group'],
  name: string,
  label: string,
  values: readonly (string | null)[],
): ComparedFact => ({ group, name, label, values, differs: new Set(values).size > 1 });

const listed = (values: readonly string[]): string | null => (values.length > 0 ? values.join(', ') : null);

const CLASS_NAMES: Readonly<Record<string, string>> = {
  voice: 'Voice',
  data: 'Data',
  mobile: 'Mobile',
  service: 'Service',
};
const SEGMENT_NAMES: Readonly<Record<string, string>> = {
  consumer: 'Homes',
  smallBusiness: 'Small businesses',
  enterprise: 'Large companies',
  reseller: 'Resellers',
};
const STATE_NAMES: Readonly<Record<string, string>> = {
  sellable: 'Sold',
  bundleOnly: 'Sold in bundles only',
  future: 'Not sold yet',
  grandfathered: 'Kept for those who have it',
  withdrawn: 'Not sold any more',
};

const OFFERING_FACTS: readonly Fact[] = [
  ['class', 'Class', ({ offering }) => listed(offering.classes.map((one) => CLASS_NAMES[one] ?? one))],
  ['segment', 'For', ({ offering }) => listed(offering.segments.map((one) => SEGMENT_NAMES[one] ?? one))],
  ['saleState', 'On sale', ({ state }) => STATE_NAMES[state] ?? state],
  ['technology', 'Carried by', ({ offering }) => listed(offering.technologies)],
  [
    'minimumSpeed',
    'Needs at least',
    ({ offering }) => (offering.minimumMbps === null ? null : `${offering.minimumMbps} Mb/s`),
  ],
  [
    'site',
    'Delivered to an address',
    ({ offering }) => (offering.requiresSite ? 'Yes' : offering.isBundle ? 'As its parts need' : 'No'),
  ],
  ['interval', 'Usual delivery', ({ offering }) => daysText(offering.intervalDays)],
  ['terms', 'Terms', ({ offering }) => termsText(offering.priced.termMonths)],
];

const daysText = (days: number | null): string | null =>
  days === null ? null : days === 0 ? 'At once' : days === 1 ? '1 business day' : `${days} business days`;

const termsText = (months: readonly number[]): string =>
  months.length > 0 ? `${months.join(', ')} months` : 'Month to month';

const amount =
  (read: (offer: Offer) => Offer['price']['totals']['monthly']): Read =>
  (offer) =>
    offer.price.fault ? null : moneyText(read(offer).toFixed(6), offer.price.totals.currency);

const PRICE_FACTS: readonly Fact[] = [
  ['price', 'Price', ({ price }) => (price.fault ? null : price.words)],
  ['monthly', 'Each month', amount(({ price }) => price.totals.monthly)],
  [
    'regularMonthly',
    'Each month after introductory prices',
    amount(({ price }) => price.totals.regularMonthly),
  ],
  ['dueToday', 'Once', amount(({ price }) => price.totals.dueToday)],
  [
    'overTerm',
    'Over the term',
    // month to month, one month beside another's years says nothing
    (offer) => (offer.price.termMonths === null ? null : amount(({ price }) => price.totals.overTerm)(offer)),
  ],
  [
    'termMonths',
    'Term of this price',
    ({ price }) => (price.termMonths === null ? null : `${price.termMonths} months`),
  ],
];

const RESULT_NAMES: Readonly<Record<string, string>> = {
  available: 'Available',
  construction: 'Has to be built first',
  unavailable: 'Not available',
  unknown: 'Has to be checked',
};

const PLACE_FACTS: readonly Fact[] = [
  [
    'availability',
    'At your place',
    ({ availability }) => (availability ? (RESULT_NAMES[availability.result] ?? null) : null),
  ],
  ['placeTechnology', 'Carried there by', ({ availability }) => availability?.technology ?? null],
  [
    'placeSpeed',
    'Fastest there',
    ({ availability }) => (availability?.downMbps === undefined ? null : `${availability.downMbps} Mb/s`),
  ],
  ['earliestDate', 'Earliest date', ({ availability }) => availability?.earliestDate ?? null],
];

/** A row for each choice that any of the offerings has, by its name. */
function choiceFacts(offers: readonly Offer[]): Fact[] {
  const labels = new Map(
    offers.flatMap(({ offering }) =>
      offering.characteristics.map(({ name, label }) => [name, label] as const),
    ),
  );
  return [...labels].map(([name, label]) => [
    `characteristic.${name}`,
    label,
    ({ offering }): string | null => {
      const found = offering.characteristics.find((one) => one.name === name);
      return found ? (listed(found.values) ?? 'Of your choice') : null;
    },
  ]);
}
