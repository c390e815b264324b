// SPDX-License-Identifier: MPL-2.0
import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Addresses that are no one's on the open net: this machine, the house's own network, and what is set apart (RFC 6890). */
const closed = new BlockList();
for (const [net, bits] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ] as const),
  ...([
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.168.0.0', 16],
  ] as const),
  ...([
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
  ] as const),
] as const)
  closed.addSubnet(net, bits, 'ipv4');

/** Of the newer addresses only those are open that are given out to the public, `2000::/3`, but for those that hold an old one. */
const open6 = new BlockList();
open6.addSubnet('2000::', 3, 'ipv6');
const holding4 = new BlockList();
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  holding4.addSubnet(net, bits, 'ipv6');

/** Whether an address is one that anyone can reach, and so gives away nothing of the house. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  return family === 6 && open6.check(address, 'ipv6') && !holding4.check(address, 'ipv6');
}

/**
 * Finds the addresses of a name, and refuses where one of them is not public. The connection is made to the very address that
 * was judged: a name that answers otherwise the next time gains nothing.
 */
export function publicLookup(isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '', 0);
      const [first] = found;
      if (!first || !found.every(({ address }) => isAllowed(address)))
        return done(Object.assign(new Error('not a public address'), { code: 'EACCES' }), '', 0);
      return options.all ? done(null, found) : done(null, first.address, first.family);
    });
  };
}
