import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from '../../../domains/helpers/index.js';

/**
 * Refuses a browser's request that another site started: cookies would lend it the visitor's or person's rights.
 * Browsers say where a request comes from by Sec-Fetch-Site or Origin; a caller that sends neither is no browser.
 * @throws Refusal `forbidden`
 */
export function refuseForeignOrigin(headers: IncomingHttpHeaders): void {
  const site = headers['sec-fetch-site'];
  const own = site === undefined ? isOwnOrigin(headers) : site === 'same-origin' || site === 'none';
  if (own) return;
  throw new Refusal(
    'forbidden',
    'foreignOrigin',
    'This request was started by another site: open our own page and try again, or use a bearer token.',
  );
}

function isOwnOrigin({ origin, host }: IncomingHttpHeaders): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
