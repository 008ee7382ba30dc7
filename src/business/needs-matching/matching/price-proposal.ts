import { Injectable } from '@nestjs/common';
import type { JsonObject } from '../../../domains/helpers/index.js';
import type { Configuration, MatchResult, Offer } from '../../../domains/needs/index.js';
import type { PriceTotals } from '../../../domains/pricing/index.js';
import type { Buyer } from '../../buyer/index.js';
import { PriceSelection } from '../../pricing/index.js';
import type { PriceRange, ProposedLine } from './proposal.js';
import { itemOf, linesOf } from './proposed-lines.js';
import type { SitePlace } from './site-availability.js';

/** An uncertain line is priced in so many forms at most. */
const MOST_FORMS = 24;

type Price = (
  items: readonly JsonObject[],
) => Promise<{ readonly totals: PriceTotals; readonly catalogueStamp: string }>;

interface Extremes {
  readonly low: JsonObject;
  readonly high: JsonObject;
  readonly open: boolean;
}

export interface PricedProposal {
  readonly prices: ReadonlyMap<string, PriceRange>;
  readonly totals: PriceRange;
  readonly catalogueStamp: string;
}

/** Prices what was found by the one engine; here nothing is added up. */
@Injectable()
export class PriceProposal {
  constructor(private readonly engine: PriceSelection) {}

  async price(
    lines: readonly ProposedLine[],
    result: MatchResult,
    places: ReadonlyMap<string, SitePlace>,
    buyer: Buyer,
  ): Promise<PricedProposal> {
    const engine: Price = (items) => this.engine.price(items, { buyer });
    const extremes = await Promise.all(lines.map((line) => extremesOf(engine, line, places)));
    const { totals, catalogueStamp } = await engine(lines.map(({ item }) => item));
    const range = await rangeOf(engine, totals, extremes);
    return { prices: await this.pricesOf(engine, result, places), totals: range, catalogueStamp };
  }

  /** What each offer that fits costs alone, its companions with it. */
  private async pricesOf(
    engine: Price,
    result: MatchResult,
    places: ReadonlyMap<string, SitePlace>,
  ): Promise<Map<string, PriceRange>> {
    const prices = new Map<string, PriceRange>();
    for (const { subject, needs } of result.subjects) {
      for (const offer of needs.flatMap(({ offers }) => offers.filter(fits))) {
        const lines = linesOf(subject, offer, places);
        const extremes = await Promise.all(lines.map((line) => extremesOf(engine, line, places)));
        const { totals } = await engine(lines.map(({ item }) => item));
        prices.set(offer.key, await rangeOf(engine, totals, extremes));
      }
    }
    return prices;
  }
}

async function rangeOf(
  engine: Price,
  expected: PriceTotals,
  extremes: readonly Extremes[],
): Promise<PriceRange> {
  const open = extremes.some((one) => one.open);
  if (!open) return { expected, low: expected, high: expected, open };
  const low = await engine(extremes.map((one) => one.low));
  const high = await engine(extremes.map((one) => one.high));
  return { expected, low: low.totals, high: high.totals, open };
}

/** The cheapest and the dearest form that a line may still take. */
async function extremesOf(
  engine: Price,
  line: ProposedLine,
  places: ReadonlyMap<string, SitePlace>,
): Promise<Extremes> {
  const forms = formsOf(line.configuration);
  if (forms.length === 1) return { low: line.item, high: line.item, open: false };
  const place = places.get(line.subject);
  const priced = await Promise.all(
    forms.map(async (form) => {
      const item = itemOf(line, form, place);
      return { item, totals: (await engine([item])).totals };
    }),
  );
  priced.sort(
    (a, b) =>
      a.totals.monthly.comparedTo(b.totals.monthly) || a.totals.dueToday.comparedTo(b.totals.dueToday),
  );
  return { low: priced[0]?.item ?? line.item, high: priced.at(-1)?.item ?? line.item, open: true };
}

const fits = ({ state }: Offer): boolean => state === 'recommended' || state === 'alternative';

/** Every form that open answers leave. */
function formsOf(configuration: Configuration): Configuration[] {
  const { quantity, from, to, characteristics } = configuration;
  let forms: Configuration[] = [...new Set([quantity, from, to])].map((one) => ({
    ...configuration,
    quantity: one,
  }));
  for (const [index, { possible }] of characteristics.entries()) {
    if (possible.length < 2) continue;
    forms = forms.flatMap((form) =>
      possible.map((value) => ({
        ...form,
        characteristics: form.characteristics.map((one, at) => (at === index ? { ...one, value } : one)),
      })),
    );
  }
  return forms.slice(0, MOST_FORMS);
}
