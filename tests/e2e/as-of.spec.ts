import AxeBuilder from '@axe-core/playwright';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leave, seed, serve, type OwnRecords, type OwnServer } from './own-server';
import { textsOf } from './picture-file';
import { expect, test } from './reader';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
const OBSERVATIONS = 'series/aze-pak-comtrade-2022/observations.csv';
const TOTAL = ['imports,TOTAL,A,2020,11624822,', 'imports,TOTAL,A,2020,11924822,'] as const;
const VIEW = 'reporter=AZE&partner=PAK&from=2020&to=2020';
const AS_OF = 'As of vintage 1, ';
const NEWER = 'A newer one is in force: see it';

test.describe.configure({ mode: 'serial' });
test.setTimeout(90_000);

let records: OwnRecords;
let server: OwnServer;
let first: string;

/** Two vintages: the product's records, and the same with one digit of 2020 changed. */
test.beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bilateral-as-of-'));
  records = { source: join(folder, 'data'), snapshots: join(folder, 'snapshots') };
  await cp(DATA, records.source, { recursive: true });
  await seed(records);
  const file = join(records.source, OBSERVATIONS);
  await writeFile(file, (await readFile(file, 'utf8')).replace(...TOTAL));
  await seed(records);
  const names = await readdir(join(records.snapshots, 'snapshots'));
  first = names.find((name) => /^1-.*\.duckdb$/.test(name))?.replace('.duckdb', '') ?? '';
  server = await serve(records);
});

test.afterAll(async () => {
  await server.stop();
  await rm(join(records.source, '..'), { recursive: true });
});

test.afterEach(({ page }) => leave(page));

test('a page as of an older vintage shows its figures and the way to the one in force', async ({
  page,
}) => {
  await page.goto(`${server.address}/sources`);
  await page.getByRole('link', { name: 'Front page as of vintage 1' }).click();
  const figures = page.getByRole('definition').filter({ hasText: /^[−\d,]+$/ });
  await expect(figures).toHaveText(['1,657,574', '11,624,822', '−9,967,248', '13,282,396']);
  const dashboard = page.locator('#dashboard');
  await expect(dashboard).toContainText(AS_OF);
  await expect(dashboard).toContainText(NEWER);
  const ledger = page.getByRole('region', { name: 'Each figure beside the record' });
  await expect(ledger).not.toContainText('11,924,822');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page.getByRole('link', { name: 'see it' }).click();
  await expect(page).toHaveURL(`${server.address}/`);
  await expect(figures).toHaveText(['1,657,574', '11,924,822', '−10,267,248', '13,582,396']);
  await expect(dashboard).not.toContainText('As of vintage');
});

test('the vintage stays while period, side and chart are changed, and in what is taken away', async ({
  page,
}) => {
  await page.goto(`${server.address}/?vintage=${first}`);
  await page.getByRole('link', { name: 'Last 5 years' }).click();
  await expect(page).toHaveURL(`${server.address}/?from=2017&to=2021&vintage=${first}`);
  await expect(page.locator('#dashboard')).toContainText(NEWER);
  const charts = page.getByRole('navigation', { name: 'Charts' });
  await charts.getByRole('link', { name: 'Balance' }).click();
  await page.getByRole('link', { name: 'As reported by Pakistan' }).click();
  await expect(page).toHaveURL(new RegExp(`side=PAK&chart=balance.*vintage=${first}$`));
  await expect(page.getByRole('link', { name: 'see it' })).toHaveAttribute(
    'href',
    '/?side=PAK&chart=balance&from=2017&to=2021',
  );
  await page.getByRole('button', { name: 'Download · Share · Cite' }).click();
  await expect(page.getByRole('link', { name: 'JSON' }).first()).toHaveAttribute(
    'href',
    new RegExp(`vintage=${first}`),
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('links and the period form keep the vintage', async ({ page }) => {
    await page.goto(`${server.address}/trade/AZE/PAK?vintage=${first}`);
    await page.getByRole('link', { name: 'Last 5 years' }).click();
    await page.getByLabel('From').fill('2019');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page.locator('#dashboard')).toContainText('2019–2021');
    await expect(page.locator('#dashboard')).toContainText(NEWER);
    expect(new URL(page.url()).searchParams.get('vintage')).toBe(first);
  });
});

test('data, pictures and ledger are of the vintage, and kept by caches for good', async ({
  request,
}) => {
  const pinned = `${VIEW}&vintage=${first}`;
  const answer = await request.get(`${server.address}/api/v1/view?${pinned}`);
  expect(await answer.json()).toMatchObject({
    vintage: first,
    rows: [{ imports: { value: '11624822' } }],
  });
  expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  const picture = await request.get(`${server.address}/api/v1/chart.png?${pinned}`);
  expect(textsOf(await picture.body())['Description']).toContain('imports 11,624,822');
  const drawn = await request.get(`${server.address}/api/v1/chart.svg?${pinned}`);
  expect(await drawn.text()).toContain(first);
  const slug = '2021-06-11-azerbaijan-pakistan-navy';
  const ledger = `${server.address}/api/v1/ledger?article=${slug}&vintage=${first}`;
  expect(await (await request.get(ledger)).json()).toMatchObject({ vintage: first });
});

test('a vintage that is not kept: pages tell, data routes refuse', async ({ page, request }) => {
  await page.goto(`${server.address}/?vintage=9-0a1b2c3d`);
  await expect(page.locator('#dashboard')).toContainText(
    '“vintage=9-0a1b2c3d” in the address could not be used; expected a vintage that is kept',
  );
  await expect(page.locator('#dashboard')).toContainText('11,924,822');
  const view = `${server.address}/api/v1/view?${VIEW}`;
  expect((await request.get(`${view}&vintage=9-0a1b2c3d`)).status()).toBe(404);
  expect((await request.get(`${view}&vintage=latest`)).status()).toBe(400);
});

test('a damaged snapshot: the older one serves, the server says so, and comes back repaired', async ({
  page,
  request,
}) => {
  const current = (await readFile(join(records.snapshots, 'CURRENT'), 'utf8')).trim();
  const file = join(records.snapshots, 'snapshots', `${current}.duckdb`);
  const whole = await readFile(file);
  const state = async () => (await request.get(`${server.address}/readyz`)).status();
  await rm(file);
  await writeFile(file, whole.subarray(0, whole.length - 1));
  await expect.poll(state).toBe(503);
  const answer = await request.get(`${server.address}/readyz`);
  expect(await answer.text()).toContain(`${current}.duckdb is damaged`);
  expect(await answer.text()).toContain(`vintage ${first} serves instead`);
  await page.goto(server.address);
  await expect(page.locator('#dashboard')).toContainText('11,624,822');
  await rm(file);
  await writeFile(file, whole);
  await expect.poll(state).toBe(200);
  await page.goto(server.address);
  await expect(page.locator('#dashboard')).toContainText('11,924,822');
});

test('a vintage whose snapshot was removed is told as gone', async ({ request }) => {
  await rm(join(records.snapshots, 'snapshots', `${first}.duckdb`));
  const view = `${server.address}/api/v1/view?${VIEW}&vintage=${first}`;
  expect((await request.get(view)).status()).toBe(410);
});
