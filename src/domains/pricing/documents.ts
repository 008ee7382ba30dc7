import { isObject, type JsonObject } from '../helpers/index.js';
import { type Amount, Exact } from './money.js';

export const objects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

export const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const idOf = (reference: unknown): string | null =>
  isObject(reference) && typeof reference.id === 'string' && reference.id !== '' ? reference.id : null;

/** Milliseconds of validFor's start or end; `open` where it has none. */
export function instant(
  { validFor }: JsonObject,
  key: 'startDateTime' | 'endDateTime',
  open: number,
): number {
  const moment = Date.parse(textOf(isObject(validFor) ? validFor[key] : undefined));
  return Number.isNaN(moment) ? open : moment;
}

/** Lifecycle states of TMF620 in which something counts. What says nothing counts. */
export const isInForce = ({ lifecycleStatus }: JsonObject): boolean =>
  lifecycleStatus === undefined || lifecycleStatus === 'Active' || lifecycleStatus === 'Launched';

/** A number of a document as an exact amount; null where there is none. */
export const exactOf = (value: unknown): Amount | null =>
  typeof value === 'number' && Number.isFinite(value) ? new Exact(String(value)) : null;

/** A decimal text as an exact amount; null where it is none. */
export const exactText = (text: string): Amount | null =>
  /^-?\d{1,15}(\.\d{1,6})?$/.test(text.trim()) ? new Exact(text.trim()) : null;
