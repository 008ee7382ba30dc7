import { derivedId, type JsonObject } from '../../../domains/helpers/index.js';
import { BASE_PATH, reference } from './build-reference.js';
import { priceId, priceKey } from './build-price.js';
import type { CharacteristicSource, ChoiceGroupSource, OfferingSource } from './catalogue-source.js';
import { BROADBAND_LABELS, labelPlan } from './broadband-labels.js';
import { ORDER_ENTRY_FIELDS } from './offerings/order-entry-fields.js';

export const offeringId = (code: string): string => derivedId(`offering:${code}`);
export const specificationId = (code: string): string => derivedId(`specification:${code}`);
export const categoryId = (slug: string): string => derivedId(`category:${slug}`);

/** A TMF620 ProductOffering with the telecom extension attributes of the house. */
export function buildOffering(
  source: OfferingSource,
  nameOf: (code: string) => string,
  lastUpdate: string,
): JsonObject {
  const id = offeringId(source.code);
  return {
    id,
    href: `${BASE_PATH}/productOffering/${id}`,
    name: source.name,
    description: source.description,
    version: '1.0',
    isBundle: source.bundle !== undefined,
    isSellable: !source.grandfathered,
    lifecycleStatus: source.grandfathered ? 'Retired' : 'Active',
    ...(source.grandfathered && { statusReason: 'Kept for those who have it; not sold any more.' }),
    lastUpdate,
    category: [...source.classes, ...source.segments].map((slug) =>
      reference('category', categoryId(slug), title(slug)),
    ),
    productSpecification: reference('productSpecification', specificationId(source.code), source.name),
    productOfferingPrice: source.prices.map((price) =>
      reference('productOfferingPrice', priceId(source.code, price), price.name),
    ),
    productOfferingTerm: (source.terms ?? []).map((amount) => ({
      name: `${amount} months`,
      duration: { amount, units: 'month' },
    })),
    productOfferingRelationship: (source.successors ?? []).map((code) => ({
      id: offeringId(code),
      href: `${BASE_PATH}/productOffering/${offeringId(code)}`,
      name: nameOf(code),
      relationshipType: 'successor',
    })),
    prodSpecCharValueUse: (source.characteristics ?? []).filter(isChosen).map((one) => ({
      ...characteristic(one),
      productSpecification: reference('productSpecification', specificationId(source.code), source.name),
    })),
    ...(source.bundle && bundleAttributes(source.bundle, nameOf)),
    ...telecomAttributes(source),
    ...(BROADBAND_LABELS[source.code] && {
      broadbandLabel: BROADBAND_LABELS[source.code]?.map(labelPlan) ?? [],
    }),
    '@type': 'ProductOffering',
    '@baseType': 'ProductOffering',
  };
}

/** TMF620 bundledProductOffering, and what has to be chosen from it. */
const bundleAttributes = (
  groups: readonly ChoiceGroupSource[],
  nameOf: (code: string) => string,
): JsonObject => ({
  bundledProductOffering: groups.flatMap(({ members }) =>
    members.map(({ code, standard, least = 0, most }) => ({
      ...reference('productOffering', offeringId(code), nameOf(code)),
      lifecycleStatus: 'Active',
      bundledProductOfferingOption: {
        numberRelOfferDefault: standard,
        numberRelOfferLowerLimit: least,
        ...(most !== undefined && { numberRelOfferUpperLimit: most }),
      },
    })),
  ),
  choiceGroup: groups.map(({ name, label, min, max, members }) => ({
    name,
    label,
    min,
    max,
    offering: members.map(({ code }) => reference('productOffering', offeringId(code), nameOf(code))),
  })),
});

const telecomAttributes = (source: OfferingSource): JsonObject => ({
  code: source.code,
  offeringClass: [...source.classes],
  segment: [...source.segments],
  technology: [...(source.technologies ?? [])],
  ...(source.minimumMbps !== undefined && { minimumDownloadSpeed: source.minimumMbps }),
  requiresSite: source.site,
  interval: source.intervalDays,
  grandfathered: source.grandfathered ?? false,
  orderEntryField: (source.capture ?? []).map(orderEntryField),
  ...(source.serviceCredit && { serviceCredit: source.serviceCredit.map((step) => ({ ...step })) }),
  ...(source.earlyTermination && { earlyTermination: source.earlyTermination.map((step) => ({ ...step })) }),
});

function orderEntryField(name: string): JsonObject {
  const field = ORDER_ENTRY_FIELDS[name];
  if (!field) throw new Error(`The order-entry field ${name} is not described in order-entry-fields.ts.`);
  const { options, askedWhen, ...rest } = field;
  return {
    name,
    ...rest,
    ...(options && { options: [...options] }),
    ...(askedWhen && { askedWhen: { name: askedWhen.name, values: [...askedWhen.values] } }),
  };
}

const isChosen = ({ byTechnology }: CharacteristicSource): boolean => !byTechnology;

const characteristic = ({ name, label, values, followsDistance }: CharacteristicSource): JsonObject => ({
  name,
  description: label,
  valueType: 'string',
  minCardinality: 1,
  maxCardinality: 1,
  ...(followsDistance && { followsDistance }),
  productSpecCharacteristicValue: values.map((value, index) => ({
    value,
    valueType: 'string',
    isDefault: index === 0,
  })),
});

/** A TMF620 ProductSpecification: what can be chosen. The first value of a characteristic is its default. */
export function buildSpecification(source: OfferingSource, lastUpdate: string): JsonObject {
  const id = specificationId(source.code);
  return {
    id,
    href: `${BASE_PATH}/productSpecification/${id}`,
    name: source.name,
    description: source.description,
    productNumber: source.code,
    version: '1.0',
    brand: 'Meridian Telecom',
    isBundle: source.bundle !== undefined,
    lifecycleStatus: source.grandfathered ? 'Retired' : 'Active',
    lastUpdate,
    productSpecCharacteristic: (source.characteristics ?? []).map((one) => ({
      ...characteristic(one),
      configurable: isChosen(one),
      ...(one.byTechnology && { valueByTechnology: { ...one.byTechnology } }),
    })),
    '@type': 'ProductSpecification',
  };
}

/** Categories that offerings are grouped by, with the name that people see. */
export const CATEGORY_NAMES: Readonly<Record<string, string>> = {
  voice: 'Voice',
  data: 'Data',
  mobile: 'Mobile',
  service: 'Services',
  consumer: 'Home',
  smallBusiness: 'Small business',
  enterprise: 'Enterprise',
  reseller: 'Resellers',
};

const title = (slug: string): string => CATEGORY_NAMES[slug] ?? slug;

/** Prices of an offering whose names are the same would get the same id: refused when the catalogue is built. */
export function refuseDoublePrices(source: OfferingSource): void {
  const keys = source.prices.map(priceKey);
  const double = keys.find((key, index) => keys.indexOf(key) !== index);
  if (double) throw new Error(`${source.code} has two prices named ${double}: name them apart.`);
}
