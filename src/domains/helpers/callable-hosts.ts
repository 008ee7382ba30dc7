import { lookup } from 'node:dns/promises';
import net from 'node:net';

/** Which hosts may be called besides those of the open internet. */
export interface FetchGuard {
  /** Plain http, and hosts of this machine. */
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
/** Link-local (clouds keep machine credentials there), unspecified, multicast, reserved: never somebody's service. */
const NEVER = new net.BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  NEVER.addSubnet(network, prefix);
NEVER.addSubnet('fe80::', 10, 'ipv6');
NEVER.addSubnet('fec0::', 10, 'ipv6');
NEVER.addSubnet('64:ff9b::', 96, 'ipv6'); // both carry any IPv4 address, also one of our own network
NEVER.addSubnet('2002::', 16, 'ipv6');
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

/** Whether it is this machine. */
export const isLoopbackAddress = (address: string): boolean => isIn(LOOPBACK, address);

/** What a URL's host stands for at this moment; empty for a name that nobody knows. */
export async function addressesOf({ hostname }: URL): Promise<string[]> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const found = net.isIP(host) ? [{ address: host }] : await lookup(host, { all: true }).catch(() => []);
  return found.map(({ address }) => address);
}

const isIn = (list: net.BlockList, address: string): boolean =>
  list.check(address, net.isIPv6(address) ? 'ipv6' : 'ipv4');
