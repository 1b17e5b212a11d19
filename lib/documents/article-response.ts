import { request, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { AddressError } from '@/lib/errors';

const unzipped = promisify(gunzip);

/** What an answer may take. */
export interface ResponseLimits {
  readonly firstByteMs: number;
  readonly bytes: number;
  readonly inflatedBytes: number;
}

/** Another address to go to, or a page: its bytes in UTF-8 and a name that says its kind. */
export type ArticleResponse =
  { readonly location: string } | { readonly name: string; readonly bytes: Uint8Array };

const REDIRECTS = [301, 302, 303, 307, 308];
const NAMES: Readonly<Record<string, string>> = {
  'text/html': 'article.html',
  'application/xhtml+xml': 'article.xhtml',
  'text/plain': 'article.txt',
};

/**
 * Asks for a page over a connection that is there, and reads what it answers.
 *
 * @throws {AddressError} when the answer is late, too long, or of another kind.
 */
export async function articleResponse(
  address: URL,
  use: {
    readonly socket: Socket;
    readonly limits: ResponseLimits;
    readonly signal: AbortSignal;
  },
): Promise<ArticleResponse> {
  const response = await answered(address, use);
  try {
    const status = response.statusCode ?? NaN;
    const { location } = response.headers;
    if (REDIRECTS.includes(status) && location !== undefined) return { location };
    if (status !== 200) throw new AddressError(`status ${status}`);
    const type = typeOf(response);
    const isZipped = isGzip(response);
    const bytes = await bodyOf(response, use.limits.bytes);
    const plain = isZipped ? await inflated(bytes, use.limits.inflatedBytes) : bytes;
    return { name: type.name, bytes: inUtf8(plain, type.charset) };
  } finally {
    response.destroy();
  }
}

function answered(
  address: URL,
  {
    socket,
    limits,
    signal,
  }: { readonly socket: Socket; readonly limits: ResponseLimits; readonly signal: AbortSignal },
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request({
      createConnection: () => socket,
      method: 'GET',
      path: `${address.pathname}${address.search}`,
      setHost: false,
      maxHeaderSize: 16_384,
      insecureHTTPParser: false,
      signal,
      headers: {
        Host: address.host,
        'User-Agent': 'Bilateral article reader',
        Accept: 'text/html, application/xhtml+xml, text/plain',
        'Accept-Encoding': 'gzip, identity',
        Connection: 'close',
      },
    });
    const late = () => asked.destroy(new AddressError(`no answer in ${limits.firstByteMs} ms`));
    const timer = setTimeout(late, limits.firstByteMs);
    asked.once('response', (response) => {
      clearTimeout(timer);
      resolve(response);
    });
    asked.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    asked.end();
  });
}

function typeOf({ headers }: IncomingMessage) {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';');
  const kind = type.trim().toLowerCase();
  const name = Object.hasOwn(NAMES, kind) ? NAMES[kind] : undefined;
  if (name === undefined) throw new AddressError(`type "${kind.slice(0, 80)}"`);
  const charset = parameters
    .map((each) => /^\s*charset\s*=\s*"?([\w.:-]{1,40})"?\s*$/i.exec(each)?.[1])
    .find((each) => each !== undefined);
  return { name, charset: charset?.toLowerCase() ?? null };
}

function isGzip({ headers }: IncomingMessage): boolean {
  const encoding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity') return false;
  if (encoding === 'gzip' || encoding === 'x-gzip') return true;
  throw new AddressError(`encoding "${encoding.slice(0, 80)}"`);
}

async function bodyOf(response: IncomingMessage, most: number): Promise<Buffer> {
  const stated = Number(response.headers['content-length']);
  if (stated > most) throw new AddressError(`${stated} bytes, as the header says`);
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of response) {
    if (!Buffer.isBuffer(part)) throw new Error('The answer came as text');
    parts.push(part);
    length += part.length;
    if (length > most) throw new AddressError(`more than ${most} bytes`);
  }
  if (!response.complete) throw new AddressError('an answer that is cut off');
  return Buffer.concat(parts);
}

async function inflated(bytes: Buffer, most: number): Promise<Buffer> {
  try {
    return await unzipped(bytes, { maxOutputLength: most });
  } catch (cause) {
    throw new AddressError(`gzip that is damaged or longer than ${most} bytes`, { cause });
  }
}

/** Bytes in the encoding that the server names, in UTF-8; without one they are as they came. */
function inUtf8(bytes: Buffer, charset: string | null): Uint8Array {
  if (charset === null || charset === 'utf-8' || charset === 'utf8') return bytes;
  try {
    return Buffer.from(new TextDecoder(charset, { fatal: true }).decode(bytes), 'utf8');
  } catch (cause) {
    throw new AddressError(`not in "${charset}", as the header says`, { cause });
  }
}
