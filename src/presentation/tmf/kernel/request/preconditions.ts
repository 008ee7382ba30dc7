import { Refusal } from '../../../../domains/helpers/index.js';

/** Request headers as Fastify gives them. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

const textOf = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header;

/** The media type without parameters, in lower case; empty when there is none. */
export const mediaTypeOf = (headers: Headers): string =>
  (textOf(headers['content-type']) ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

/** @throws Refusal unsupported when the body's media type is none of those. */
export function requireMediaType(headers: Headers, allowed: readonly string[]): string {
  const type = mediaTypeOf(headers);
  if (allowed.includes(type)) return type;
  throw new Refusal('unsupported', 'unsupportedMediaType', `Send the body as ${allowed.join(' or ')}.`);
}

/** @throws Refusal notAcceptable when the client accepts no JSON. */
export function requireJsonAccepted(headers: Headers): void {
  const accept = textOf(headers.accept);
  if (accept === undefined || /\*\/\*|application\/(\*|json)|\+json/i.test(accept)) return;
  throw new Refusal('notAcceptable', 'notAcceptable', 'Answers are application/json; accept that.');
}

/** The version that If-Match insists on; undefined without the header or with `*`. */
export function expectedVersion(headers: Headers): number | undefined {
  const given = textOf(headers['if-match'])?.trim();
  if (given === undefined || given === '*') return undefined;
  const version = /^(?:W\/)?"(\d{1,9})[^"]*"$/.exec(given)?.[1];
  if (version !== undefined) return Number(version);
  return -1; // no version of ours: matches nothing
}

/** Whether If-None-Match holds an entity tag. */
export function isNotModified(headers: Headers, etag: string): boolean {
  const given = textOf(headers['if-none-match']);
  if (given === undefined) return false;
  return given === '*' || given.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** The client's Idempotency-Key. @throws Refusal invalid when it is longer than 255 characters. */
export function idempotencyKeyOf(headers: Headers): string | undefined {
  const key = textOf(headers['idempotency-key'])?.trim();
  if (key === undefined || key === '') return undefined;
  if (key.length <= 255) return key;
  throw new Refusal(
    'invalid',
    'idempotencyKey',
    'An Idempotency-Key has at most 255 characters; send a shorter one.',
  );
}
