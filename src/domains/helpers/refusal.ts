/**
 * What kind of "no" this is. One table in presentation maps kinds to HTTP status; nobody compares message text.
 * invalid 400, unauthenticated 401, forbidden 403, notFound 404, conflict 409, stale 412, addressTooLong 414, unsupported 415,
 * unprocessable 422, tooLarge 413, tooMany 429, unavailable 503.
 */
export type RefusalKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'notFound'
  | 'methodNotAllowed'
  | 'notAcceptable'
  | 'conflict'
  | 'stale'
  | 'addressTooLong'
  | 'unsupported'
  | 'unprocessable'
  | 'tooLarge'
  | 'tooMany'
  | 'unavailable';

/** One reason inside a refusal: where it applies (a JSON path such as `productOrderItem[0].quantity`) and what mends it. */
export interface RefusalReason {
  readonly code: string;
  readonly message: string;
  readonly path?: string;
  readonly fix?: string;
}

/**
 * An expected refusal: stable code, words for a person, the fix. Everything that is not a Refusal is a bug and is
 * answered with 500 and a correlation id.
 */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    /** Stable and machine readable, camelCase, e.g. `offeringNotSellable`. */
    readonly code: string,
    /** A sentence for a person that says what was wrong and what to do. */
    message: string,
    readonly reasons: readonly RefusalReason[] = [],
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

/** "Not now": the caller may try again after so many seconds (Retry-After). */
export class TooMany extends Refusal {
  constructor(
    code: string,
    message: string,
    readonly retryAfterSeconds: number,
  ) {
    super('tooMany', code, message);
  }
}
