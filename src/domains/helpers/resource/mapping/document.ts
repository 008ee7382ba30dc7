import type { BoundChild, BoundGroup, CompiledResource } from './compiled-resource.js';
import { isObject, type Json, type JsonObject } from '../json.js';
import { fromColumn, toColumn } from './values.js';

/** A document cut into column values (in the order of the group's columns) and the rest. */
export interface SplitGroup {
  readonly values: readonly unknown[];
  readonly extra: JsonObject;
}

export interface SplitDocument extends SplitGroup {
  /** Elements of each child array, in the order of the compiled children; absent arrays are empty. */
  readonly children: readonly (readonly SplitGroup[])[];
}

/**
 * Cuts a document into typed columns, child rows and the jsonb rest. `id` and `href` are the row's own and left out;
 * `@type` is added when absent. Nothing else that was sent is lost.
 * @throws Refusal invalid when a value does not fit its column.
 */
export function splitDocument(resource: CompiledResource, document: JsonObject): SplitDocument {
  const { id: _id, href: _href, ...rest } = document;
  rest['@type'] ??= resource.definition.type;
  const children = resource.children.map((child) => takeChildren(child, rest));
  return { ...splitGroup(resource.root, rest, ''), children };
}

function takeChildren(child: BoundChild, rest: JsonObject): SplitGroup[] {
  const elements = rest[child.name];
  // An empty array, or a shape that the schema would have refused, stays in the rest: nothing sent is lost.
  if (!Array.isArray(elements) || elements.length === 0 || !elements.every(isObject)) return [];
  delete rest[child.name];
  return elements.map((element, index) =>
    splitGroup(child.group, { ...element }, `${child.name}[${index}].`),
  );
}

/** Takes ownership of the first level of `rest`; deeper objects are copied where a leaf is taken out. */
function splitGroup(group: BoundGroup, rest: JsonObject, at: string): SplitGroup {
  const values = group.columns.map(({ path, dotted, column }) =>
    toColumn(column.kind, takeLeaf(rest, path, 0), at + dotted),
  );
  return { values, extra: rest };
}

function takeLeaf(from: JsonObject, path: readonly string[], depth: number): Json | undefined {
  const key = path[depth] as string;
  const value = from[key];
  if (depth === path.length - 1) {
    delete from[key];
    return value;
  }
  if (!isObject(value)) return undefined;
  const copy = { ...value };
  const leaf = takeLeaf(copy, path, depth + 1);
  if (leaf !== undefined && Object.keys(copy).length === 0) delete from[key];
  else from[key] = copy;
  return leaf;
}

/** The document of a row: id and href first, then typed attributes, child arrays and the rest. */
export function assembleDocument(resource: CompiledResource, id: string, split: SplitDocument): JsonObject {
  const document: JsonObject = { id, href: resource.hrefPrefix + id };
  setColumns(document, resource.root, split.values);
  for (let i = 0; i < resource.children.length; i++) {
    const child = resource.children[i] as BoundChild;
    const elements = split.children[i] as readonly SplitGroup[];
    if (elements.length > 0 || child.shownEmpty)
      document[child.name] = elements.map((element) => {
        const part: JsonObject = {};
        setColumns(part, child.group, element.values);
        return mergeRest(part, element.extra);
      });
  }
  return mergeRest(document, split.extra);
}

function setColumns(document: JsonObject, group: BoundGroup, values: readonly unknown[]): void {
  for (let i = 0; i < group.columns.length; i++) {
    const value = values[i];
    if (value === null || value === undefined) continue;
    const { path, column } = group.columns[i] as BoundGroup['columns'][number];
    setLeaf(document, path, fromColumn(column.kind, value));
  }
}

function setLeaf(document: JsonObject, path: readonly string[], value: Json): void {
  let at = document;
  for (let i = 0; i < path.length - 1; i++) at = (at[path[i] as string] ??= {}) as JsonObject;
  at[path[path.length - 1] as string] = value;
}

function mergeRest(document: JsonObject, rest: JsonObject): JsonObject {
  for (const key in rest) {
    if (key === '__proto__') continue; // would change the prototype, and a stored body never has it
    const have = Object.hasOwn(document, key) ? document[key] : undefined;
    const value = rest[key] as Json;
    if (have === undefined) document[key] = value;
    else if (isObject(have) && isObject(value)) mergeRest(have, value);
  }
  return document;
}
