import { Injectable } from '@nestjs/common';
import { Clock, type JsonObject, Refusal } from '../../domains/helpers/index.js';
import { type PriceLine, toAmountText } from '../../domains/pricing/index.js';
import { VISITOR } from '../buyer/index.js';
import {
  type CatalogueOffering,
  CatalogueSnapshot,
  type CatalogueVersion,
  saleState,
} from '../catalog/index.js';
import { type PricedItem, PriceSelection } from '../pricing/index.js';
import {
  type BroadbandLabel,
  type LabelCharge,
  type LabelPlan,
  plansOf,
  providerOf,
} from './broadband-label.js';
import { earlyTerminationWords } from './label-words.js';

export interface LabelPage {
  readonly stamp: string;
  readonly labels: readonly BroadbandLabel[];
}

const LABELLED = Symbol('labelled offerings');

/**
 * Broadband labels: for every plan of Internet access that is sold the facts that a buyer compares, with the public
 * prices of the one engine. A customer's own prices stand beside it, in offers and carts.
 */
@Injectable()
export class BroadbandLabels {
  constructor(
    private readonly catalogue: CatalogueSnapshot,
    private readonly prices: PriceSelection,
    private readonly clock: Clock,
  ) {}

  /** Labels of one offering, by id or code; none where it is not Internet access. @throws Refusal notFound */
  async of(idOrCode: string): Promise<LabelPage> {
    const version = await this.catalogue.current();
    const offering = version.offerings.get(idOrCode) ?? version.byCode.get(idOrCode.toUpperCase());
    if (!offering || saleState(offering, this.clock.now()) === 'draft') throw unknownOffering(idOrCode);
    return { stamp: version.stamp, labels: await this.labelsOf(version, offering) };
  }

  /** Labels of everything that is sold, by code. */
  async all(): Promise<LabelPage> {
    const version = await this.catalogue.current();
    const now = this.clock.now();
    const labels: BroadbandLabel[] = [];
    for (const offering of labelledIn(version))
      if (saleState(offering, now) === 'sellable') labels.push(...(await this.labelsOf(version, offering)));
    return { stamp: version.stamp, labels };
  }

  private async labelsOf(version: CatalogueVersion, offering: CatalogueOffering): Promise<BroadbandLabel[]> {
    const { termMonths } = offering.priced;
    const terms = termMonths.length > 0 ? [...termMonths] : [null];
    const wanted = plansOf(offering).flatMap((plan) => terms.map((term) => ({ plan, term })));
    const labels = await Promise.all(
      wanted.map(async ({ plan, term }) => {
        const document = itemOf(offering, plan, term);
        const { items } = await this.prices.price([document], { buyer: VISITOR, at: this.clock.now() });
        const [item] = items;
        return item && !item.fault ? [labelOf(version, offering, plan, item, terms.length > 1)] : [];
      }),
    );
    return labels.flat();
  }
}

const labelledIn = (version: CatalogueVersion): readonly CatalogueOffering[] =>
  version.derived(LABELLED, ({ offerings }) =>
    Array.from(offerings.values())
      .filter(({ hasLabel }) => hasLabel)
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
  );

const unknownOffering = (id: string): Refusal =>
  new Refusal(
    'notFound',
    'offeringUnknown',
    `There is no offering ${id.slice(0, 80)} in the catalogue: choose one that the list of offerings shows.`,
  );

const itemOf = ({ id }: CatalogueOffering, plan: LabelPlan, term: number | null): JsonObject => ({
  id: '1',
  quantity: 1,
  productOffering: { id },
  product: {
    productCharacteristic: Object.entries(plan.characteristics).map(([name, value]) => ({ name, value })),
  },
  ...(term !== null && { itemTerm: [{ duration: { amount: term, units: 'month' } }] }),
});

function labelOf(
  version: CatalogueVersion,
  offering: CatalogueOffering,
  plan: LabelPlan,
  { totals, lines, termMonths, characteristics }: PricedItem,
  isOneOfTerms: boolean,
): BroadbandLabel {
  const provider = providerOf(version);
  const { currency } = totals;
  const code = isOneOfTerms ? `${plan.planCode}T${termMonths}` : plan.planCode;
  const charges = (wanted: (line: PriceLine) => boolean): LabelCharge[] =>
    lines
      .filter((line) => !line.individualCase && wanted(line))
      .map(({ name, amount }) => ({ name, amount: toAmountText(amount, currency) }));
  return {
    uniquePlanId: `${plan.connection === 'mobile' ? 'M' : 'F'}${provider.frn}${code}`,
    provider,
    offering: { id: offering.id, code: offering.code, name: offering.name },
    planName: plan.name,
    connection: plan.connection,
    technologies: offering.technologies,
    characteristics,
    currency,
    monthlyPrice: toAmountText(totals.monthly, currency),
    isIntroductory: !totals.monthly.equals(totals.regularMonthly),
    introductoryMonths: Math.max(0, ...lines.map(({ introductoryMonths }) => introductoryMonths)),
    regularMonthlyPrice: toAmountText(totals.regularMonthly, currency),
    contractMonths: termMonths,
    monthlyFees: charges(({ kind, role }) => kind === 'recurring' && role !== 'fee'),
    oneTimeFees: charges(({ kind, role }) => kind === 'oneTime' && role !== 'fee'),
    passThroughFees: charges(({ role }) => role === 'fee'),
    earlyTermination: earlyTerminationWords(offering, termMonths),
    taxes: 'Taxes depend on the address and come on top.',
    typicalDownloadMbps: plan.downMbps,
    typicalUploadMbps: plan.upMbps,
    typicalLatencyMs: plan.latencyMs,
    dataIncludedGb: plan.includedGb,
    beyondIncluded: plan.beyond,
  };
}
