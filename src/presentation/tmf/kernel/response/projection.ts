import type { JsonObject } from '../../../../domains/helpers/index.js';

const ALWAYS = ['id', 'href', '@type'];

/** The first-level attributes asked for, with id, href and @type always. Undefined fields: the whole document. */
export function project(document: JsonObject, fields: readonly string[] | undefined): JsonObject {
  if (!fields) return document;
  const projected: JsonObject = {};
  for (const name of [...ALWAYS, ...fields]) {
    const value = Object.hasOwn(document, name) ? document[name] : undefined;
    if (value !== undefined) projected[name] = value;
  }
  return projected;
}
