import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';

/** All of IPv6 that is given out for use between networks. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Addresses that `ipaddr.js` calls unicast, though they lead into a provider's own machines. */
const ALSO_REFUSED = ['168.63.129.16'];

/**
 * True for an IP address of the public internet that is not this machine's own. What wraps another
 * address is judged by that (IPv4-mapped) or refused (IPv4-compatible, NAT64, 6to4, Teredo).
 */
export function isPublic(ip: string): boolean {
  const address = parsed(ip);
  if (address === null || address.range() !== 'unicast') return false;
  if (address instanceof ipaddr.IPv6 && !address.match(GLOBAL_IPV6)) return false;
  return !ALSO_REFUSED.includes(address.toString()) && !isOwn(ip);
}

/** True when two spellings mean the same address, IPv4-mapped ones as the one they wrap. */
export function isSameAddress(one: string, other: string): boolean {
  const address = parsed(one)?.toString();
  return address !== undefined && address === parsed(other)?.toString();
}

/**
 * An address without a zone, spelled out first: `ipaddr.js` takes `::8.8.8.8`, as resolvers write
 * an IPv4-compatible address, for the IPv4-mapped one.
 */
function parsed(ip: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  if (isIP(ip) === 0) return null;
  const isLong = ip.includes(':');
  const place = `http://[${ip}]/`;
  if (isLong && !URL.canParse(place)) return null;
  const spelled = isLong ? new URL(place).hostname.slice(1, -1) : ip;
  return ipaddr.isValid(spelled) ? ipaddr.process(spelled) : null;
}

function isOwn(ip: string): boolean {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .some(({ address }) => isSameAddress(address, ip));
}
