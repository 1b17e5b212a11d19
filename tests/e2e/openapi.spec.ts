import { request as ask } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import { openApi, OPERATIONS } from '@/lib/api/openapi';
import { expect, test } from './reader';

const EXAMPLES = OPERATIONS.flatMap(({ examples }) => examples);

test('the description is served as it is tested against, and kept under its tag', async ({
  request,
}) => {
  const first = await request.get('/api/v1/openapi.json');
  expect(await first.json()).toEqual(JSON.parse(JSON.stringify(openApi(null))));
  const headers = { 'if-none-match': first.headers()['etag'] ?? '' };
  expect((await request.get('/api/v1/openapi.json', { headers })).status()).toBe(304);
  expect((await request.get('/api/v1/openapi.json?a=1')).status()).toBe(400);
});

for (const address of EXAMPLES) {
  test(`${address} answers as it is described, by GET and HEAD alike`, async ({ request }) => {
    const [got, told] = [await request.get(address), await request.head(address)];
    expect([got.status(), told.status()]).toEqual([200, 200]);
    for (const name of ['content-type', 'etag', 'cache-control', 'content-disposition']) {
      expect(told.headers()[name]).toBe(got.headers()[name]);
    }
  });
}

for (const { path, method } of OPERATIONS) {
  test(`${path} answers other methods with 405 and what it offers`, async ({ request }) => {
    for (const other of ['PUT', 'DELETE', 'PATCH', method === 'GET' ? 'POST' : 'GET']) {
      const answer = await request.fetch(path, { method: other });
      expect(answer.status()).toBe(405);
      expect(answer.headers()['allow']).toContain(method);
      expect(answer.headers()['allow']).not.toContain(other);
    }
  });
}

for (const method of ['TRACE', 'PROPFIND', 'MKCOL']) {
  for (const path of ['/', '/api/v1/view', '/healthz', '/developers']) {
    test(`${method} of ${path} is 405`, async ({ baseURL }) => {
      const { status, allow } = await asked(new URL(path, baseURL), method);
      expect([status, allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
    });
  }
}

/** By Node itself: the browser's clients refuse to send some methods. */
function asked(url: URL, method: string): Promise<{ status: number | undefined; allow: string }> {
  return new Promise((resolve, reject) => {
    ask(url, { method }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode, allow: answer.headers.allow ?? '' });
    })
      .on('error', reject)
      .end();
  });
}

test('other sites’ browsers are told how they may ask, and the house’s own form is kept from them', async ({
  request,
}) => {
  const options = { method: 'OPTIONS', headers: { origin: 'https://example.org' } };
  const view = await request.fetch('/api/v1/view', options);
  expect(view.status()).toBe(204);
  expect(view.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  });
  const articles = await request.fetch('/api/v1/articles', options);
  expect(articles.headers()).not.toHaveProperty('access-control-allow-methods');
});

for (const [query, type] of [
  ['view?', 'application/json'],
  ['view?format=csv&', 'text/csv'],
  ['chart.svg?', 'image/svg+xml'],
] as const) {
  test(`${type} is compressed for who accepts it`, async ({ request }) => {
    const address = `/api/v1/${query}reporter=AZE&partner=PAK&from=2015&to=2020`;
    const small = await request.get(address, { headers: { 'accept-encoding': 'gzip' } });
    expect(small.headers()['content-encoding']).toBe('gzip');
    expect(small.headers()['vary']).toMatch(/accept-encoding/i);
    const whole = await request.get(address, { headers: { 'accept-encoding': 'identity' } });
    expect(whole.headers()).not.toHaveProperty('content-encoding');
    expect(small.headers()['unencoded-digest']).toBe(whole.headers()['repr-digest']);
    expect(await small.text()).toBe(await whole.text());
  });
}

test('internal headers change nothing', async ({ request }) => {
  const address = '/api/v1/view?reporter=AZE&partner=PAK&from=2015&to=2020';
  const plain = await request.get(address);
  for (const [name, value] of [
    ['x-middleware-subrequest', 'proxy:proxy:proxy:proxy:proxy'],
    ['x-middleware-rewrite', '/none'],
    ['x-nextjs-data', '1'],
    ['x-matched-path', '/none'],
    ['x-invoke-path', '/none'],
    ['next-router-state-tree', '%5B%5D'],
    ['next-resume', '1'],
    ['x-forwarded-host', 'evil.example'],
    ['content-security-policy', "script-src 'nonce-chosen'"],
  ] as const) {
    const answer = await request.get(address, { headers: { [name]: value } });
    expect(answer.status(), name).toBe(200);
    expect(answer.headers()['etag'], name).toBe(plain.headers()['etag']);
    expect(await answer.text(), name).toBe(await plain.text());
    expect(answer.headers()['content-security-policy']).toBe(
      plain.headers()['content-security-policy'],
    );
  }
});

for (const query of [
  'a=1&a=2',
  'from=2015&from=2016',
  'a[]=1',
  'from%00=2015',
  'FROM=2015',
  ';to=2020',
]) {
  test(`the data route refuses ${query}`, async ({ request }) => {
    const answer = await request.get(`/api/v1/view?reporter=AZE&partner=PAK&${query}`);
    expect(answer.status()).toBe(400);
  });
}

test('the page for developers leads to every example, and is found in the footer', async ({
  page,
}) => {
  await page.goto('/sources');
  await page.getByRole('link', { name: 'Data and pictures by address' }).click();
  await expect(page).toHaveURL('/developers');
  for (const address of EXAMPLES) {
    expect(await page.locator(`a[href="${address}"]`).count(), address).toBeGreaterThan(0);
  }
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const embed = page.locator('a[href^="/embed/"], a[href^="/api/v1/oembed"]');
  for (const link of await embed.all()) {
    expect((await page.request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page for developers is whole', async ({ page }) => {
    await page.goto('/developers');
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(11);
  });
});
