import { Refusal } from '../../domains/helpers/index.js';

const LONGEST_URL = 2_000;

/**
 * A listener's address as it will be called: an absolute http(s) URL without credentials, and no link-local host (where
 * clouds keep their machine credentials).
 * @throws Refusal invalid
 */
export function checkCallback(callback: unknown): string {
  const text = typeof callback === 'string' ? callback.trim() : '';
  const url = text.length <= LONGEST_URL && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return refuse('an absolute http or https URL');
  if (url.username || url.password) return refuse('a URL without user name and password');
  if (url.hash) return refuse('a URL without a fragment');
  if (/^169\.254\.|^\[fe[89ab]|^\[::ffff:a9fe/i.test(url.hostname))
    return refuse('the URL of a host that may be called');
  return text;
}

function refuse(expected: string): never {
  const message = `callback must be ${expected}.`;
  throw new Refusal('invalid', 'callbackUrl', message, [{ code: 'callbackUrl', message, path: 'callback' }]);
}
