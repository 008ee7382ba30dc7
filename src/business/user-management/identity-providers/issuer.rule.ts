import { Refusal } from '../../../domains/helpers/index.js';
import { checkCallback } from '../../event-subscription/index.js';

/**
 * An issuer as its administrator names it: a URL that may be called (see checkCallback), https outside a demo, without a
 * query. What it resolves to is judged at each call (integration/identity-provider).
 * @throws Refusal `issuerInvalid`
 */
export function checkIssuer(issuer: string, demo: boolean): string {
  let text: string;
  try {
    text = checkCallback(issuer);
  } catch {
    throw issuerInvalid('an absolute https URL without user name, password and fragment');
  }
  const url = new URL(text);
  const local = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(demo && local)) throw issuerInvalid('an https URL');
  if (url.search !== '') throw issuerInvalid('a URL without a query');
  if (local && !demo) throw issuerInvalid('the URL of another host');
  return text;
}

function issuerInvalid(expected: string): Refusal {
  const message = `issuer must be ${expected}, as the provider's own documentation gives it.`;
  return new Refusal('invalid', 'issuerInvalid', message, [
    { code: 'issuerInvalid', message, path: 'issuer' },
  ]);
}

const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/** A domain of e-mail addresses, lower case. @throws Refusal `domainInvalid` */
export function checkDomain(domain: string): string {
  const text = domain.trim().toLowerCase().replace(/^@/, '');
  if (DOMAIN.test(text)) return text;
  const message = 'domain must be what stands behind the @ of your e-mail addresses, such as example.com.';
  throw new Refusal('invalid', 'domainInvalid', message, [
    { code: 'domainInvalid', message, path: 'domain' },
  ]);
}
