import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { APIRequestContext } from '@playwright/test';
import { leave, seed, serve, type OwnRecords, type OwnServer } from './own-server';
import { expect, openAlive, test } from './reader';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
const OBSERVATIONS = 'series/aze-pak-comtrade-2022/observations.csv';
const TOTAL = ['imports,TOTAL,A,2020,11624822,', 'imports,TOTAL,A,2020,11924822,'] as const;

test.describe.configure({ mode: 'serial' });
test.setTimeout(90_000);

let records: OwnRecords;
let server: OwnServer;

test.beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bilateral-staying-'));
  records = { source: join(folder, 'data'), snapshots: join(folder, 'snapshots') };
  await cp(DATA, records.source, { recursive: true });
  await seed(records);
  server = await serve(records);
});

test.afterAll(async () => {
  await server.stop();
  await rm(join(records.source, '..'), { recursive: true });
});

test.afterEach(({ page }) => leave(page));

const FILES = ['csv', 'json', 'xlsx', 'sdmx-csv', 'zip'] as const;

/** The data in every format, and the picture, that an address of a page stands for. */
async function filesOf(request: APIRequestContext, vintage: string): Promise<readonly Buffer[]> {
  const view = `reporter=AZE&partner=PAK&from=2015&to=2020&vintage=${vintage}`;
  const paths = [
    ...FILES.map((format) => `view?${view}&format=${format}`),
    ...FILES.map((format) => `view?${view}&format=${format}&rows=all`),
    `chart.png?${view}`,
    `chart.svg?${view}`,
  ];
  return Promise.all(
    paths.map(async (path) => (await request.get(`${server.address}/api/v1/${path}`)).body()),
  );
}

test('links, codes and files that stay are the same after a new import', async ({
  page,
  request,
}) => {
  await openAlive(page, `${server.address}/?from=2015&to=2020`);
  await page.getByRole('button', { name: 'Download · Share · Cite' }).click();
  const dialog = page.getByRole('dialog', { name: 'Download · Share · Cite' });
  const link = await dialog.getByRole('link', { name: /vintage=1-/ }).textContent();
  const codes = await dialog
    .locator('pre')
    .filter({ hasText: /<iframe/ })
    .allTextContents();
  const embed = /src="([^"]*vintage=[^"]*)"/.exec(codes.join())?.[1]?.replaceAll('&amp;', '&');
  const vintage = /vintage=(1-[0-9a-f]+)/.exec(link ?? '')?.[1] ?? '';
  const before = await filesOf(request, vintage);
  const file = join(records.source, OBSERVATIONS);
  await writeFile(file, (await readFile(file, 'utf8')).replace(...TOTAL));
  await seed(records);
  await expect
    .poll(async () => (await request.get(`${server.address}/trade/AZE/PAK`)).text())
    .toContain('11,924,822');
  const after = await filesOf(request, vintage);
  expect(after.map((bytes, at) => bytes.equals(before[at] ?? Buffer.of()))).toEqual(
    before.map(() => true),
  );
  await page.goto(link ?? '');
  await expect(page.getByRole('definition').filter({ hasText: '11,624,822' })).toBeVisible();
  const framed = await (await request.get(embed ?? '')).text();
  expect(framed).toContain('11,624,822');
  expect(framed).not.toContain('11,924,822');
});
