import { HttpException } from '@nestjs/common';
import { Refusal, type RefusalKind } from '../../../domains/helpers/index.js';

/** Refusals that the HTTP framework itself makes, by status, with our words. */
const BY_STATUS: Readonly<Record<number, readonly [kind: RefusalKind, code: string, message: string]>> = {
  400: ['invalid', 'malformedRequest', 'The request could not be read: check its URL, headers and body.'],
  401: ['unauthenticated', 'signInRequired', 'Sign in, or send a bearer token, and try again.'],
  403: ['forbidden', 'notAllowed', 'Your role may not do this.'],
  404: ['notFound', 'notFound', 'Nothing is served at this address: check the path.'],
  405: [
    'methodNotAllowed',
    'methodNotAllowed',
    'This address does not answer to this method: see the Allow header.',
  ],
  406: ['notAcceptable', 'notAcceptable', 'Ask for application/json.'],
  408: ['invalid', 'requestTimedOut', 'The request did not arrive in time: send it again.'],
  413: ['tooLarge', 'bodyTooLarge', 'The body is larger than 1 MiB: send less at once.'],
  414: ['addressTooLong', 'addressTooLong', 'A part of the address is too long: shorten it.'],
  415: ['unsupported', 'unsupportedMediaType', 'Send the body as application/json.'],
  429: ['tooMany', 'tooManyRequests', 'Wait for the seconds in Retry-After, then try again.'],
  431: ['invalid', 'headersTooLarge', 'The headers are larger than 16 KiB: send less.'],
};

/** Fastify's codes whose cause is worth its own words. */
const BY_CODE: Readonly<Record<string, readonly [code: string, message: string]>> = {
  FST_ERR_BAD_URL: [
    'malformedUrl',
    'The URL holds a percent escape that is no valid UTF-8: encode it again.',
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['emptyBody', 'The body is empty though its type is JSON: send at least {}.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['malformedJson', 'The body is not valid JSON.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [
    'contentLengthMismatch',
    'The body is not as long as Content-Length says.',
  ],
};

/** The refusal behind an error of Fastify or Nest with a status below 500; undefined for anything else. */
export function frameworkRefusal(error: unknown): Refusal | undefined {
  const status = statusOf(error);
  if (status === undefined || status < 400 || status >= 500) return undefined;
  const [kind, code, message] = BY_STATUS[status] ?? BY_STATUS[400] ?? never();
  const named = BY_CODE[codeOf(error)];
  return new Refusal(kind, named?.[0] ?? code, named?.[1] ?? message);
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}

function codeOf(error: unknown): string {
  const source = error instanceof HttpException ? error.cause : error;
  const code = (source as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : '';
}

function never(): never {
  throw new Error('The table of framework refusals has lost its row for 400.');
}
