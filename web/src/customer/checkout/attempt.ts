import { frameKey } from '../../api/frame';
import type { Checkout } from '../../api/types';

/** A press of the button that orders whose answer has not come yet: repeated as it is, it orders once. */
export interface Attempt {
  readonly cartId: string;
  /** The idempotency key that goes with just this cart and these words. */
  readonly key: string;
  readonly body: Checkout;
}

const NAME = frameKey('trunkline.checkout');

function stored(): Attempt | null {
  try {
    return JSON.parse(sessionStorage.getItem(NAME) ?? 'null') as Attempt | null;
  } catch {
    return null;
  }
}

/** Random, also where the page is not served securely and `crypto.randomUUID` is missing. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * This attempt. The same cart with the same words keeps its key over a double click, a retry and a reload, so that the
 * server places one order; changed words are a new attempt, because a key with another body is refused.
 */
export function attemptFor(cartId: string, body: Checkout): Attempt {
  const before = stored();
  if (before?.cartId === cartId && JSON.stringify(before.body) === JSON.stringify(body)) return before;
  const attempt: Attempt = { cartId, key: randomKey(), body };
  try {
    sessionStorage.setItem(NAME, JSON.stringify(attempt));
  } catch {
    // Storage is blocked: a reload starts a new attempt.
  }
  return attempt;
}

/** The attempt of this tab that was never answered; null when there is none. */
export const unanswered = (): Attempt | null => stored();

/** The answer is there, or the refusal is final for these words. */
export function forgetAttempt({ key }: Attempt): void {
  try {
    if (stored()?.key === key) sessionStorage.removeItem(NAME);
  } catch {
    // Nothing was kept.
  }
}
