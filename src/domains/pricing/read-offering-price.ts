import { isObject, type JsonObject, Refusal } from '../helpers/index.js';
import { instant, numberOf, objects } from './documents.js';
import { tierTable } from './lines/price-tiers.js';
import { type Amount, Exact, minorDigits, ZERO } from './money.js';
import type {
  DistanceBand,
  OfferingPrice,
  PriceCondition,
  PriceKind,
  PriceRole,
  TierTable,
  UsageRating,
} from './offering-price.js';

/**
 * Reads a TMF620 ProductOfferingPrice, with the extension attributes of this house: `chargedPer` ('unit' | 'item'),
 * `tierMode` and `tier`, `waivedFromTermMonths`, `introductory` ({months | until, price}), `usageRating`, `rate`
 * ({key, name, price}), `distanceBand` ({fromMiles, toMiles}), `surcharge`, `expiresAfterDays`, `individualCase`; of a
 * bundle's prices `bundleEffect` and `bundleMember`.
 * @throws Refusal `priceTypeUnknown`, `priceWithoutCurrency`, `priceWithoutAmount`, or what `tierTable` refuses.
 */
export function readOfferingPrice(document: JsonObject): OfferingPrice {
  const label = String(document.name ?? document.id);
  const basis = basisOf(document);
  const sign = document.priceType === 'discount' && document.bundleEffect === undefined ? -1 : 1;
  const money = basis === 'amount' ? readMoney(document.price ?? firstTierPrice(document), label) : undefined;
  return {
    id: String(document.id),
    name: label,
    kind: kindOf(document, label),
    role: roleOf(document),
    basis,
    currency: money?.currency ?? '',
    amount: (money?.amount ?? percentageOf(document)).times(sign),
    perUnit: document.chargedPer !== 'item',
    tiers: tiersOf(document, label),
    periodMonths: periodMonths(document),
    termMonths: objects(document.productOfferingTerm).map(({ duration }) => months(duration)),
    waivedFromTermMonths: numberOf(document.waivedFromTermMonths),
    conditions: objects(document.prodSpecCharValueUse).map(conditionOf),
    distance: distanceOf(document),
    introductory: introductoryOf(document, label),
    usage: usageOf(document, label),
    expiresAfterDays: numberOf(document.expiresAfterDays),
    bundleEffect: bundleEffectOf(document, label),
    validFrom: instant(document, 'startDateTime', -Infinity),
    validUntil: instant(document, 'endDateTime', Infinity),
    bookId: null,
  };
}

function basisOf(document: JsonObject): OfferingPrice['basis'] {
  if (document.individualCase === true) return 'individualCase';
  return typeof document.percentage === 'number' ? 'percentage' : 'amount';
}

function roleOf({ priceType, surcharge }: JsonObject): PriceRole {
  if (surcharge === true) return 'fee';
  return priceType === 'discount' ? 'discount' : 'charge';
}

function distanceOf({ distanceBand }: JsonObject): DistanceBand | null {
  if (!isObject(distanceBand)) return null;
  return { fromMiles: numberOf(distanceBand.fromMiles) ?? 0, toMiles: numberOf(distanceBand.toMiles) };
}

function kindOf(document: JsonObject, label: string): PriceKind {
  const type = document.priceType;
  if (type === 'recurring' || type === 'oneTime' || type === 'usage') return type;
  if (type === 'discount' || type === undefined)
    return document.recurringChargePeriodType ? 'recurring' : 'oneTime';
  throw new Refusal(
    'unprocessable',
    'priceTypeUnknown',
    `The price ${label} is of type ${JSON.stringify(type)}: use recurring, oneTime, usage or discount.`,
  );
}

function readMoney(value: unknown, label: string): { currency: string; amount: Amount } {
  const { unit, value: number } = isObject(value) ? value : {};
  if (typeof unit !== 'string' || unit === '') {
    throw new Refusal(
      'unprocessable',
      'priceWithoutCurrency',
      `The price ${label} names no currency: set price.unit, for example USD.`,
    );
  }
  minorDigits(unit); // refuses what is no currency
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    throw new Refusal(
      'unprocessable',
      'priceWithoutAmount',
      `The price ${label} has no amount: set price.value to a number, or individualCase to true.`,
    );
  }
  return { currency: unit, amount: new Exact(String(number)) };
}

