import AxeBuilder from '@axe-core/playwright';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { expect, test } from './reader';

const CHART = '/embed/trade/AZE/PAK?from=2015&to=2020';

/** A page of another site, at another address, until it is closed. */
async function hostPage(html: string, policy: string | null) {
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    if (policy !== null) answer.setHeader('content-security-policy', policy);
    answer.end(html);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return { address: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

/** The code that oEmbed gives for a page. */
async function codeOf(page: Page, base: string, address: string): Promise<string> {
  const url = encodeURIComponent(`${base}${address}`);
  const answer: unknown = await (await page.request.get(`/api/v1/oembed?url=${url}`)).json();
  return z.object({ html: z.string() }).parse(answer).html;
}

const HOSTS = [
  { name: 'a plain page', policy: () => null },
  {
    name: 'a page with a strict policy',
    policy: (base: string) =>
      `default-src 'none'; frame-src ${base}; script-src ${base}; style-src-attr 'unsafe-inline'`,
  },
] as const;

for (const { name, policy } of HOSTS) {
  test(`a chart works within ${name} and gets its height`, async ({ page, baseURL }) => {
    const base = String(baseURL);
    const code = await codeOf(page, base, '/trade/AZE/PAK?from=2015&to=2020');
    const host = await hostPage(`<!doctype html><body>${code}</body>`, policy(base));
    try {
      await page.goto(host.address);
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('heading', { name: /Azerbaijan’s trade/ })).toBeVisible();
      const measured = () =>
        page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height);
      await expect.poll(measured).not.toBe(760);
      await frame.getByRole('link', { name: 'All', exact: true }).click();
      await expect(frame.locator('#chart-subtitle')).toContainText('1996–2021');
      await expect(frame.locator('#view-words')).toContainText('in 2021');
    } finally {
      host.close();
    }
  });
}

test('only charts for embedding may be framed', async ({ request }) => {
  const chart = (await request.get(CHART)).headers();
  expect(chart['content-security-policy']).toContain('frame-ancestors *');
  expect(chart['x-frame-options']).toBeUndefined();
  expect(chart['cross-origin-resource-policy']).toBe('cross-origin');
  expect(chart['set-cookie']).toBeUndefined();
  const page = (await request.get('/trade/AZE/PAK')).headers();
  expect(page['content-security-policy']).toContain("frame-ancestors 'none'");
});

test.describe('with the browser’s own colour scheme', () => {
  test.use({ colorScheme: null });

  test('the theme is the host’s unless the address names one', async ({ page, baseURL }) => {
    const framed = (query: string) =>
      `<!doctype html><style>:root{color-scheme:dark}</style><iframe src="${String(baseURL)}${CHART}${query}"></iframe>`;
    const grounds = [];
    for (const query of ['', '&theme=light', '&theme=dark']) {
      const host = await hostPage(framed(query), null);
      await page.goto(host.address);
      const body = page.frameLocator('iframe').locator('body');
      grounds.push(await body.evaluate((element) => getComputedStyle(element).backgroundColor));
      host.close();
    }
    expect(grounds[0]).toBe(grounds[2]);
    expect(grounds[1]).not.toBe(grounds[2]);
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('an embedded chart is a picture with its words and source', async ({ page }) => {
    await page.goto(CHART);
    await expect(page.getByRole('img', { name: /Azerbaijan’s trade/ }).first()).toBeVisible();
    await expect(page.locator('#view-words')).toContainText('US$11.6');
    await expect(page.getByText(/^Source: /)).toBeVisible();
  });
});

for (const width of [360, 900]) {
  test(`an embedded chart has no barrier at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/embed/articles/2021-06-11-azerbaijan-pakistan-navy');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}

test('oEmbed is found from a page, and says the same as JSON and XML', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto('/?chart=balance');
  const json = page.locator('link[type="application/json+oembed"]');
  const found = (await json.getAttribute('href')) ?? '';
  expect(found).toContain('format=json');
  const answer = z.record(z.string(), z.unknown()).parse(await (await request.get(found)).json());
  expect(answer).toMatchObject({ type: 'rich', provider_url: String(baseURL) });
  expect(String(answer['html'])).toContain('chart=balance');
  const xml = await (await request.get(found.replace('format=json', 'format=xml'))).text();
  expect(xml).toContain('<type>rich</type>');
  expect((await request.get(String(answer['thumbnail_url']))).status()).toBe(200);
});

const REFUSED = [
  { query: '', status: 400 },
  { query: 'url=https://elsewhere.example/trade/AZE/PAK', status: 404 },
  { query: 'url=not%20an%20address', status: 404 },
  { query: 'url=x&format=yaml', status: 501 },
  { query: 'url=x&maxwidth=-4', status: 400 },
  { query: 'url=x&url=y', status: 400 },
] as const;

for (const { query, status } of REFUSED) {
  test(`oEmbed of "${query}" is refused with ${status}`, async ({ request }) => {
    const answer = await request.get(`/api/v1/oembed?${query}`);
    expect(answer.status()).toBe(status);
    expect(answer.headers()['content-type']).toContain('application/problem+json');
  });
}
