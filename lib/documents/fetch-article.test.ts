import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { afterEach, describe, expect, test } from 'vitest';
import { AddressError, BusyError } from '@/lib/errors';
import { localSite, PUBLIC_IP, type LocalSite } from '@/tests/builders/local-site';
import { FETCH_LIMITS, fetchArticle, type FetchLimits } from './fetch-article';
import { readDocument } from './read-document';

const VECTORS = '../shared/fixtures/ssrf-vectors.json';
const LIMITS: FetchLimits = { ...FETCH_LIMITS, tellAfterMs: [] };
const MESSAGE = new AddressError('').message;

let client = 0;
let site: LocalSite | null = null;
afterEach(async () => {
  await site?.close();
  site = null;
});

const page: RequestListener = (_request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end('<!doctype html><title>Trade</title><p>Exports rose.');
};
const redirect =
  (location: string): RequestListener =>
  (_request, response) => {
    response.writeHead(302, { Location: location }).end();
  };

async function start(answer: RequestListener, names: Record<string, readonly string[]> = {}) {
  site = await localSite(answer, names);
  return site;
}

/** Fetches as a client of its own. */
function fetch(address: string, { network }: LocalSite, limits: Partial<FetchLimits> = {}) {
  client += 1;
  const options = { client: `client ${client}`, network, limits: { ...LIMITS, ...limits } };
  return fetchArticle(address, options);
}

/** What the log is told of an address that is not read; the reader is told the same for all. */
async function detail(address: string, from: LocalSite, limits: Partial<FetchLimits> = {}) {
  const error: unknown = await fetch(address, from, limits).catch((thrown: unknown) => thrown);
  if (!(error instanceof AddressError)) return error;
  expect(error.message).toBe(MESSAGE);
  return error.detail;
}

describe('fetchArticle(address, options)', () => {
  test('gives a page as a file that can be read', async () => {
    const from = await start(page);
    const article = await fetch('http://example.org/a?b=c#d', from);
    expect(article.address).toBe('http://example.org/a?b=c#d');
    expect(await readDocument(article)).toMatchObject({ text: 'Exports rose.', title: 'Trade' });
    expect(from.targets).toEqual([
      { host: 'example.org', ip: PUBLIC_IP, port: 80, isSecure: false },
    ]);
    const [request] = from.requests;
    expect(request?.url).toBe('/a?b=c');
    expect(request?.headers).toEqual({
      host: 'example.org',
      'user-agent': 'Bilateral article reader',
      accept: 'text/html, application/xhtml+xml, text/plain',
      'accept-encoding': 'gzip, identity',
      connection: 'close',
    });
  });

  test('connects with TLS to port 443 for https, and under the name asked for', async () => {
    const from = await start(page);
    await fetch('https://example.org./', from);
    expect(from.targets).toEqual([
      { host: 'example.org.', ip: PUBLIC_IP, port: 443, isSecure: true },
    ]);
  });

  test('unpacks gzip and reads the encoding that the server names', async () => {
    const from = await start((_request, response) => {
      response.setHeader('Content-Type', 'text/plain; charset="windows-1251"');
      response.setHeader('Content-Encoding', 'gzip');
      response.end(gzipSync(Buffer.from([0xdd, 0xea, 0xf1])));
    });
    const { name, bytes } = await fetch('http://example.org/', from);
    expect([name, Buffer.from(bytes).toString()]).toEqual(['article.txt', 'Экс']);
  });
});

const vectorsShape = z.object({ private: z.array(z.string()), odd: z.array(z.string()) });
const vectors = existsSync(VECTORS)
  ? vectorsShape.parse(JSON.parse(readFileSync(VECTORS, 'utf8')))
  : { private: [], odd: [] };

describe.skipIf(vectors.private.length === 0)(
  'fetchArticle(address, options) refuses before any socket (skipped without ../shared)',
  () => {
    test('has all 67 of them', () => {
      expect([...vectors.private, ...vectors.odd]).toHaveLength(67);
    });

    test.each(vectors.private)('%s, without asking a resolver', async (address) => {
      const from = await start(page);
      expect(await detail(address, from)).toMatch(/not public|not http|local name|not an address/);
      expect([from.lookups, from.targets]).toEqual([[], []]);
    });

    test.each(vectors.odd)('%j, whose name, if it has one, is not public', async (address) => {
      const from = await start(page, {
        'ok.com': ['10.0.0.1'],
        'ab.com': ['10.0.0.1'],
        '127.0.0.1.nip.io': ['127.0.0.1'],
      });
      expect(typeof (await detail(address, from))).toBe('string');
      expect(from.targets).toEqual([]);
    });
  },
);

