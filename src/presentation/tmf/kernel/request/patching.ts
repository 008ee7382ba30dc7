import jsonPatch, { type Operation } from 'fast-json-patch';
import { isObject, type Json, type JsonObject, Refusal } from '../../../../domains/helpers/index.js';

/** Turns a stored document into the wanted one without touching the stored one. */
export type Change = (document: JsonObject) => JsonObject;

const MOST_OPERATIONS = 200;
/** Every copy can double the document. */
const MOST_COPIES = 5;

/**
 * The change that a PATCH body of a media type means: RFC 6902 for application/json-patch+json, else RFC 7396.
 * @throws Refusal invalid on a malformed patch; the change itself throws when an operation does not apply.
 */
export function changeOf(mediaType: string, body: unknown): Change {
  if (mediaType === 'application/json-patch+json') return operationsOf(body);
  if (!isObject(body)) {
    throw new Refusal('invalid', 'bodyNotObject', 'A merge patch is a JSON object; send one.');
  }
  return (document) => mergePatch(document, body) as JsonObject;
}

/** RFC 7396: null removes, objects merge, everything else replaces. */
export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const merged: JsonObject = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else if (key !== '__proto__')
      merged[key] = mergePatch(Object.hasOwn(merged, key) ? merged[key] : undefined, value);
  }
  return merged;
}

function operationsOf(body: unknown): Change {
  if (!Array.isArray(body)) {
    throw new Refusal('invalid', 'patchNotArray', 'A JSON Patch is an array of operations; send one.');
  }
  const copies = body.filter((operation) => isObject(operation) && operation.op === 'copy');
  if (body.length > MOST_OPERATIONS || copies.length > MOST_COPIES) {
    const most = `${MOST_OPERATIONS} operations, ${MOST_COPIES} of them copies`;
    throw new Refusal('invalid', 'patchTooLong', `Send at most ${most}, at once.`);
  }
  for (const operation of body) refusePrototypePaths(operation);
  return (document) => applyOperations(document, body as Operation[]);
}

/** All operations or none: they work on a copy. */
function applyOperations(document: JsonObject, operations: Operation[]): JsonObject {
  let patched: unknown;
  try {
    patched = jsonPatch.applyPatch(structuredClone(document), operations, true, true, true).newDocument;
  } catch (error) {
    throw patchRefusal(error);
  }
  if (!isObject(patched)) throw new Refusal('invalid', 'patchOperation', 'A resource stays a JSON object.');
  return patched;
}

/** The library works on plain data only: whatever it throws (it has TypeErrors too) is the patch's fault. */
function patchRefusal(error: unknown): Refusal {
  const { name, index } = error instanceof jsonPatch.JsonPatchError ? error : {};
  const at = index === undefined ? '' : ` (operation ${index + 1})`;
  const why = name?.toLowerCase().replaceAll('_', ' ') ?? 'a path does not fit the resource';
  return new Refusal(
    'invalid',
    name === 'TEST_OPERATION_FAILED' ? 'patchTestFailed' : 'patchOperation',
    `The JSON Patch cannot be applied${at}: ${why}. Nothing was changed.`,
  );
}

function refusePrototypePaths(operation: unknown): void {
  const { path, from } = isObject(operation) ? operation : {};
  for (const pointer of [path, from]) {
    if (typeof pointer !== 'string') continue;
    if (pointer.split('/').some((key) => key === '__proto__' || key === 'constructor' || key === 'prototype'))
      throw new Refusal('invalid', 'patchOperation', 'A path of the patch names no attribute of a resource.');
  }
}
