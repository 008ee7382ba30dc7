import { isObject, type JsonObject, type LazyDocument, Refusal } from '../../../domains/helpers/index.js';
import {
  type OfferingPrice,
  type PricedOffering,
  readOfferingPrice,
} from '../../../domains/pricing/index.js';
import type { DocumentMap } from '../memory/document-map.js';
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

/**
 * Reads at once what lists and searches need, the rest when it is looked at. Holds on to the documents that it needs and
 * not to their maps: an offering outlives the version in which it was read. A class, for the getters of an object literal
 * would make each of 50,000 offerings a dictionary of its own.
 */
class LazyOffering implements CatalogueOffering {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly description: string;
  readonly choiceText: string;
  readonly lifecycleStatus: string;
  readonly isSellable: boolean;
  readonly grandfathered: boolean;
  readonly validFrom: number;
  readonly validUntil: number;
  readonly classes: readonly string[];
  readonly segments: readonly string[];
  readonly categoryIds: readonly string[];
  readonly specificationId: string | null;
  readonly priceIds: readonly string[];
  readonly technologies: readonly string[];
  readonly minimumMbps: number | null;
  readonly requiresSite: boolean;
  readonly intervalDays: number | null;
  readonly isBundle: boolean;
  readonly hasLabel: boolean;
  readonly #source: LazyDocument;
  readonly #specification: LazyDocument | undefined;
  readonly #prices: readonly (LazyDocument | undefined)[];
  #details: Details | undefined;
  #charges: Charges | undefined;

  constructor(source: LazyDocument, document: JsonObject, prices: DocumentMap, specifications: DocumentMap) {
    this.id = source.id;
    this.name = textOr(document.name, source.id);
    this.code = textOr(document.code, source.id);
    this.description = textOr(document.description, '');
    this.choiceText = characteristicText(document.prodSpecCharValueUse);
    this.lifecycleStatus = String(document.lifecycleStatus ?? 'Active');
    this.isSellable = document.isSellable !== false;
    this.grandfathered = document.grandfathered === true;
    this.validFrom = instant(document, 'startDateTime', -Infinity);
    this.validUntil = instant(document, 'endDateTime', Infinity);
    this.classes = texts(document.offeringClass);
    this.segments = texts(document.segment);
    this.categoryIds = idsOf(document.category);
    this.specificationId = specificationIdOf(document);
    this.priceIds = idsOf(document.productOfferingPrice);
    this.technologies = texts(document.technology);
    this.minimumMbps = numberOf(document.minimumDownloadSpeed);
    this.requiresSite = document.requiresSite === true;
    this.intervalDays = numberOf(document.interval);
    this.isBundle = document.isBundle === true;
    this.hasLabel = Array.isArray(document.broadbandLabel) && document.broadbandLabel.length > 0;
    this.#source = source;
    this.#specification = specifications.lazy(this.specificationId ?? '');
    this.#prices = this.priceIds.map((id) => prices.lazy(id));
  }

  private get details(): Details {
    return (this.#details ??= readDetails(this.#source.get(), this.#specification?.get()));
  }

  private get charges(): Charges {
    return (this.#charges ??= readCharges(this, this.#source.get(), this.#prices));
  }

  get relationships(): Details['relationships'] {
    return this.details.relationships;
  }

  get bundledOfferings(): Details['bundledOfferings'] {
    return this.details.bundledOfferings;
  }

  get choiceGroups(): Details['choiceGroups'] {
    return this.details.choiceGroups;
  }

  get labelPlans(): Details['labelPlans'] {
    return this.details.labelPlans;
  }

  get earlyTermination(): Details['earlyTermination'] {
    return this.details.earlyTermination;
  }

  get characteristics(): Details['characteristics'] {
    return this.details.characteristics;
  }

  get orderEntryFields(): Details['orderEntryFields'] {
    return this.details.orderEntryFields;
  }

  get priced(): PricedOffering {
    return this.charges.priced;
  }

  get fault(): Refusal | null {
    return this.charges.fault;
  }
}

/** Reads a TMF620 ProductOffering with its prices and its specification's characteristics. */
export const readLazyOffering = (
  source: LazyDocument,
  prices: DocumentMap,
  specifications: DocumentMap,
): CatalogueOffering => new LazyOffering(source, source.peek(), prices, specifications);

/** What the elements of a list of characteristics are called and their values, as a text to search in. */
export const characteristicText = (characteristics: unknown): string =>
  objects(characteristics)
    .flatMap(({ name, description, productSpecCharacteristicValue }) => [
      String(description ?? name ?? ''),
      ...objects(productSpecCharacteristicValue).map(({ value }) =>
        typeof value === 'object' ? '' : String(value ?? ''),
      ),
    ])
    .join('\n');

const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

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
  { id, name }: Pick<CatalogueOffering, 'id' | 'name'>,
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
