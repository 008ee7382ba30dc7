import { lookup } from 'node:dns/promises';
import net from 'node:net';
import { ProviderError } from './identity-provider.port.js';

export interface FetchGuard {
  /** Plain http, and hosts of this machine: demo mode only. */
  readonly allowLoopback: boolean;
  /** Hosts of private networks. */
  readonly allowPrivate: boolean;
}

const PRIVATE = new net.BlockList();
for (const [network, prefix] of [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10],
] as const)
  PRIVATE.addSubnet(network, prefix);
PRIVATE.addSubnet('fc00::', 7, 'ipv6');
const LOOPBACK = new net.BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8);
LOOPBACK.addAddress('::1', 'ipv6');
/** Link-local (clouds keep machine credentials there), unspecified, multicast, reserved: never a provider. */
const NEVER = new net.BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['224.0.0.0', 3],
] as const)
  NEVER.addSubnet(network, prefix);
NEVER.addSubnet('fe80::', 10, 'ipv6');
NEVER.addSubnet('ff00::', 8, 'ipv6');
NEVER.addAddress('::', 'ipv6');

/**
 * Whether a host's address may be called. An IPv4 address inside an IPv6 one is judged as what it is: BlockList does.
 */
export function mayCall(address: string, { allowLoopback, allowPrivate }: FetchGuard): boolean {
  if (isIn(NEVER, address)) return false;
  if (isIn(LOOPBACK, address)) return allowLoopback;
  return allowPrivate || !isIn(PRIVATE, address);
}

const isIn = (list: net.BlockList, address: string): boolean =>
  list.check(address, net.isIPv6(address) ? 'ipv6' : 'ipv4');

/**
 * A fetch for addresses that a company's administrator or its provider has named: https, hosts outside our own network,
 * no redirects. The name is resolved once more by the call itself, so a name server that changes its mind in between is
 * not caught here; an egress proxy is what stops that.
 * @throws ProviderError `unreachable`
 */
export function guardedFetch(guard: FetchGuard): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const addresses = net.isIP(host)
      ? [{ address: host }]
      : await lookup(host, { all: true }).catch(() => []);
    const called = addresses.map(({ address }) => address);
    if (called.length === 0) throw new ProviderError('unreachable', `${host} has no address.`);
    if (!called.every((address) => mayCall(address, guard))) {
      throw new ProviderError('unreachable', `${host} is no host that may be called.`);
    }
    const local = called.every((address) => isIn(LOOPBACK, address));
    if (url.protocol !== 'https:' && !local) {
      throw new ProviderError('unreachable', `${url.protocol}//${host} is not https.`);
    }
    return fetch(input, { ...init, redirect: 'manual' });
  };
}
