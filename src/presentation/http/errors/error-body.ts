import { Refusal, type RefusalKind, type RefusalReason } from '../../../domains/helpers/index.js';

/** The one table from kinds of refusal to HTTP status, with the phrase that TM Forum calls `reason`. */
export const REFUSAL_STATUS: Readonly<Record<RefusalKind, readonly [status: number, reason: string]>> = {
  invalid: [400, 'The request is not valid'],
  unauthenticated: [401, 'Sign-in is required'],
  forbidden: [403, 'This is not allowed'],
  notFound: [404, 'Not found'],
  methodNotAllowed: [405, 'This method is not allowed here'],
  notAcceptable: [406, 'The wanted format is not available'],
  conflict: [409, 'The request is in conflict with the present state'],
  stale: [412, 'The resource has changed meanwhile'],
  tooLarge: [413, 'The request is too large'],
  addressTooLong: [414, 'The address is too long'],
  unsupported: [415, 'The format of the body is not supported'],
  unprocessable: [422, 'The request cannot be carried out as it stands'],
  tooMany: [429, 'Too many requests'],
  unavailable: [503, 'The service is not available at the moment'],
};

/** The TM Forum error body (TMF630). `code` is stable, `message` is for a person and says the fix. */
export interface ErrorBody {
  readonly code: string;
  readonly reason: string;
  readonly message: string;
  /** The HTTP status as text. */
  readonly status: string;
  readonly '@type': 'Error';
  /** Each single reason with where it applies and what mends it; absent when there is only the message. */
  readonly reasons?: readonly RefusalReason[];
  /** OAuth's own names for code and message; only on the token route. */
  readonly error?: string;
  readonly error_description?: string;
  /** Names this request in our logs. */
  readonly correlationId: string;
}

/** HTTP status and body for an expected refusal. */
export function errorAnswer(refusal: Refusal, correlationId: string): { status: number; body: ErrorBody } {
  const [status, reason] = REFUSAL_STATUS[refusal.kind];
  return {
    status,
    body: {
      code: refusal.code,
      reason,
      message: refusal.message,
      status: String(status),
      '@type': 'Error',
      ...(refusal.reasons.length > 0 && { reasons: refusal.reasons }),
      correlationId,
    },
  };
}

/** HTTP status and body for a surprise: says nothing of the cause, which is in the log under the correlation id. */
export function surpriseAnswer(correlationId: string): { status: number; body: ErrorBody } {
  return {
    status: 500,
    body: {
      code: 'internalError',
      reason: 'Something went wrong on our side',
      message: `Try again; if it happens again, tell support this number: ${correlationId}.`,
      status: '500',
      '@type': 'Error',
      correlationId,
    },
  };
}
