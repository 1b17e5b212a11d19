import { isIP } from 'node:net';
import { AddressError } from '@/lib/errors';

const LONGEST = 2048;

/** Names that only a machine's own network knows, whatever a resolver says. */
const OWN_NAMES =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|onion|home\.arpa)$/;

/**
 * The address of an article: http or https with a full public name or number, on port 80 or 443,
 * without a name or password, at most 2,048 characters.
 *
 * @param base the page that leads there, for an address relative to it
 * @throws {AddressError} for any other.
 */
export function articleAddress(text: string, base?: URL): URL {
  const written = text.trim();
  if (written.length > LONGEST) throw new AddressError(`${written.length} characters`);
  // A browser would drop or turn these; nobody writes them in an address.
  if (/[\p{Cc}\s\\]/u.test(written)) throw new AddressError('a space, backslash or control sign');
  if (base === undefined && !/^https?:\/\/[^/?#]/i.test(written)) {
    throw new AddressError('not http:// or https:// and a name');
  }
  if (!URL.canParse(written, base)) throw new AddressError('not an address');
  const address = new URL(written, base);
  checkParts(address);
  if (address.href.length > LONGEST) throw new AddressError('too long when written out');
  return address;
}

function checkParts({ protocol, username, password, hostname, port }: URL): void {
  if (protocol !== 'http:' && protocol !== 'https:') throw new AddressError(`scheme ${protocol}`);
  if (username !== '' || password !== '') throw new AddressError('a user name or password');
  if (!['', '80', '443'].includes(port)) throw new AddressError(`port ${port}`);
  const name = hostname.replace(/\.$/, '');
  if (isIP(withoutBrackets(name)) !== 0) return;
  if (!name.includes('.') || OWN_NAMES.test(name)) throw new AddressError(`local name ${name}`);
}

/** The name or number of an address's host as the network wants it: IPv6 without its brackets. */
export function hostOf({ hostname }: URL): string {
  return withoutBrackets(hostname);
}

function withoutBrackets(name: string): string {
  return name.startsWith('[') ? name.slice(1, -1) : name;
}
