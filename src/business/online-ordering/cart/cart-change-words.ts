import { isDeepStrictEqual } from 'node:util';
import type { JsonObject } from '../../../domains/helpers/index.js';
import { readSelection } from '../../pricing/index.js';
import { answersOf } from '../order-entry/order-entry-form.js';
import { itemsOf } from './cart-document.js';

type NameOf = (offeringId: string) => string | undefined;

/** An entry names so many lines; of a bulk change it says how many more there were. */
const NAMED = 5;

/**
 * What a write did to a cart, as one sentence in the past tense; null when its lines stayed as they were. `before` is
 * null for a new cart, `after` for one that is thrown away.
 */
export function cartChangeWords(
  before: JsonObject | null,
  after: JsonObject | null,
  nameOf: NameOf,
): string | null {
  if (after === null) return 'Threw the cart away.';
  const earlier = new Map(itemsOf(before ?? {}).map((item) => [item.id, item]));
  const now = itemsOf(after);
  const ids = new Set(now.map(({ id }) => id));
  const clauses = [
    ...now.flatMap((item) => changeOf(earlier.get(item.id), item, nameOf)),
    ...[...earlier.values()].filter(({ id }) => !ids.has(id)).map((item) => `removed ${words(item, nameOf)}`),
  ];
  if (before === null) clauses.unshift('opened a cart');
  if (clauses.length === 0) return null;
  const more = clauses.length - NAMED;
  const text = clauses.slice(0, NAMED).join(', ') + (more > 0 ? `, and ${more} more changes` : '');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function words(item: JsonObject, nameOf: NameOf): string {
  const { offeringId, quantity } = readSelection(item);
  const name = nameOf(offeringId) ?? 'an offering';
  return quantity === 1 ? name : `${quantity} × ${name}`;
}

function changeOf(before: JsonObject | undefined, item: JsonObject, nameOf: NameOf): string[] {
  const { place, offeringId, quantity, termMonths } = readSelection(item);
  if (!before) return [`added ${words(item, nameOf)}${place?.text ? ` at ${place.text}` : ''}`];
  const earlier = readSelection(before);
  const name = nameOf(offeringId) ?? 'an offering';
  const changes: string[] = [];
  if (earlier.quantity !== quantity) changes.push(`set ${name} to ${quantity}`);
  if (earlier.termMonths !== termMonths && termMonths !== null) {
    changes.push(`set the term of ${name} to ${termMonths} months`);
  }
  if (earlier.place?.id !== place?.id) changes.push(`moved ${name} to ${place?.text ?? 'no site'}`);
  if (!isDeepStrictEqual([...answersOf(before)], [...answersOf(item)])) {
    changes.push(`filled in what ${name} needs`);
  }
  return changes.length > 0 || isSame(before, item) ? changes : [`configured ${name}`];
}

/** Whether what the customer chose is the same; checks of the place and the like change by themselves. */
function isSame(before: JsonObject, item: JsonObject): boolean {
  return isDeepStrictEqual(before.product, item.product) && isDeepStrictEqual(before.itemTerm, item.itemTerm);
}
