import { lookup } from 'node:dns/promises';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';

/** How other hosts are reached. Only tests replace any of it. */
export interface Reach {
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly mayReach: (address: string) => boolean;
  /** Instead of the authorities that Node trusts, and of port 443. */
  readonly ca?: string;
  readonly port?: number;
  readonly timeoutMs: number;
}

/** IPv4 that is nobody's on the open internet (IANA special-purpose registry), with multicast and what is reserved. */
const REFUSED_V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  // Metadata services of clouds that stand on public numbers.
  ['100.100.100.200', 32],
  ['168.63.129.16', 32],
] as const;
/** Of IPv6 only 2000::/3 is the internet, without what is tunnelled, documented or assigned to protocols. */
const REFUSED_V6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const refused = new BlockList();
for (const [net, prefix] of REFUSED_V4) refused.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of REFUSED_V6) refused.addSubnet(net, prefix, 'ipv6');
const internetV6 = new BlockList();
internetV6.addSubnet('2000::', 3, 'ipv6');

/** A public address, written as one: anything else, mapped and embedded IPv4 included, is refused. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !refused.check(address, 'ipv4');
  if (family === 6 && !address.includes('%'))
    return internetV6.check(address, 'ipv6') && !refused.check(address, 'ipv6');
  return false;
}

export const OPEN_INTERNET: Reach = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  mayReach: isPublicAddress,
  timeoutMs: 5_000,
};

/** The name leads, or might lead, to where nothing may be sent. */
export class AddressRefused extends Error {}

/** All addresses of a host, each of them checked: one that is refused refuses the host. */
export async function checkedAddresses(reach: Reach, host: string): Promise<readonly string[]> {
  const literal = host.replace(/^\[(.*)\]$/, '$1');
  const addresses = isIP(literal) ? [literal] : await reach.resolve(host);
  if (addresses.length === 0 || !addresses.every(reach.mayReach)) throw new AddressRefused();
  return addresses;
}

/** Connects to the addresses that were checked, whatever the name leads to by then; TLS still asks for the name. */
export function pinnedAgent(reach: Reach, addresses: readonly string[]): Agent {
  const pinned: LookupFunction = (_host, options, done) => {
    const all = addresses.map((address) => ({ address, family: isIP(address) }));
    if (options.all) done(null, all);
    else done(null, all[0]!.address, all[0]!.family);
  };
  const connect = buildConnector({ lookup: pinned, timeout: reach.timeoutMs, ca: reach.ca, allowH2: false });
  return new Agent({
    connect: (options, done) => connect({ ...options, port: String(reach.port ?? options.port) }, done),
    pipelining: 0,
  });
}