describe('fetchArticle(address, options): names', () => {
  test.each([
    [['127.0.0.1']],
    [[PUBLIC_IP, '10.0.0.1']],
    [['10.0.0.1', PUBLIC_IP]],
    [[PUBLIC_IP, 'fd00::1']],
    [[PUBLIC_IP, '::ffff:169.254.169.254']],
    [['2606:4700::1111', '64:ff9b::a00:1']],
  ])('are refused when one of their addresses is not public: %j', async (ips) => {
    const from = await start(page, { 'example.org': ips });
    expect(await detail('http://example.org/', from)).toContain('which is not public');
    expect(from.targets).toEqual([]);
  });

  test('are refused without any address', async () => {
    const from = await start(page, { 'example.org': [] });
    expect(await detail('http://example.org/', from)).toBe('example.org has no address');
  });

  test('are resolved once, so that a later answer changes nothing', async () => {
    const from = await start(page);
    const answers = [[PUBLIC_IP], ['127.0.0.1']];
    const lookup = () => Promise.resolve(answers.shift() ?? []);
    const network = { ...from.network, lookup };
    await fetch('http://example.org/', { ...from, network });
    expect(answers).toEqual([['127.0.0.1']]);
    expect(from.targets.map(({ ip }) => ip)).toEqual([PUBLIC_IP]);
  });

  test('are resolved anew for a redirect, and checked again', async () => {
    const from = await start(redirect('/again'));
    const answers = [[PUBLIC_IP], ['127.0.0.1']];
    const lookup = () => Promise.resolve(answers.shift() ?? []);
    const network = { ...from.network, lookup };
    expect(await detail('http://example.org/', { ...from, network })).toBe(
      'example.org is 127.0.0.1, which is not public',
    );
    expect(from.targets).toHaveLength(1);
  });

  test('are given up when the other end is not the one that was checked', async () => {
    const from = await start(page);
    const network = {
      ...from.network,
      connect: async (...args: Parameters<LocalSite['network']['connect']>) => ({
        ...(await from.network.connect(...args)),
        remoteAddress: '127.0.0.1',
      }),
    };
    expect(await detail('http://example.org/', { ...from, network })).toBe(
      `connected to 127.0.0.1, not to ${PUBLIC_IP}`,
    );
    expect(from.requests).toEqual([]);
  });
});

describe('fetchArticle(address, options): redirects', () => {
  test.each([
    ['http://127.0.0.1/', '127.0.0.1 is 127.0.0.1, which is not public'],
    ['http://[::ffff:a9fe:a9fe]/', 'which is not public'],
    ['//10.0.0.1/', 'which is not public'],
    ['http://inner.example.org/', 'inner.example.org is 10.0.0.1, which is not public'],
    ['file:///etc/passwd', 'scheme file:'],
    ['http://user:word@example.org/', 'a user name or password'],
    ['http://example.org:22/', 'port 22'],
    ['http://localhost/', 'local name localhost'],
    ['/again', 'more than 3 redirects'],
  ])('to %s are not followed', async (location, expected) => {
    const from = await start(redirect(location), { 'inner.example.org': ['10.0.0.1'] });
    expect(await detail('http://example.org/', from)).toContain(expected);
  });

  test('lead no page from https to http', async () => {
    const from = await start(redirect('http://example.org/'));
    expect(await detail('https://example.org/', from)).toBe('a redirect from https to http');
  });

  test('are followed three times, also to a path', async () => {
    const from = await start((request, response) => {
      const next = { '/': '/1', '/1': 'https://www.example.org/2', '/2': '3' }[request.url ?? ''];
      (next === undefined ? page : redirect(next))(request, response);
    });
    expect((await fetch('http://example.org/', from)).address).toBe('https://www.example.org/3');
    expect(from.lookups).toEqual([
      'example.org',
      'example.org',
      'www.example.org',
      'www.example.org',
    ]);
  });

  test('that a page writes in its head are not followed', async () => {
    const from = await start((_request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end('<meta http-equiv="refresh" content="0;url=http://127.0.0.1/"><p>a');
    });
    await fetch('http://example.org/', from);
    expect(from.targets).toHaveLength(1);
  });
});

