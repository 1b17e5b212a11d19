import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { readWorkbook } from '@/lib/ingest/sheet/read-workbook';
import { openedFile } from '@/tests/builders/opened-file';
import { FIGURES_2020 } from './reader';
import { textsOf } from './picture-file';

const VIEW = 'reporter=AZE&partner=PAK&side=AZE&freq=A&from=2020&to=2020';
const SAID = `exports ${FIGURES_2020[0]}, imports ${FIGURES_2020[1]}, balance ${FIGURES_2020[2]}, turnover ${FIGURES_2020[3]}`;

test('the data route gives the figures of 2020 as decimal text', async ({ request }) => {
  const answer = await request.get(`/api/v1/view?${VIEW}`);
  expect(await answer.json()).toMatchObject({
    reporter: 'AZE',
    partner: 'PAK',
    side: 'AZE',
    unit: 'USD',
    freq: 'A',
    rows: [
      {
        period: '2020',
        exports: { value: '1657574', source: 'aze-pak-comtrade-2022' },
        imports: { value: '11624822' },
        balance: { value: '-9967248' },
        turnover: { value: '13282396' },
      },
    ],
  });
});

test('the CSV gives the same figures', async ({ request }) => {
  const answer = await request.get(`/api/v1/view?${VIEW}&format=csv`);
  const lines: unknown = parse(await answer.text(), { columns: true });
  expect(lines).toMatchObject([
    { period: '2020', measure: 'exports', value: '1657574', unit: 'USD', side: 'AZE' },
    { period: '2020', measure: 'imports', value: '11624822' },
    { period: '2020', measure: 'balance', value: '-9967248' },
    { period: '2020', measure: 'turnover', value: '13282396' },
  ]);
});

test('the SDMX-CSV gives the same figures', async ({ request }) => {
  const answer = await request.get(`/api/v1/view?${VIEW}&format=sdmx-csv`);
  const lines: unknown = parse(await answer.text(), { columns: true });
  expect(lines).toMatchObject([
    { REF_AREA: 'AZE', TIME_PERIOD: '2020', FLOW: 'X', OBS_VALUE: '1657574', UNIT_MULT: '0' },
    { FLOW: 'M', OBS_VALUE: '11624822' },
    { FLOW: 'B', OBS_VALUE: '-9967248' },
    { FLOW: 'T', OBS_VALUE: '13282396' },
  ]);
});

test('the workbook gives the same figures to the reader of imports', async ({ request }) => {
  const answer = await request.get(`/api/v1/view?${VIEW}&format=xlsx`);
  const book = await readWorkbook(openedFile('view.xlsx', await answer.body()));
  const rows: (readonly (string | null)[])[] = [];
  for await (const batch of book.sheet('figures').rows()) {
    rows.push(...batch.map(({ cells }) => [cells[6]?.text ?? null, cells[7]?.text ?? null]));
  }
  expect(rows).toEqual([
    ['measure', 'value'],
    ['exports', '1657574'],
    ['imports', '11624822'],
    ['balance', '-9967248'],
    ['turnover', '13282396'],
  ]);
});

test('the archive holds the very CSV, described by its SHA-256', async ({ request }) => {
  const csv = await (await request.get(`/api/v1/view?${VIEW}&format=csv`)).body();
  const answer = await request.get(`/api/v1/view?${VIEW}&format=zip`);
  const files = unzipSync(await answer.body());
  expect(Buffer.from(files['data.csv'] ?? []).equals(csv)).toBe(true);
  const digest = createHash('sha256').update(csv).digest('hex');
  expect(Buffer.from(files['datapackage.json'] ?? []).toString()).toContain(`sha256:${digest}`);
});

test('the table of the page shows the same figures', async ({ page }) => {
  await page.goto('/trade/AZE/PAK?from=2020&to=2020');
  const cells = page.locator('tr[data-period="2020"] td');
  await expect(cells).toContainText(['1,657,574', '11,624,822', '−9,967,248', '13,282,396', '']);
});

test('the SVG says the same figures', async ({ request }) => {
  const answer = await request.get(`/api/v1/chart.svg?${VIEW}`);
  expect(await answer.text()).toContain(SAID);
});

test('the PNG says the same figures in its text', async ({ request }) => {
  const answer = await request.get(`/api/v1/chart.png?${VIEW}`);
  const texts = textsOf(await answer.body());
  expect(texts['Title']).toBe('Azerbaijan’s trade with Pakistan, as reported by Azerbaijan');
  expect(texts['Description']).toContain(SAID);
  expect(texts['Source']).toContain('UN Comtrade');
});

test('the data route reads the other side’s own record', async ({ request }) => {
  const answer = await request.get(`/api/v1/view?${VIEW.replace('side=AZE', 'side=PAK')}`);
  expect(await answer.json()).toMatchObject({
    side: 'PAK',
    title: 'Pakistan’s trade with Azerbaijan, as reported by Pakistan',
    mirror: null,
    rows: [
      {
        exports: { value: '3784399' },
        imports: { value: '920043' },
        balance: { value: '2864356' },
        turnover: { value: '4704442' },
      },
    ],
  });
});
