import type { JsonObject } from '../../../domains/helpers/index.js';
import type { OrderEntryField } from '../../catalog/index.js';
import type { PricedItem } from '../../pricing/index.js';
import { itemsOf } from '../cart/cart-document.js';
import { answersOf, entriesOf, isSealed, SECRET_KEPT } from './answers.js';
import type { EntryFacts } from './entry-facts.js';
import { faultOf } from './field-value.js';
import { dialledAs } from './formats/index.js';

export { answersOf } from './answers.js';

/** A field of a line, with what has been answered so far. */
export interface FormField extends OrderEntryField {
  readonly itemId: string;
  readonly itemName: string;
  /** Text of every type: `true` or `false` for a boolean, a day as 2026-12-31. null: not answered. */
  readonly value: string | null;
  /** What is wrong with the value; null when it is fine or not there. */
  readonly fault: string | null;
  /** How the value is understood, where that is worth saying. */
  readonly reading: string | null;
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

/**
 * @param priced the cart's items as the catalogue prices them, in the order of the cart's lines.
 * @param facts what the answers name.
 */
export function orderEntryForm(
  cart: JsonObject,
  priced: readonly PricedItem[],
  facts: EntryFacts,
): OrderEntryForm {
  const fields = itemsOf(cart).flatMap((item, index) => {
    const one = priced[index];
    return (one?.offering?.orderEntryFields ?? [])
      .filter((field) => isAsked(field, item, one?.characteristics ?? {}))
      .map((field) => formField(item, one?.offering?.name ?? '', withOptions(field, item, facts), facts));
  });
  const missing = fields.flatMap((field) => missingOf(field));
  return { fields, missing, ready: missing.length === 0 };
}

/** Some questions follow from an answer or a choice: who keeps a number says where it comes from. */
function isAsked(
  { askedWhen }: OrderEntryField,
  item: JsonObject,
  characteristics: Readonly<Record<string, string>>,
): boolean {
  if (!askedWhen) return true;
  const value = answersOf(item).get(askedWhen.name) ?? characteristics[askedWhen.name];
  return value !== undefined && askedWhen.values.includes(value);
}

/** Access numbers depend on the place. */
const withOptions = (field: OrderEntryField, item: JsonObject, facts: EntryFacts): OrderEntryField =>
  field.format === 'accessNumber' ? { ...field, options: facts.accessNumbersFor(String(item.id)) } : field;

function formField(item: JsonObject, itemName: string, field: OrderEntryField, facts: EntryFacts): FormField {
  const value = answersOf(item).get(field.name)?.trim() || null;
  const isKept = field.secret === true && isSealed(item, field.name);
  const fault = value === null || isKept ? null : faultOfAnswer(field, value, facts);
  const reading = value === null || fault ? null : readingOf(field, value);
  return { ...field, itemId: String(item.id), itemName, value, fault, reading };
}

/** What is wrong with an answer, as the end of a sentence that begins with its label. */
export const faultOfAnswer = (field: OrderEntryField, value: string, facts: EntryFacts): string | null =>
  faultOf(field, value) ?? (field.format === 'place' ? facts.faultOfPlace(value) : null);

/** How we understand a value that can be written in several ways. */
function readingOf({ format }: OrderEntryField, value: string): string | null {
  const dialled = format === 'tollFreeWish' ? dialledAs(value) : null;
  return dialled && `Dialled as ${dialled}. Not reserved yet: our number desk looks whether it is free.`;
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
    const all = new Map(entriesOf(item).map((entry) => [String(entry.name), entry]));
    for (const { name, value } of mine) {
      const text = String(value ?? '').trim();
      if (text === '') all.delete(name);
      else if (text !== SECRET_KEPT) all.set(name, { name, value: text });
    }
    return { ...item, orderEntry: [...all.values()] };
  });
  return { ...cart, cartItem };
}