const firstTierPrice = (document: JsonObject): unknown => objects(document.tier)[0]?.price;

const percentageOf = ({ percentage }: JsonObject): Amount =>
  typeof percentage === 'number' ? new Exact(String(percentage)) : ZERO;

function tiersOf(document: JsonObject, label: string): TierTable | null {
  const tiers = objects(document.tier);
  if (tiers.length === 0) return null;
  const mode = document.tierMode === 'graduated' ? 'graduated' : 'volume';
  return tierTable(
    mode,
    tiers.map(({ from, to, price }) => ({
      from: numberOf(from) ?? 1,
      to: numberOf(to),
      amount: readMoney(price, label).amount,
    })),
  );
}

function periodMonths({
  recurringChargePeriodType: type,
  recurringChargePeriodLength: length,
}: JsonObject): number {
  const each = Math.max(1, numberOf(length) ?? 1);
  return type === 'year' || type === 'annual' ? each * 12 : each;
}

function months(duration: unknown): number {
  const { amount, units } = isObject(duration) ? duration : {};
  const count = numberOf(amount) ?? 0;
  return typeof units === 'string' && units.startsWith('year') ? count * 12 : count;
}

const conditionOf = ({ name, productSpecCharacteristicValue }: JsonObject): PriceCondition => ({
  name: String(name),
  values: objects(productSpecCharacteristicValue).map(({ value }) => String(value)),
});

function introductoryOf({ introductory }: JsonObject, label: string): OfferingPrice['introductory'] {
  if (!isObject(introductory)) return null;
  const until = typeof introductory.until === 'string' ? Date.parse(introductory.until) : Number.NaN;
  const byDate = Number.isNaN(until) ? null : until;
  const months = numberOf(introductory.months) ?? (byDate === null ? 0 : null);
  return { months, until: byDate, amount: readMoney(introductory.price, label).amount };
}

const BUNDLE_EFFECTS = ['percentageOff', 'amountOff', 'fixedPrice'] as const;

function bundleEffectOf(
  { bundleEffect, bundleMember, priceType }: JsonObject,
  label: string,
): OfferingPrice['bundleEffect'] {
  if (bundleEffect === undefined || bundleEffect === null) return null;
  const kind = BUNDLE_EFFECTS.find((one) => one === bundleEffect);
  if (!kind) {
    throw new Refusal(
      'unprocessable',
      'bundleEffectUnknown',
      `The price ${label} has the bundleEffect ${JSON.stringify(bundleEffect)}: use ${BUNDLE_EFFECTS.join(', ')}.`,
    );
  }
  if (priceType === 'usage') {
    throw new Refusal(
      'unprocessable',
      'bundleEffectOnUsage',
      `The price ${label} is of usage and has a bundleEffect: a bundle changes recurring and one-time charges.`,
    );
  }
  const members = objects(bundleMember).map(({ id }) => String(id));
  return { kind, memberIds: members.length > 0 ? new Set(members) : null };
}

function usageOf(
  { priceType, usageRating, unitOfMeasure, rate }: JsonObject,
  label: string,
): UsageRating | null {
  if (priceType !== 'usage') return null;
  const rating = isObject(usageRating) ? usageRating : {};
  const unit = isObject(unitOfMeasure) ? String(unitOfMeasure.units ?? '') : '';
  return {
    unit,
    increment: new Exact(numberOf(rating.increment) ?? 1),
    incrementUnit: typeof rating.incrementUnit === 'string' ? rating.incrementUnit : null,
    minimum: rating.minimum === undefined ? null : new Exact(numberOf(rating.minimum) ?? 0),
    included: new Exact(numberOf(rating.included) ?? 0),
    rates: objects(rate).map(({ key, name, price }) => ({
      key: String(key),
      name: String(name ?? key),
      amount: readMoney(price, label).amount,
    })),
  };
}
