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
    place: placeOf(product),
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

function placeOf(product: JsonObject): Selection['place'] {
  const place = objects(product.place)[0];
  const id = textOf(place?.id);
  return place && id ? { id, text: textOf(place.name) } : null;
}

/**
 * The characteristics that hold: what was chosen, the standard value of what was not, and what follows from the access
 * technology, whatever was sent for it.
 */
export function effectiveCharacteristics(
  { characteristics }: CatalogueOffering,
  { characteristics: chosen, technology }: Pick<Selection, 'characteristics' | 'technology'>,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { name, standard } of characteristics) if (standard !== null) values[name] = standard;
  Object.assign(values, chosen);
  for (const { name, standard, byTechnology } of characteristics) {
    if (byTechnology) values[name] = byTechnology[technology ?? ''] ?? standard ?? '';
  }
  return values;
}
