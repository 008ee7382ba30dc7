import { isObject, type JsonObject } from '../../../domains/helpers/index.js';
import type { OrderEntryField } from '../../catalog/index.js';
import type { PricedItem } from '../../pricing/index.js';
import { itemsOf } from '../cart/cart-document.js';
import { faultOf } from './field-value.js';

/** A field of a line, with what has been answered so far. */
export interface FormField extends OrderEntryField {
  readonly itemId: string;
  readonly itemName: string;
  /** Text of every type: `true` or `false` for a boolean, a day as 2026-12-31. null: not answered. */
  readonly value: string | null;
  /** What is wrong with the value; null when it is fine or not there. */
  readonly fault: string | null;
}

export interface MissingAnswer {
  readonly itemId: string;
  readonly name: string;
  readonly label: string;
  readonly message: string;
}

/** What the order needs to know, derived from the offerings in the cart. */
export interface OrderEntryForm {
  readonly fields: readonly FormField[];
  /** Required and not answered, or answered wrongly. */
  readonly missing: readonly MissingAnswer[];
  readonly ready: boolean;
}

export interface Answer {
  readonly itemId: string;
  readonly name: string;
  readonly value: string | number | boolean | null;
}

/** Answers saved in a line: the extension attribute `orderEntry`, `[{name, value}]`. */
export const answersOf = (item: JsonObject): ReadonlyMap<string, string> =>
  new Map(
    (Array.isArray(item.orderEntry) ? item.orderEntry.filter(isObject) : []).map(({ name, value }) => [
      String(name),
      String(value ?? ''),
    ]),
  );

/** @param priced the cart's items as the catalogue prices them, in the order of the cart's lines. */
export function orderEntryForm(cart: JsonObject, priced: readonly PricedItem[]): OrderEntryForm {
  const fields = itemsOf(cart).flatMap((item, index) => {
    const offering = priced[index]?.offering;
    const answers = answersOf(item);
    return (offering?.orderEntryFields ?? []).map((field): FormField => {
      const value = answers.get(field.name)?.trim() || null;
      const fault = value === null ? null : faultOf(field, value);
      return { ...field, itemId: String(item.id), itemName: offering?.name ?? '', value, fault };
    });
  });
  const missing = fields.flatMap((field) => missingOf(field));
  return { fields, missing, ready: missing.length === 0 };
}

function missingOf({ itemId, itemName, name, label, required, value, fault }: FormField): MissingAnswer[] {
  const message = fault ? `${label} ${fault}.` : `${label} is missing for ${itemName}.`;
  return fault !== null || (required && value === null) ? [{ itemId, name, label, message }] : [];
}

/** The cart with further answers; an empty value takes one back. Unknown lines and fields were refused before. */
export function withAnswers(cart: JsonObject, answers: readonly Answer[]): JsonObject {
  const cartItem = itemsOf(cart).map((item) => {
    const mine = answers.filter(({ itemId }) => itemId === item.id);
    if (mine.length === 0) return item;
    const all = new Map(answersOf(item));
    for (const { name, value } of mine) {
      const text = String(value ?? '').trim();
      if (text === '') all.delete(name);
      else all.set(name, text);
    }
    return { ...item, orderEntry: [...all].map(([name, value]) => ({ name, value })) };
  });
  return { ...cart, cartItem };
}
