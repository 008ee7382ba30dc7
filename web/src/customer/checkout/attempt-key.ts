import type { Checkout } from '../../api/types';

interface Attempt {
  key: string;
  body: string;
}

const name = (cartId: string): string => `trunkline.checkout.${cartId}`;

function stored(cartId: string): Attempt | null {
  try {
    return JSON.parse(sessionStorage.getItem(name(cartId)) ?? 'null') as Attempt | null;
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
 * The idempotency key of this attempt. The same cart with the same words keeps its key over a double click, a retry and
 * a reload, so that the server places one order; changed words are a new attempt, because a key with another body is
 * refused.
 */
export function keyFor(cartId: string, body: Checkout): string {
  const text = JSON.stringify(body);
  const before = stored(cartId);
  if (before !== null && before.body === text) return before.key;
  const attempt: Attempt = { key: randomKey(), body: text };
  try {
    sessionStorage.setItem(name(cartId), JSON.stringify(attempt));
  } catch {
    // Storage is blocked: a reload starts a new attempt.
  }
  return attempt.key;
}

export function forgetAttempt(cartId: string): void {
  try {
    sessionStorage.removeItem(name(cartId));
  } catch {
    // Nothing was kept.
  }
}
