import type { Page } from '@playwright/test';
import { readPictureDress } from '@/lib/export/picture-dress';
import { hostileRecords } from '../builders/hostile-records';
import { HOSTILE_CONTROLS, HOSTILE_STRINGS, SEEN_STRINGS } from '../builders/hostile-strings';
import { leave, seed, serve, type OwnServer } from './own-server';
import { expect, test } from './reader';

let records: Awaited<ReturnType<typeof hostileRecords>>;
let server: OwnServer;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  records = await hostileRecords();
  await seed(records);
  server = await serve(records);
});
test.afterAll(async () => {
  await server.stop();
  await records.remove();
});

/** Letters as a reader sees them: what stands between words is one space. */
const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Opens a page; what ran there is told by a dialog or by the mark that every string would set. */
async function openHostile(page: Page, address: string): Promise<void> {
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog opened at ${address}: ${dialog.message()}`);
  });
  await page.goto(`${server.address}${address}`);
  expect(await page.evaluate(() => '__hit' in window)).toBe(false);
}

/** The strings that do not stand in a text, letter by letter. */
function absentFrom(text: string | null, strings: readonly string[]) {
  const all = plain(text ?? '');
  return strings.filter((one) => !all.includes(plain(one)));
}

/** An address cannot hold half a letter. */
const ADDRESSED = [...HOSTILE_STRINGS, ...HOSTILE_CONTROLS].filter((one) => !/\p{Cs}/u.test(one));

/** The strings by three: a picture of a claim has as many texts of a stranger's. */
const THREES = Array.from({ length: Math.ceil(HOSTILE_STRINGS.length / 3) }, (_, at) =>
  HOSTILE_STRINGS.slice(3 * at, 3 * at + 3),
);

/** Those that may be an alternative text; others have letters nobody sees, and are refused. */
const ALTS = HOSTILE_STRINGS.filter((alt) => readPictureDress([['alt', alt]]).dress !== null);

const CONTEXTS = [
  { what: 'names of countries', address: '/trade', strings: SEEN_STRINGS },
  { what: 'names of products', address: '/trade/AZE/PAK?chart=products', strings: SEEN_STRINGS },
  { what: 'titles of articles', address: '/articles', strings: HOSTILE_STRINGS },
  {
    what: 'the text of an article',
    address: '/articles/2021-06-11-hostile-0',
    strings: HOSTILE_STRINGS,
  },
  {
    what: 'titles, publishers and notes of datasets',
    address: '/sources',
    strings: HOSTILE_STRINGS,
  },
] as const;

for (const { what, address, strings } of CONTEXTS) {
  test(`${what} run nothing and are shown as text`, async ({ page }) => {
    await openHostile(page, address);
    expect(absentFrom(await page.getByRole('main').textContent(), strings)).toEqual([]);
  });
}

test('what an address holds runs nothing and is shown as text', async ({ page }) => {
  for (const half of [ADDRESSED.slice(0, 50), ADDRESSED.slice(50)]) {
    const query = half.map((one, at) => `k${at}=${encodeURIComponent(one)}`).join('&');
    await openHostile(page, `/trade/AZE/PAK?${query}`);
    expect(await page.getByRole('listitem').count()).toBeGreaterThan(half.length);
  }
});

test('refusals of the interface are data, whatever they repeat', async ({ request }) => {
  for (const half of [ADDRESSED.slice(0, 50), ADDRESSED.slice(50)]) {
    const query = half.map((one, at) => `k${at}=${encodeURIComponent(one)}`).join('&');
    const address = `/api/v1/view?reporter=AZE&partner=PAK&${query}`;
    const answer = await request.get(`${server.address}${address}`);
    expect(answer.status()).toBe(400);
    expect(answer.headers()).not.toHaveProperty('set-cookie');
    const problem: unknown = await answer.json();
    expect(problem).toMatchObject({ parameters: half.map((one) => ({ value: one.slice(0, 80) })) });
  }
});

test('labels of pictures run nothing and are text', async ({ page, request }) => {
  test.setTimeout(90_000);
  const claim =
    'reporter=AZE&partner=PAK&measure=exports&printed=1.6&multiplier=1000000&currency=USD&period=2020';
  const pictures = [
    '/api/v1/chart.svg?reporter=AZE&partner=PAK&from=2015&to=2020',
    '/api/v1/chart.svg?reporter=GBR&partner=PAK&chart=balance',
    ...THREES.map((three) => {
      const [quote = 'a', publisher = 'a', product = 'a'] = three.map((one) =>
        encodeURIComponent(one.slice(0, 120)),
      );
      return `/api/v1/verdict.svg?${claim}&quote=${quote}&publisher=${publisher}&product=${product}`;
    }),
    ...ALTS.flatMap((alt) => [
      `/api/v1/chart.svg?reporter=AZE&partner=PAK&from=2019&alt=${encodeURIComponent(alt)}`,
      `/api/v1/verdict.svg?${claim}&quote=a&alt=${encodeURIComponent(alt)}`,
    ]),
  ];
  const texts: string[] = [];
  for (const address of pictures) {
    const answer = await request.get(`${server.address}${address}`);
    expect(answer.status(), address).toBe(200);
    texts.push(await answer.text());
  }
  await openHostile(page, '/healthz');
  const found = await page.evaluate((all) => {
    const parser = new DOMParser();
    return all.map((text) => {
      const drawn = parser.parseFromString(text, 'image/svg+xml');
      const parts = [...drawn.querySelectorAll('*')];
      return {
        isWellFormed: drawn.querySelector('parsererror') === null,
        runs: parts
          .filter(
            (part) =>
              /^(script|foreignObject|iframe|use|animate|set|image|a)$/i.test(part.localName) ||
              [...part.attributes].some(
                ({ name, value }) => /^on/i.test(name) || /javascript:/i.test(value),
              ),
          )
          .map((part) => part.outerHTML.slice(0, 200)),
        text: drawn.documentElement.textContent,
      };
    });
  }, texts);
  expect(found.filter(({ isWellFormed }) => !isWellFormed)).toEqual([]);
  expect(found.flatMap(({ runs }) => runs)).toEqual([]);
  expect(ALTS.length).toBeGreaterThan(80);
  expect(
    absentFrom(
      found.map(({ text }) => text).join(' '),
      ALTS.map((alt) => alt.slice(0, 500)),
    ),
  ).toEqual([]);
  await page.setContent(texts.join('\n'));
  expect(await page.evaluate(() => '__hit' in window)).toBe(false);
});

test('the page of a figure runs nothing and keeps an alternative text as it is', async ({
  page,
}) => {
  const claim =
    'reporter=AZE&partner=PAK&measure=exports&printed=1.6&multiplier=1000000&currency=USD&period=2020';
  for (const alt of ALTS.slice(0, 40)) {
    const told = encodeURIComponent(alt);
    await openHostile(page, `/verdict?${claim}&quote=${told}&alt=${told}`);
    const field = await page.getByLabel('Your own alternative text').inputValue();
    expect(plain(field)).toBe(plain(alt));
  }
});

test('pages of hostile names, charts for embedding and tags of previews run nothing', async ({
  page,
}) => {
  for (const address of [
    '/trade/AZE/PAK',
    '/embed/trade/AZE/PAK',
    '/embed/trade/GBR/PAK?chart=sides',
  ]) {
    await openHostile(page, address);
    await expect(page.getByRole('figure').first()).toBeVisible();
  }
  await openHostile(page, '/articles/2021-06-11-hostile-0');
  const title = await page.locator('meta[property="og:title"]').getAttribute('content');
  expect(title).toContain('<img src=x onerror=');
  expect(await page.locator('head script:not([nonce]):not([src])').count()).toBe(0);
});

test('data of hostile names is JSON that holds them letter by letter', async ({ request }) => {
  const answer = await request.get(
    `${server.address}/api/v1/view?reporter=AZE&partner=PAK&from=2015&to=2020`,
  );
  const view: unknown = await answer.json();
  expect(view).toHaveProperty('sources.0.notes', HOSTILE_STRINGS);
});

test('a checked text of hostile strings runs nothing and is shown as it is', async ({ page }) => {
  const text = [
    'Azerbaijan exported goods worth $1.6 million to Pakistan in 2020.',
    ...HOSTILE_STRINGS,
  ].join('\n\n');
  await openHostile(page, '/check');
  await page.getByRole('textbox', { name: 'The text', exact: true }).fill(text);
  await page.getByRole('button', { name: 'Check the figures' }).click();
  await expect(page.getByRole('main')).toContainText('1.6 million');
  expect(await page.evaluate(() => '__hit' in window)).toBe(false);
  expect(absentFrom(await page.getByRole('main').textContent(), HOSTILE_STRINGS)).toEqual([]);
  await leave(page);
});
