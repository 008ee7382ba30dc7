import { isObject, type JsonObject } from '../../../domains/helpers/index.js';

/** What is shown of an answer that is a secret. */
export const SECRET_KEPT = '••••';

/** The entries of a line: the extension attribute `orderEntry`, `[{name, value}]`, with `sealed` where it is a secret. */
export const entriesOf = (item: JsonObject): JsonObject[] =>
  Array.isArray(item.orderEntry) ? item.orderEntry.filter(isObject) : [];

/** Answers saved in a line, by field name. */
export const answersOf = (item: JsonObject): ReadonlyMap<string, string> =>
  new Map(entriesOf(item).map(({ name, value }) => [String(name), String(value ?? '')]));

/** A secret that was given, and is kept. */
export const isSealed = (item: JsonObject, name: string): boolean =>
  entriesOf(item).some((entry) => entry.name === name && typeof entry.sealed === 'string');