describe('fetchArticle(address, options): answers', () => {
  const answer =
    (headers: Record<string, string>, body: string | Buffer = 'a'): RequestListener =>
    (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', ...headers }).end(body);
    };
  const flood: RequestListener = (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    const more = () => {
      while (response.write(Buffer.alloc(65_536, 97)));
    };
    response.on('drain', more);
    more();
  };

  test.each<[string, RequestListener]>([
    ['type "application/pdf"', answer({ 'Content-Type': 'application/pdf' })],
    ['type ""', answer({ 'Content-Type': '' })],
    ['encoding "br"', answer({ 'Content-Encoding': 'br' }, brotliCompressSync('a'))],
    ['encoding "zstd"', answer({ 'Content-Encoding': 'zstd' })],
    ['encoding "gzip, gzip"', answer({ 'Content-Encoding': 'gzip, gzip' })],
    [
      '2000001 bytes, as the header says',
      answer({ 'Content-Length': '2000001' }, Buffer.alloc(2_000_001)),
    ],
    ['more than 2000000 bytes', flood],
    [
      'gzip that is damaged or longer than 8000000 bytes',
      answer({ 'Content-Encoding': 'gzip' }, gzipSync(Buffer.alloc(100_000_000))),
    ],
    [
      'gzip that is damaged or longer than 8000000 bytes',
      answer({ 'Content-Encoding': 'gzip' }, 'no gzip'),
    ],
    [
      'not in "utf-16", as the header says',
      answer({ 'Content-Type': 'text/html; charset=utf-16' }),
    ],
    ['status 404', (_request, response) => response.writeHead(404).end()],
    ['status 302', (_request, response) => response.writeHead(302).end()],
    ['Parse Error: Header overflow', answer({ 'X-Long': 'a'.repeat(100_000) })],
    ['socket hang up', (request) => request.socket.destroy()],
    ['Parse Error: Expected HTTP/, RTSP/ or ICE/', (request) => request.socket.end('SSH-2.0\r\n')],
  ])('are refused with %s in the log and the same words for the reader', async (expected, site) => {
    expect(await detail('http://example.org/', await start(site))).toBe(expected);
  });

  test('that are cut off are refused', async () => {
    const from = await start((request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '10' });
      response.write('a', () => request.socket.destroy());
    });
    expect(await detail('http://example.org/', from)).toBe('aborted');
  });
});

describe('fetchArticle(address, options): time', () => {
  const silent: RequestListener = () => undefined;
  const trickle: RequestListener = (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    const timer = setInterval(() => response.write('a'), 10);
    response.on('close', () => clearInterval(timer));
  };
  const never = () => new Promise<never>(() => undefined);

  test('of a resolver, a connection, a first byte and of all is limited', async () => {
    const from = await start(silent);
    const deaf = { ...from, network: { ...from.network, lookup: never } };
    const closed = { ...from, network: { ...from.network, connect: never } };
    const address = 'http://example.org/';
    expect(await detail(address, deaf, { lookupMs: 20 })).toBe('resolving took more than 20 ms');
    expect(await detail(address, closed, { connectMs: 20 })).toBe(
      'connecting took more than 20 ms',
    );
    expect(await detail(address, from, { firstByteMs: 50 })).toBe('no answer in 50 ms');
    expect(await detail(address, from, { totalMs: 50 })).toBe('all of it took more than 50 ms');
  });

  test('of a page that comes byte by byte is limited, and its connection is closed', async () => {
    const from = await start(trickle);
    expect(await detail('http://example.org/', from, { totalMs: 200 })).toBe(
      'all of it took more than 200 ms',
    );
    await expect.poll(() => from.requests[0]?.socket.destroyed).toBe(true);
  });

  test('of a failure tells nothing about it', async () => {
    const from = await start((_request, response) => response.writeHead(404).end());
    const took = async (address: string) => {
      const begin = performance.now();
      await detail(address, from, { tellAfterMs: [200, 400] });
      return Math.round((performance.now() - begin) / 100);
    };
    expect(await took('http://127.0.0.1/')).toBe(2);
    expect(await took('http://example.org/')).toBe(2);
  });
});

describe('fetchArticle(address, options): many at once', () => {
  test('are two, and ten a minute of a client', async () => {
    let open = 0;
    let most = 0;
    const from = await start((request, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        page(request, response);
      }, 10);
    });
    const options = { client: 'eager', network: from.network, limits: LIMITS };
    const outcomes = await Promise.allSettled(
      Array.from({ length: 100 }, () => fetchArticle('http://example.org/', options)),
    );
    const refused = outcomes.filter(
      (each) => each.status === 'rejected' && each.reason instanceof BusyError,
    );
    expect([most, from.requests.length, refused.length]).toEqual([2, 10, 90]);
  });
});
