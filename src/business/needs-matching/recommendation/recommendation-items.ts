import type { JsonObject } from '../../../domains/helpers/index.js';
import type { Offer } from '../../../domains/needs/index.js';
import { toMoney } from '../../../domains/pricing/index.js';
import type { PriceRange, Proposal, ProposedLine } from '../matching/proposal.js';

const OFFERING_PATH = '/tmf-api/productCatalogManagement/v4/productOffering';

interface RankedOffer {
  readonly offer: Offer;
  readonly line: ProposedLine;
}

/** What fits, as TMF680 shows it: what is recommended first, then the alternatives by how well they fit. */
export function recommendationItems(
  proposal: Proposal,
  categories: ReadonlySet<string> | null,
): JsonObject[] {
  return ranked(proposal)
    .filter(({ line }) => !categories || categories.has(line.offeringId))
    .map(({ offer, line }, index) => itemOf(offer, line, index + 1, proposal.prices.get(offer.key)));
}

function ranked({ result, lines, alternatives }: Proposal): RankedOffer[] {
  const byKey = new Map([...lines, ...alternatives].map((line) => [line.key, line]));
  const offers = result.subjects.flatMap(({ needs }) => needs.flatMap((need) => need.offers));
  const of = (state: Offer['state']): RankedOffer[] =>
    offers
      .filter((offer) => offer.state === state)
      .flatMap((offer) => {
        const line = byKey.get(offer.key);
        return line ? [{ offer, line }] : [];
      });
  const others = of('alternative').toSorted((a, b) => b.offer.score - a.offer.score);
  return [...of('recommended'), ...others];
}

function itemOf(
  offer: Offer,
  line: ProposedLine,
  priority: number,
  price: PriceRange | undefined,
): JsonObject {
  const productOffering = {
    id: line.offeringId,
    href: `${OFFERING_PATH}/${line.offeringId}`,
    name: line.name,
    '@referredType': 'ProductOffering',
  };
  const { quantity, termMonths, characteristics } = line.configuration;
  return {
    id: line.key,
    priority,
    recommended: offer.state === 'recommended',
    score: offer.score,
    quantity,
    productOffering,
    product: {
      name: line.name,
      isBundle: false,
      productOffering,
      productCharacteristic: characteristics.map(({ name, value }) => ({ name, value, valueType: 'string' })),
      ...(line.place && {
        place: [
          {
            id: line.place.id,
            name: line.place.text,
            role: 'service site',
            '@referredType': 'GeographicAddress',
          },
        ],
      }),
      ...(termMonths !== null && {
        productTerm: [{ name: `${termMonths} months`, duration: { amount: termMonths, units: 'month' } }],
      }),
      ...(price && { productPrice: pricesOf(price) }),
      '@type': 'Product',
    },
    why: offer.why.map(({ words }) => words),
    gap: offer.gaps.map(({ words }) => words),
    '@type': 'RecommendationItem',
  };
}

const pricesOf = ({ expected }: PriceRange): JsonObject[] =>
  [
    { name: 'Due today', priceType: 'oneTime', amount: expected.dueToday },
    { name: 'Each month', priceType: 'recurring', amount: expected.monthly },
  ].map(({ name, priceType, amount }) => ({
    name,
    priceType,
    ...(priceType === 'recurring' && { recurringChargePeriod: 'month' }),
    price: { dutyFreeAmount: toMoney(amount, expected.currency), '@type': 'Price' },
    '@type': 'ProductPrice',
  }));
