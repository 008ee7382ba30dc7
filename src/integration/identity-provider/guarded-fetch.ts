import { addressesOf, type FetchGuard, isLoopbackAddress, mayCall } from '../../domains/helpers/index.js';
import { ProviderError } from './identity-provider.port.js';

/**
 * A fetch for addresses that a company's administrator or its provider has named: https, hosts outside our own network,
 * no redirects. The name is resolved once more by the call itself, so a name server that changes its mind in between is
 * not caught here; an egress proxy is what stops that.
 * @throws ProviderError `unreachable`
 */
export function guardedFetch(guard: FetchGuard): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const host = url.hostname;
    const called = await addressesOf(url);
    if (called.length === 0) throw new ProviderError('unreachable', `${host} has no address.`);
    if (!called.every((address) => mayCall(address, guard))) {
      throw new ProviderError('unreachable', `${host} is no host that may be called.`);
    }
    const local = called.every(isLoopbackAddress);
    if (url.protocol !== 'https:' && !local) {
      throw new ProviderError('unreachable', `${url.protocol}//${host} is not https.`);
    }
    return fetch(input, { ...init, redirect: 'manual' });
  };
}
