import { isObject, type JsonObject, LazyDocument, Refusal } from '../../../domains/helpers/index.js';
import { type OfferingPrice, readOfferingPrice } from '../../../domains/pricing/index.js';
import { DocumentMap } from '../memory/document-map.js';
import type {
  CatalogueOffering,
  OfferingCharacteristic,
  OfferingRelationship,
} from './catalogue-offering.js';
import { readOrderEntryField } from './read-order-entry-field.js';

const objects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const idsOf = (value: unknown): string[] => objects(value).flatMap(({ id }) => (id ? [String(id)] : []));

/** Id of the specification that an offering document names, or null. */
export function specificationIdOf({ productSpecification }: JsonObject): string | null {
  return isObject(productSpecification) && typeof productSpecification.id === 'string'
    ? productSpecification.id
    : null;
}

/** Reads a TMF620 ProductOffering with its prices (by id) and its specification's characteristics. */
export function readOffering(
  document: JsonObject,
  prices: ReadonlyMap<string, JsonObject>,
  specification: JsonObject | undefined,
): CatalogueOffering {
  return readLazyOffering(
    LazyDocument.of(document),
    DocumentMap.of(prices.values()),
    DocumentMap.of(specification ? [{ ...specification, id: specificationIdOf(document) ?? '' }] : []),
  );
}

/**
 * Reads at once what lists and searches need, the rest when it is looked at. Holds on to the documents that it needs and
 * not to their maps: an offering outlives the version in which it was read.
 */
export function readLazyOffering(
  source: LazyDocument,
  prices: DocumentMap,
  specifications: DocumentMap,
): CatalogueOffering {
  const document = source.peek();
  const facts = readFacts(source.id, document);
  const specification = specifications.lazy(facts.specificationId ?? '');
  const priceSources = facts.priceIds.map((id) => prices.lazy(id));
  const details = once(() => readDetails(source.get(), specification?.get()));
  const charges = once(() => readCharges(facts, source.get(), priceSources));
  return {
    ...facts,
    get relationships() {
      return details().relationships;
    },
    get bundledOfferings() {
      return details().bundledOfferings;
    },
    get choiceGroups() {
      return details().choiceGroups;
    },
    get labelPlans() {
      return details().labelPlans;
    },
    get earlyTermination() {
      return details().earlyTermination;
    },
    get characteristics() {
      return details().characteristics;
    },
    get orderEntryFields() {
      return details().orderEntryFields;
    },
    get priced() {
      return charges().priced;
    },
    get fault() {
      return charges().fault;
    },
  };
}

type Details = Pick<
  CatalogueOffering,
  | 'relationships'
  | 'labelPlans'
  | 'earlyTermination'
  | 'bundledOfferings'
  | 'choiceGroups'
  | 'characteristics'
  | 'orderEntryFields'
>;
type Charges = Pick<CatalogueOffering, 'priced' | 'fault'>;
type Facts = Omit<CatalogueOffering, keyof Details | keyof Charges>;

function once<T extends object>(read: () => T): () => T {
  let known: T | undefined;
  return () => (known ??= read());
}

function readFacts(id: string, document: JsonObject): Facts {
  return {
    id,
    name: typeof document.name === 'string' ? document.name : id,
    code: typeof document.code === 'string' ? document.code : id,
    description: typeof document.description === 'string' ? document.description : '',
    lifecycleStatus: String(document.lifecycleStatus ?? 'Active'),
    isSellable: document.isSellable !== false,
    grandfathered: document.grandfathered === true,
    validFrom: instant(document, 'startDateTime', -Infinity),
    validUntil: instant(document, 'endDateTime', Infinity),
    classes: texts(document.offeringClass),
    segments: texts(document.segment),
    categoryIds: idsOf(document.category),
    specificationId: specificationIdOf(document),
    priceIds: idsOf(document.productOfferingPrice),
    technologies: texts(document.technology),
    minimumMbps: numberOf(document.minimumDownloadSpeed),
    requiresSite: document.requiresSite === true,
    intervalDays: numberOf(document.interval),
    isBundle: document.isBundle === true,
    hasLabel: Array.isArray(document.broadbandLabel) && document.broadbandLabel.length > 0,
  };
}

const readDetails = (document: JsonObject, specification: JsonObject | undefined): Details => ({
  relationships: objects(document.productOfferingRelationship).flatMap(readRelationship),
  bundledOfferings: objects(document.bundledProductOffering),
  choiceGroups: objects(document.choiceGroup),
  labelPlans: objects(document.broadbandLabel),
  earlyTermination: objects(document.earlyTermination),
  characteristics: characteristicsOf(document, specification),
  orderEntryFields: objects(document.orderEntryField).flatMap(readOrderEntryField),
});

function readCharges(
  { id, name }: Facts,
  document: JsonObject,
  sources: readonly (LazyDocument | undefined)[],
): Charges {
  const known = new Map(sources.flatMap((one) => (one ? [[one.id, one.get()] as const] : [])));
  const { found, fault } = readPrices(document, known);
  return { priced: { id, name, prices: found, termMonths: termsOf(document) }, fault };
}

function readRelationship({ id, relationshipType }: JsonObject): OfferingRelationship[] {
  return typeof id === 'string' ? [{ offeringId: id, type: String(relationshipType ?? '') }] : [];
}

function readPrices(
  document: JsonObject,
  prices: ReadonlyMap<string, JsonObject>,
): { found: OfferingPrice[]; fault: Refusal | null } {
  const references = objects(document.productOfferingPrice);
  try {
    const found = references.map((reference) => {
      const price = prices.get(String(reference.id)) ?? (reference.price ? reference : undefined);
      if (price) return readOfferingPrice(price);
      throw new Refusal(
        'unprocessable',
        'priceUnknown',
        `The price ${String(reference.name ?? reference.id)} of ${String(document.name)} is not in the catalogue: add it.`,
      );
    });
    return { found, fault: null };
  } catch (error) {
    if (error instanceof Refusal) return { found: [], fault: error };
    throw error;
  }
}

const termsOf = (document: JsonObject): number[] =>
  objects(document.productOfferingTerm)
    .map(({ duration }) => {
      const { amount, units } = isObject(duration) ? duration : {};
      return (numberOf(amount) ?? 0) * (typeof units === 'string' && units.startsWith('year') ? 12 : 1);
    })
    .filter((months) => months > 0);

/** The offering's own choice of values counts before the specification's. */
function characteristicsOf(
  document: JsonObject,
  specification: JsonObject | undefined,
): OfferingCharacteristic[] {
  const all = new Map<string, OfferingCharacteristic>();
  const listed = [
    ...objects(specification?.productSpecCharacteristic),
    ...objects(document.prodSpecCharValueUse),
  ];
  for (const one of listed) {
    const values = objects(one.productSpecCharacteristicValue).filter(({ value }) => value !== undefined);
    const standard = values.find(({ isDefault }) => isDefault === true) ?? values[0];
    all.set(String(one.name), {
      name: String(one.name),
      label: typeof one.description === 'string' ? one.description : String(one.name),
      values: values.map(({ value }) => String(value)),
      standard: standard ? String(standard.value) : null,
      byDistance: one.followsDistance === true,
      byTechnology: isObject(one.valueByTechnology)
        ? (one.valueByTechnology as Record<string, string>)
        : null,
    });
  }
  return [...all.values()];
}

function instant({ validFor }: JsonObject, key: 'startDateTime' | 'endDateTime', open: number): number {
  const text = isObject(validFor) ? validFor[key] : undefined;
  const moment = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment) ? open : moment;
}
