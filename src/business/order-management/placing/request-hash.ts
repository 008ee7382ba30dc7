import { createHash } from 'node:crypto';
import { isObject, type Json } from '../../../domains/helpers/index.js';

/** A hash of a request's meaning: the order of an object's members does not count. */
export const requestHash = (body: Json): string =>
  createHash('sha256').update(JSON.stringify(body, sortedMembers)).digest('base64url');

const sortedMembers = (_name: string, value: unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
