import { wordsOf } from '../shared/format/words';
import { readBundle } from './read-bundle';
import type { Choice, Offering, OfferingClass, OfferingPrice, PriceKind } from './catalogue-model';

type Doc = Record<string, unknown>;

const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const docs = (value: unknown): Doc[] => (Array.isArray(value) ? value.filter(isDoc) : []);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const amountOf = (money: unknown): number => (isDoc(money) ? (numberOf(money['value']) ?? 0) : 0);

function monthsOf(term: Doc): number {
  const duration = isDoc(term['duration']) ? term['duration'] : {};
  const amount = numberOf(duration['amount']) ?? 0;
  return text(duration['units']).startsWith('year') ? amount * 12 : amount;
}

const valuesOf = (use: Doc): string[] =>
  docs(use['productSpecCharacteristicValue']).map((each) => String(each['value'] ?? ''));

function kindOf(price: Doc): PriceKind {
  const type = price['priceType'];
  if (type === 'recurring' || type === 'oneTime' || type === 'usage') return type;
  return price['recurringChargePeriodType'] === undefined ? 'oneTime' : 'recurring';
}

/** A TMF620 ProductOfferingPrice with this house's extensions (see src/domains/pricing/read-offering-price.ts). */
function readPrice(price: Doc): OfferingPrice {
  const tiers = docs(price['tier']).map((tier) => ({
    from: numberOf(tier['from']) ?? 1,
    to: numberOf(tier['to']),
    amount: amountOf(tier['price']),
  }));
  const introductory = price['introductory'];
  const unit = price['unitOfMeasure'];
  const rating = price['usageRating'];
  const sign = price['priceType'] === 'discount' ? -1 : 1;
  return {
    id: text(price['id']),
    name: text(price['name']),
    kind: kindOf(price),
    amount: sign * (tiers[0]?.amount ?? amountOf(price['price'])),
    percentage: numberOf(price['percentage']),
    perUnit: price['chargedPer'] !== 'item',
    individualCase: price['individualCase'] === true,
    tiers,
    graduated: price['tierMode'] === 'graduated',
    terms: docs(price['productOfferingTerm']).map(monthsOf),
    when: Object.fromEntries(
      docs(price['prodSpecCharValueUse']).map((use) => [text(use['name']), valuesOf(use)]),
    ),
    waivedFromTerm: numberOf(price['waivedFromTermMonths']),
    introductory: isDoc(introductory)
      ? { months: numberOf(introductory['months']) ?? 0, amount: amountOf(introductory['price']) }
      : null,
    unit: isDoc(unit) ? text(unit['units']) || null : null,
    rates: docs(price['rate']).map((rate) => ({ name: text(rate['name']), amount: amountOf(rate['price']) })),
    included: isDoc(rating) ? numberOf(rating['included']) : null,
  };
}

/** Only what leaves a choice is one: a single value is a fact of the offering. */
function choicesOf(offering: Doc): Choice[] {
  return docs(offering['prodSpecCharValueUse'])
    .map((use) => {
      const standard = docs(use['productSpecCharacteristicValue']).find(
        (value) => value['isDefault'] === true,
      );
      const values = valuesOf(use);
      return {
        name: text(use['name']),
        label: text(use['description']) || wordsOf(text(use['name'])),
        values,
        standard: standard === undefined ? (values[0] ?? null) : String(standard['value']),
      };
    })
    .filter((choice) => choice.values.length > 1);
}

/** An offering's price list: embedded where the server embeds it, else joined by id. */
function pricesOf(offering: Doc, byId: ReadonlyMap<string, Doc>): OfferingPrice[] {
  return (
    docs(offering['productOfferingPrice'])
      .map((reference) => (isDoc(reference['price']) ? reference : (byId.get(text(reference['id'])) ?? null)))
      .filter((price) => price !== null)
      // What a package does to its parts is no charge of its own.
      .filter((price) => price['bundleEffect'] === undefined)
      .map(readPrice)
  );
}

function readOffering(offering: Doc, byId: ReadonlyMap<string, Doc>): Offering {
  const prices = pricesOf(offering, byId);
  const terms = docs(offering['productOfferingTerm'])
    .map(monthsOf)
    .filter((months) => months > 0);
  return {
    id: text(offering['id']),
    code: text(offering['code']),
    name: text(offering['name']),
    description: text(offering['description']),
    classes: texts(offering['offeringClass']) as OfferingClass[],
    segments: texts(offering['segment']),
    technologies: texts(offering['technology']),
    requiresSite: offering['requiresSite'] !== false,
    intervalDays: numberOf(offering['interval']),
    grandfathered: offering['grandfathered'] === true,
    sellable: offering['isSellable'] !== false && offering['grandfathered'] !== true,
    terms: [...new Set(terms)].sort((a, b) => a - b),
    choices: choicesOf(offering),
    prices,
    related: docs(offering['productOfferingRelationship']).map((relation) => ({
      id: text(relation['id']),
      name: text(relation['name']),
      type: text(relation['relationshipType']),
    })),
    bundle: offering['isBundle'] === true ? readBundle(offering) : null,
  };
}

/** Two lists of TMF620 documents -> offerings with their prices, as they are ordered by the server. */
export function readCatalogue(offerings: unknown, prices: unknown): Offering[] {
  const byId = new Map(docs(prices).map((price) => [text(price['id']), price]));
  return docs(offerings).map((offering) => readOffering(offering, byId));
}
