import { isObject, type Json, type JsonObject } from '../../domains/helpers/index.js';
import type { CatalogueOffering } from '../catalog/index.js';

/** What a cart item (TMF663) or an order item (TMF622) asks for; both say it in the same attributes. */
export interface Selection {
  readonly itemId: string;
  readonly action: string;
  readonly offeringId: string;
  readonly quantity: number;
  readonly termMonths: number | null;
  readonly characteristics: Readonly<Record<string, string>>;
  readonly place: { readonly id: string; readonly text: string } | null;
  /** The other end of a connection between two places. */
  readonly farEnd: { readonly id: string; readonly text: string } | null;
  /** Expected use each month by the name of the usage price, in its unit. */
  readonly usage: Readonly<Record<string, number>>;
  readonly qualificationId: string | null;
  /** Access technology by which the place is reached, where a check of the place has said so. */
  readonly technology: string | null;
  /** The item of the bundle that this one is a part of. */
  readonly bundleItemId: string | null;
}

const objects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads an item. Nothing is judged: what is missing is empty, a missing quantity is 1. */
export function readSelection(item: JsonObject): Selection {
  const product = objectOf(item.product);
  const offering = objectOf(item.productOffering ?? product.productOffering);
  return {
    itemId: String(item.id ?? ''),
    action: textOf(item.action) || 'add',
    offeringId: textOf(offering.id),
    quantity: typeof item.quantity === 'number' ? item.quantity : 1,
    termMonths: termOf(item),
    characteristics: Object.fromEntries(
      objects(product.productCharacteristic).map(({ name, value }) => [String(name), valueText(value)]),
    ),
    place: placeOf(product, false),
    farEnd: placeOf(product, true),
    usage: usageOf(item),
    qualificationId: textOf(objects(item.qualification)[0]?.id) || null,
    technology: textOf(objectOf(item.availability).technology) || null,
    bundleItemId: bundleItemOf(item),
  };
}

/**
 * Reads items that belong together: a TMF622 bundle may name its parts (`bundles`) instead of each part its bundle
 * (`bundledBy`).
 */
export function readSelections(items: readonly JsonObject[]): Selection[] {
  const bundleOfPart = new Map<string, string>();
  for (const item of items) {
    for (const { id, relationshipType } of objects(item.productOrderItemRelationship)) {
      if (relationshipType === 'bundles') bundleOfPart.set(textOf(id), String(item.id ?? ''));
    }
  }
  return items.map((item) => {
    const selection = readSelection(item);
    const bundleItemId = selection.bundleItemId ?? bundleOfPart.get(selection.itemId) ?? null;
    return { ...selection, bundleItemId };
  });
}

function bundleItemOf(item: JsonObject): string | null {
  if (typeof item.bundleItemId === 'string' && item.bundleItemId !== '') return item.bundleItemId;
  const relation = objects(item.productOrderItemRelationship).find(({ relationshipType }) =>
    ['bundledBy', 'isBundledBy'].includes(String(relationshipType)),
  );
  return textOf(relation?.id) || null;
}

const valueText = (value: Json | undefined): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');

function termOf(item: JsonObject): number | null {
  const duration = objectOf(objects(item.itemTerm)[0]?.duration);
  const amount = duration.amount;
  if (typeof amount !== 'number') return null;
  return textOf(duration.units).startsWith('year') ? amount * 12 : amount;
}

/** The role of the place at the other end of a connection; any other place is where the service is delivered. */
export const FAR_END = 'far end';

function placeOf(product: JsonObject, isFarEnd: boolean): Selection['place'] {
  const place = objects(product.place).find(({ role }) => (role === FAR_END) === isFarEnd);
  const id = textOf(place?.id);
  return place && id ? { id, text: textOf(place.name) } : null;
}

/** Extension attribute `expectedUsage`: `[{name, quantity}]`, in the unit of the usage price of that name. */
const usageOf = ({ expectedUsage }: JsonObject): Record<string, number> =>
  Object.fromEntries(
    objects(expectedUsage).flatMap(({ name, quantity }) =>
      typeof name === 'string' && typeof quantity === 'number' && quantity >= 0 && quantity <= 1e9
        ? [[name, quantity]]
        : [],
    ),
  );

/**
 * The characteristics that hold: what was chosen, the standard value of what was not, and what follows from the access
 * technology or the distance between two ends, whatever was sent for it.
 */
export function effectiveCharacteristics(
  { characteristics, priced }: CatalogueOffering,
  { characteristics: chosen, technology }: Pick<Selection, 'characteristics' | 'technology'>,
  distanceMiles: number | null = null,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { name, standard } of characteristics) if (standard !== null) values[name] = standard;
  Object.assign(values, chosen);
  for (const { name, standard, byTechnology } of characteristics) {
    if (byTechnology) values[name] = byTechnology[technology ?? ''] ?? standard ?? '';
  }
  if (distanceMiles !== null) {
    for (const { name, byDistance } of characteristics) {
      const band = byDistance && bandAt(priced, name, distanceMiles);
      if (band) values[name] = band;
    }
  }
  return values;
}

/** The value of a characteristic that the prices for a distance ask for. */
const bandAt = ({ prices }: CatalogueOffering['priced'], name: string, miles: number): string | undefined =>
  prices
    .filter(
      ({ distance }) => distance && miles >= distance.fromMiles && miles < (distance.toMiles ?? Infinity),
    )
    .flatMap(({ conditions }) => conditions.find((condition) => condition.name === name)?.values ?? [])[0];

/** Codes of promotions that a cart or an order carries (extension attribute `promotionCode`, one or a list). */
export function codesOf({ promotionCode }: JsonObject): string[] {
  const codes = Array.isArray(promotionCode) ? promotionCode : [promotionCode];
  const texts = codes.filter((code): code is string => typeof code === 'string' && code.trim() !== '');
  return [...new Set(texts.map((code) => code.trim().toUpperCase()))].slice(0, MOST_CODES);
}

const MOST_CODES = 10;
