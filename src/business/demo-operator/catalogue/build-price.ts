import { derivedId, type JsonObject } from '../../../domains/helpers/index.js';
import { BASE_PATH, reference } from './build-reference.js';
import type { PriceSource } from './catalogue-source.js';

const CURRENCY = 'USD';

export const priceKey = ({ name }: Pick<PriceSource, 'name'>): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

export const priceId = (code: string, price: Pick<PriceSource, 'name'>): string =>
  derivedId(`price:${code}:${priceKey(price)}`);

const usd = (value: number): JsonObject => ({ unit: CURRENCY, value });

/** A TMF620 ProductOfferingPrice with the pricing extension attributes that domains/pricing reads. */
export function buildPrice(code: string, source: PriceSource, lastUpdate: string): JsonObject {
  const id = priceId(code, source);
  const monthly = source.type === 'recurring' || source.monthlyDiscount;
  return {
    id,
    href: `${BASE_PATH}/productOfferingPrice/${id}`,
    name: source.name,
    description: source.description ?? 'Sample price.',
    version: '1.0',
    isBundle: false,
    lifecycleStatus: 'Active',
    lastUpdate,
    priceType: source.type,
    ...(monthly && { recurringChargePeriodType: 'month', recurringChargePeriodLength: 1 }),
    ...(source.value !== undefined && { price: usd(source.value) }),
    ...(source.percentage !== undefined && { percentage: source.percentage }),
    ...(source.unit && { unitOfMeasure: { amount: 1, units: source.unit } }),
    ...(source.term && {
      productOfferingTerm: [
        { name: `${source.term} months`, duration: { amount: source.term, units: 'month' } },
      ],
    }),
    ...(source.when && { prodSpecCharValueUse: conditions(source.when) }),
    ...pricingAttributes(source),
    '@type': 'ProductOfferingPrice',
  };
}

const conditions = (when: NonNullable<PriceSource['when']>): JsonObject[] =>
  Object.entries(when).map(([name, values]) => ({
    name,
    valueType: 'string',
    productSpecCharacteristicValue: values.map((value) => ({ value, valueType: 'string' })),
  }));

const pricingAttributes = (source: PriceSource): JsonObject => ({
  ...(source.perItem && { chargedPer: 'item' }),
  ...(source.individualCase && { individualCase: true }),
  ...(source.distance && { distanceBand: { ...source.distance } }),
  ...(source.surcharge && { surcharge: true }),
  ...(source.expiresAfterDays && { expiresAfterDays: source.expiresAfterDays }),
  ...(source.waivedFrom && { waivedFromTermMonths: source.waivedFrom }),
  ...(source.introductory && {
    introductory: { months: source.introductory.months, price: usd(source.introductory.value) },
  }),
  ...(source.tiers && {
    tierMode: source.tierMode ?? 'volume',
    tier: source.tiers.map(({ from, to, value }) => ({
      from,
      ...(to !== undefined && { to }),
      price: usd(value),
    })),
  }),
  ...(source.effect && {
    bundleEffect: source.effect.kind,
    bundleMember: source.effect.on.map((code) =>
      reference('productOffering', derivedId(`offering:${code}`), code),
    ),
  }),
  ...(source.type === 'usage' && { usageRating: usageRating(source) }),
  ...(source.rates && {
    rate: source.rates.map(({ key, name, value }) => ({ key, name, price: usd(value) })),
  }),
});

const usageRating = ({ increment, incrementUnit, minimum, included }: PriceSource): JsonObject => ({
  ...(increment !== undefined && { increment }),
  ...(incrementUnit !== undefined && { incrementUnit }),
  ...(minimum !== undefined && { minimum }),
  ...(included !== undefined && { included }),
});
