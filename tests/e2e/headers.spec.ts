import type { APIResponse } from '@playwright/test';
import { expect, test } from './reader';

const VIEW = 'reporter=AZE&partner=PAK&from=2018&to=2020';
const CLAIM =
  'reporter=AZE&partner=PAK&measure=exports&printed=1.6&multiplier=1000000&currency=USD&period=2020&quote=exports';

/** What an answer has that other sites may frame, too. */
const LENT = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
} as const;

const EVERYWHERE = { ...LENT, 'x-frame-options': 'DENY' } as const;

function policyOf(answer: APIResponse): string {
  return answer.headers()['content-security-policy'] ?? '';
}

function nonceOf(answer: APIResponse): string {
  return /'nonce-([^']+)'/.exec(policyOf(answer))?.[1] ?? '';
}

const PAGES = [
  { address: '/', status: 200 },
  { address: '/trade/GBR/PAK', status: 200 },
  { address: '/trade', status: 200 },
  { address: '/sources', status: 200 },
  { address: '/articles', status: 200 },
  { address: '/check', status: 200 },
  { address: '/trade/AZE/PAK/claims', status: 200 },
  { address: '/articles/2021-06-11-azerbaijan-pakistan-navy', status: 200 },
  { address: '/developers', status: 200 },
  { address: '/verdict', status: 200 },
  { address: `/verdict?${CLAIM}`, status: 200 },
  { address: '/api', status: 308 },
  { address: '/healthz', status: 200 },
  { address: '/readyz', status: 200 },
  { address: '/none', status: 404 },
  { address: '/trade/AAA/BBB', status: 404 },
  { address: '/trade?pair=aze/pak', status: 307 },
  { address: '/trade/aze/pak', status: 308 },
] as const;

for (const { address, status } of PAGES) {
  test(`${address} answers ${status} with the headers of a page`, async ({ request }) => {
    const answer = await request.get(address, { maxRedirects: 0 });
    expect(answer.status()).toBe(status);
    expect(answer.headers()).toMatchObject({
      ...EVERYWHERE,
      'cross-origin-resource-policy': 'same-origin',
    });
    const policy = policyOf(answer);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("'strict-dynamic'");
    expect(policy).toContain("style-src-attr 'unsafe-inline'");
    expect(policy).toContain("img-src 'self' blob: data:");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(answer.headers()).not.toHaveProperty('strict-transport-security');
    expect(answer.headers()).not.toHaveProperty('x-powered-by');
    expect(answer.headers()).not.toHaveProperty('set-cookie');
  });
}

const DATA = [
  { address: '/api/v1/oembed', status: 400, type: /^application\/problem\+json/ },
  { address: `/api/v1/view?${VIEW}`, status: 200, type: /^application\/json/ },
  { address: `/api/v1/view?${VIEW}&format=csv`, status: 200, type: /^text\/csv; charset=utf-8/ },
  {
    address: `/api/v1/view?${VIEW}&format=xlsx&rows=all`,
    status: 200,
    type: /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet$/,
  },
  {
    address: `/api/v1/view?${VIEW}&format=sdmx-csv`,
    status: 200,
    type: /^application\/vnd\.sdmx\.data\+csv; version=2\.0\.0/,
  },
  { address: `/api/v1/view?${VIEW}&format=zip`, status: 200, type: /^application\/zip$/ },
  { address: `/api/v1/cite?${VIEW}`, status: 200, type: /^text\/plain; charset=utf-8/ },
  {
    address: `/api/v1/cite?${VIEW}&format=bibtex`,
    status: 200,
    type: /^application\/x-bibtex; charset=utf-8/,
  },
  {
    address: `/api/v1/cite?${VIEW}&format=ris`,
    status: 200,
    type: /^application\/x-research-info-systems; charset=utf-8/,
  },
  {
    address: `/api/v1/cite?${VIEW}&format=csl`,
    status: 200,
    type: /^application\/vnd\.citationstyles\.csl\+json; charset=utf-8/,
  },
  {
    address: `/api/v1/cite?${VIEW}&format=mla`,
    status: 400,
    type: /^application\/problem\+json/,
  },
  { address: `/api/v1/chart.svg?${VIEW}`, status: 200, type: /^image\/svg\+xml/ },
  { address: `/api/v1/chart.png?${VIEW}`, status: 200, type: /^image\/png$/ },
  { address: `/api/v1/chart.pdf?${VIEW}`, status: 200, type: /^application\/pdf$/ },
  { address: `/api/v1/verdict.svg?${CLAIM}`, status: 200, type: /^image\/svg\+xml/ },
  { address: `/api/v1/verdict.png?${CLAIM}`, status: 200, type: /^image\/png$/ },
  { address: `/api/v1/verdict.pdf?${CLAIM}`, status: 200, type: /^application\/pdf$/ },
  {
    address: `/api/v1/verdict.pdf?${CLAIM}&title=Ours`,
    status: 400,
    type: /^application\/problem\+json/,
  },
  { address: '/api/v1/view', status: 400, type: /^application\/problem\+json/ },
  {
    address: `/api/v1/chart.png?${VIEW}&width=9`,
    status: 400,
    type: /^application\/problem\+json/,
  },
  { address: '/api/v1/openapi.json', status: 200, type: /^application\/json/ },
  { address: '/api/v1/ledger', status: 400, type: /^application\/problem\+json/ },
  { address: '/api/v1/claims', status: 405, type: /^application\/problem\+json/ },
  { address: '/api/v1/none', status: 404, type: /^application\/problem\+json/ },
  { address: '/api/v2', status: 404, type: /^application\/problem\+json/ },
  { address: '/api/v1/%ff', status: 400, type: /^application\/problem\+json/ },
] as const;

