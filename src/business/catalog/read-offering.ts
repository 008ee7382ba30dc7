import { isObject, type JsonObject, Refusal } from '../../domains/helpers/index.js';
import { type OfferingPrice, readOfferingPrice } from '../../domains/pricing/index.js';
import type {
  CatalogueOffering,
  OfferingCharacteristic,
  OfferingRelationship,
  OrderEntryField,
} from './catalogue-offering.js';

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
  const id = String(document.id);
  const name = typeof document.name === 'string' ? document.name : id;
  const { found, fault } = readPrices(document, prices);
  return {
    id,
    name,
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
    relationships: objects(document.productOfferingRelationship).flatMap(readRelationship),
    technologies: texts(document.technology),
    minimumMbps: numberOf(document.minimumDownloadSpeed),
    requiresSite: document.requiresSite === true,
    intervalDays: numberOf(document.interval),
    isBundle: document.isBundle === true,
    bundledOfferings: objects(document.bundledProductOffering),
    choiceGroups: objects(document.choiceGroup),
    characteristics: characteristicsOf(document, specification),
    orderEntryFields: objects(document.orderEntryField).flatMap(readField),
    priced: { id, name, prices: found, termMonths: termsOf(document) },
    fault,
  };
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
      byTechnology: isObject(one.valueByTechnology)
        ? (one.valueByTechnology as Record<string, string>)
        : null,
    });
  }
  return [...all.values()];
}

const FIELD_TYPES = ['text', 'email', 'phone', 'date', 'select', 'number', 'address', 'boolean'] as const;

function readField(field: JsonObject): OrderEntryField[] {
  if (typeof field.name !== 'string') return [];
  const options = texts(field.options);
  return [
    {
      name: field.name,
      label: typeof field.label === 'string' ? field.label : field.name,
      type: FIELD_TYPES.find((type) => type === field.type) ?? 'text',
      required: field.required === true,
      ...(options.length > 0 && { options }),
      ...(typeof field.help === 'string' && { help: field.help }),
    },
  ];
}

function instant({ validFor }: JsonObject, key: 'startDateTime' | 'endDateTime', open: number): number {
  const text = isObject(validFor) ? validFor[key] : undefined;
  const moment = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment) ? open : moment;
}
