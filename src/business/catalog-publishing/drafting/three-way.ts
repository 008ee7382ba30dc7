import { isDeepStrictEqual } from 'node:util';
import { isObject, type Json, type JsonObject } from '../../../domains/helpers/index.js';

export interface Merged {
  readonly document: JsonObject;
  /** Dotted paths that both sides changed, each to another value; the document has the draft's. */
  readonly clashes: readonly string[];
}

/**
 * Carries a draft's changes over to a newer stored document: where only one side changed, its value counts. Arrays are
 * values as a whole. Pure.
 */
export function mergeThreeWay(base: JsonObject, mine: JsonObject, live: JsonObject): Merged {
  const clashes: string[] = [];
  return { document: mergeObjects(base, mine, live, '', clashes), clashes };
}

function mergeObjects(
  base: JsonObject,
  mine: JsonObject,
  live: JsonObject,
  at: string,
  clashes: string[],
): JsonObject {
  const merged: JsonObject = {};
  for (const key of new Set([...Object.keys(live), ...Object.keys(mine)])) {
    const path = at ? `${at}.${key}` : key;
    const value = mergeValues(base[key], mine[key], live[key], path, clashes);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

function mergeValues(
  base: Json | undefined,
  mine: Json | undefined,
  live: Json | undefined,
  path: string,
  clashes: string[],
): Json | undefined {
  if (isDeepStrictEqual(mine, base)) return live;
  if (isDeepStrictEqual(live, base) || isDeepStrictEqual(live, mine)) return mine;
  if (isObject(mine) && isObject(live))
    return mergeObjects(isObject(base) ? base : {}, mine, live, path, clashes);
  clashes.push(path);
  return mine;
}
