import { isObject, type Json, type JsonObject } from '../../../domains/helpers/index.js';

/**
 * A document as cells: `price.value (number)` -> `12.5`. Text stands alone under its dotted path; every other type is
 * named behind it, so that what comes back has the type that it had. Lists are JSON in one cell.
 */
export type FlatDocument = Map<string, string>;

const SIMPLE = /^[@A-Za-z_]\w*$/;
const DEEPEST = 5;

/** @param without first-level attributes that are left out */
export function flatten(document: JsonObject, without: ReadonlySet<string>): FlatDocument {
  const flat: FlatDocument = new Map();
  for (const [name, value] of Object.entries(document)) if (!without.has(name)) put(flat, name, value, 1);
  return flat;
}

function put(flat: FlatDocument, path: string, value: Json, depth: number): void {
  if (typeof value === 'string' && value !== '') flat.set(path, value);
  else if (typeof value === 'number') flat.set(`${path} (number)`, String(value));
  else if (typeof value === 'boolean') flat.set(`${path} (boolean)`, String(value));
  else if (isObject(value) && isPlain(value, depth))
    for (const [name, inner] of Object.entries(value)) put(flat, `${path}.${name}`, inner, depth + 1);
  else flat.set(`${path} (json)`, JSON.stringify(value));
}

const isPlain = (value: JsonObject, depth: number): boolean => {
  const names = Object.keys(value);
  return depth < DEEPEST && names.length > 0 && names.every((name) => SIMPLE.test(name));
};

/** A column's heading: where its values go, and as what. */
export interface Column {
  readonly heading: string;
  readonly path: readonly string[];
  readonly type: 'text' | 'number' | 'boolean' | 'json';
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Undefined for a heading that names no attribute. */
export function readColumn(heading: string): Column | undefined {
  const [, dotted = '', type = 'text'] = /^(.*?)(?: \((number|boolean|json)\))?$/.exec(heading) ?? [];
  const path = dotted.split('.');
  if (path.length > DEEPEST || !path.every((name) => SIMPLE.test(name) && !FORBIDDEN.has(name)))
    return undefined;
  return { heading, path, type: type as Column['type'] };
}

/** The value of a cell. @throws Error with the fault, for a person */
export function readCell({ type }: Column, text: string): Json {
  switch (type) {
    case 'number': {
      const value = Number(text.trim());
      if (text.trim() === '' || !Number.isFinite(value)) throw new Error(`${shown(text)} is no number`);
      return value;
    }
    case 'boolean': {
      const word = text.trim().toLowerCase(); // spreadsheet programs write TRUE
      if (word !== 'true' && word !== 'false') throw new Error(`${shown(text)} is neither true nor false`);
      return word === 'true';
    }
    case 'json':
      try {
        return JSON.parse(text) as Json;
      } catch {
        throw new Error(`${shown(text)} is no JSON`);
      }
    default:
      return text;
  }
}

const shown = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Puts a value at its place; objects on the way are made. Changes the document. */
export function setAt(document: JsonObject, path: readonly string[], value: Json): void {
  let at = document;
  for (const name of path.slice(0, -1)) {
    const inner = at[name];
    const next = isObject(inner) ? inner : {};
    at[name] = next;
    at = next;
  }
  at[path.at(-1) ?? ''] = value;
}