for (const { address, status, type } of DATA) {
  test(`${address} answers ${status} with the headers of data`, async ({ request }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(status);
    expect(answer.headers()).toMatchObject({
      ...EVERYWHERE,
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
    });
    expect(answer.headers()['content-type']).toMatch(type);
    expect(policyOf(answer)).toContain("default-src 'none'");
    expect(policyOf(answer)).toContain('sandbox');
    expect(answer.headers()).not.toHaveProperty('strict-transport-security');
    expect(answer.headers()).not.toHaveProperty('access-control-allow-credentials');
    expect(answer.headers()).not.toHaveProperty('set-cookie');
  });
}

for (const { address, status } of [
  { address: '/embed/trade/AZE/PAK', status: 200 },
  { address: '/embed/trade/AAA/BBB', status: 404 },
] as const) {
  test(`${address} answers ${status} and may be framed`, async ({ request }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(status);
    expect(answer.headers()).toMatchObject({
      ...LENT,
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(answer.headers()).not.toHaveProperty('x-frame-options');
    expect(answer.headers()).not.toHaveProperty('set-cookie');
    expect(policyOf(answer)).toContain('frame-ancestors *');
    expect(policyOf(answer)).toContain("'strict-dynamic'");
  });
}

test('the script that other sites load has the headers of what is lent', async ({ request }) => {
  const answer = await request.get('/embed.js');
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({
    ...EVERYWHERE,
    'cross-origin-resource-policy': 'cross-origin',
  });
});

for (const method of ['POST', 'OPTIONS', 'DELETE'] as const) {
  test(`an answer to ${method} has the headers of every answer`, async ({ request }) => {
    for (const address of ['/', '/api/v1/view']) {
      expect((await request.fetch(address, { method })).headers()).toMatchObject(EVERYWHERE);
    }
  });
}

test('every page has a nonce of its own, whatever was sent', async ({ request }) => {
  const headers = {
    'x-nonce': 'chosen',
    'content-security-policy': "script-src 'nonce-chosen'",
  };
  const [one, other] = await Promise.all([request.get('/', { headers }), request.get('/')]);
  expect(Buffer.from(nonceOf(one), 'base64').length).toBeGreaterThanOrEqual(16);
  expect(nonceOf(one)).not.toBe(nonceOf(other));
  expect(await one.text()).not.toContain('nonce="chosen"');
  expect(await one.text()).toContain(`nonce="${nonceOf(one)}"`);
});

test('a held tag is answered with 304 and the same headers', async ({ request }) => {
  const address = `/api/v1/chart.svg?${VIEW}`;
  const first = await request.get(address);
  const tag = first.headers()['etag'] ?? '';
  const second = await request.get(address, { headers: { 'if-none-match': tag } });
  expect(tag).toMatch(/^"[\w-]+"$/);
  expect(second.status()).toBe(304);
  expect((await second.body()).length).toBe(0);
  expect(second.headers()).toMatchObject({
    ...EVERYWHERE,
    etag: tag,
    'cross-origin-resource-policy': 'cross-origin',
    'content-security-policy': policyOf(first),
  });
});

const DOWNLOADS = [
  'view?format=csv&',
  'view?',
  'view?format=xlsx&',
  'view?format=sdmx-csv&',
  'view?format=zip&',
  'cite?format=bibtex&',
  'cite?format=csl&',
  'chart.svg?',
  'chart.png?',
  'chart.pdf?',
  'verdict.svg?',
  'verdict.png?',
  'verdict.pdf?',
] as const;

for (const format of DOWNLOADS) {
  test(`a download of /api/v1/${format} names its file twice and tells its checksum`, async ({
    request,
  }) => {
    const subject = format.startsWith('verdict') ? CLAIM : VIEW;
    const answer = await request.get(`/api/v1/${format}${subject}&download=1`);
    expect(answer.headers()['content-disposition']).toMatch(
      /^attachment; filename="[a-z0-9_.-]+"; filename\*=UTF-8''[a-z0-9_.-]+$/,
    );
    expect(answer.headers()['etag']).toBeTruthy();
    expect(
      Object.keys(answer.headers()).filter((name) => /digest|sha-?256/.test(name)),
    ).not.toEqual([]);
  });
}

for (const address of ['/_next/image', '/_next/image?url=%2Ficon.svg&w=64&q=75'] as const) {
  test(`${address} is not there`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(404);
  });
}

test('scripts and fonts are kept for ever and not sniffed', async ({ request }) => {
  const page = await (await request.get('/')).text();
  const script = /\/_next\/static\/chunks\/[^"\\]+\.js/.exec(page)?.[0] ?? '/none';
  const answer = await request.get(script);
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(answer.headers()['cache-control']).toContain('immutable');
});

const WRONG = [
  { query: 'partner=PAK', parameter: 'reporter' },
  { query: 'reporter=AZE&partner=FRA', parameter: 'reporter' },
  { query: `${VIEW}&side=FRA`, parameter: 'side' },
  { query: `${VIEW}&freq=M`, parameter: 'freq' },
  { query: 'reporter=AZE&partner=PAK&from=soon', parameter: 'from' },
  { query: `${VIEW}&colour=red`, parameter: 'colour' },
  { query: `${VIEW}&from=2019`, parameter: 'from' },
  { query: `${VIEW}&format=xml`, parameter: 'format' },
  { query: `${VIEW}&format=csv&format=csv`, parameter: 'format' },
  { query: `${VIEW}&rows=some`, parameter: 'rows' },
  { query: `${VIEW}&bom=1`, parameter: 'bom' },
  { query: `${VIEW}&format=xlsx&raw=1`, parameter: 'raw' },
] as const;

for (const { query, parameter } of WRONG) {
  test(`the data route refuses ${query} and names ${parameter}`, async ({ request }) => {
    const answer = await request.get(`/api/v1/view?${query}`);
    const problem: unknown = await answer.json();
    expect(answer.status()).toBe(400);
    expect(problem).toMatchObject({ status: 400, title: expect.any(String) });
    expect(problem).toHaveProperty('parameters.0.parameter', parameter);
    expect(problem).toHaveProperty('parameters.0.value');
    expect(problem).toHaveProperty('parameters.0.expected');
  });
}

const SIZES = [
  'width=199',
  'width=4001',
  'height=0',
  'scale=3',
  'width=4000&height=4000&scale=2',
  'zoom=3',
  'zoom=2&scale=2',
  'size=3',
  'unit=mm',
  'preset=poster',
  'preset=square&width=300',
  'plain=yes',
  'plain=1&note=ours',
  'title=a%0Ab',
  'title=a%E2%80%AEb',
] as const;

for (const size of SIZES) {
  test(`a picture of ${size} is refused by name`, async ({ request }) => {
    const answer = await request.get(`/api/v1/chart.png?${VIEW}&${size}`);
    expect(answer.status()).toBe(400);
    expect(await answer.json()).toHaveProperty('parameters.0.expected', expect.any(String));
  });
}

const PRESETS = [
  { preset: 'article', width: 1200, height: 675 },
  { preset: 'square', width: 1080, height: 1080 },
  { preset: 'portrait', width: 1080, height: 1350 },
  { preset: 'wide', width: 1920, height: 1080 },
  { preset: 'slide', width: 1600, height: 900 },
] as const;

for (const { preset, width, height } of PRESETS) {
  test(`the preset ${preset} is the size it stands for, byte for byte`, async ({ request }) => {
    const named = await request.get(`/api/v1/chart.png?${VIEW}&preset=${preset}`);
    const written = await request.get(
      `/api/v1/chart.png?${VIEW}&width=${width}&height=${height}&zoom=1`,
    );
    expect(named.status()).toBe(200);
    expect((await named.body()).equals(await written.body())).toBe(true);
  });
}

test('a picture asked for by scale, the old name of zoom, is the same', async ({ request }) => {
  const old = await request.get(`/api/v1/chart.png?${VIEW}&scale=2`);
  const now = await request.get(`/api/v1/chart.png?${VIEW}&zoom=2`);
  expect((await old.body()).equals(await now.body())).toBe(true);
});
