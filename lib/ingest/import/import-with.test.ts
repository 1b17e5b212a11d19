import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test, vi } from 'vitest';

import { openDuckdbStore } from '@/lib/store/duckdb/duckdb-store';
import { pointerFile, snapshotFile, snapshotFolder } from '@/lib/store/snapshot-files';
import { dataFolderOf, temporaryFolder } from '@/tests/builders/data-folder';
import { importRequest, rowFile, rowReader, tradeRow } from '@/tests/builders/row-file';
import { importSeries } from '../import-series';
import type { ImportRequest } from '../import-request';
import type { TradeRow } from '../trade-row';
import { importWith } from './import-with';
import { openFiles } from '../open/open-files';
import { formatAmong } from './surroundings';
import { rollBack } from '../vintages/roll-back';

// A build syncs to the disk several times, which a busy one takes its time for.
vi.setConfig({ testTimeout: 60_000 });

type Described = Parameters<typeof rowFile>[2];

async function folders() {
  const made = { source: await dataFolderOf(), target: await temporaryFolder() };
  const work = await temporaryFolder();
  const bring = async (
    rows: readonly TradeRow[],
    described: Described = {},
    part: Partial<ImportRequest> = {},
  ) => {
    const file = await rowFile(work, rows, described);
    const request = importRequest({ files: [file], ...made, ...part });
    return importWith(request, { open: openFiles, formatOf: formatAmong([rowReader]) });
  };
  return { ...made, work, bring };
}

const row = tradeRow;
const imports = (part: Partial<TradeRow> = {}) => row({ flow: 'imports', ...part });

async function inForce(target: string) {
  const id = (await readFile(pointerFile(target), 'utf8')).trim();
  return openDuckdbStore(snapshotFile(target, id));
}

/** Everything that can be asked of the vintage in force. */
async function answers(target: string) {
  const store = await inForce(target);
  const coverage = await store.coverage();
  const found = [];
  for (const query of coverage)
    found.push(
      await store.totals(query),
      await store.chapterObservations(query),
      await store.details(query),
    );
  const datasets = await store.datasets();
  await store.close();
  return { coverage, found, ids: datasets.map(({ id }) => id) };
}

async function pairOf(target: string, reporter = 'AZE', partner = 'PAK') {
  const store = await inForce(target);
  const query = { reporter, partner, frequency: 'A' } as const;
  const held = {
    totals: await store.totals(query),
    chapters: await store.chapterObservations(query),
    details: await store.details(query),
  };
  await store.close();
  return held;
}

test('importWith() adds a dataset to those of the house', async () => {
  const { source, target, bring } = await folders();
  await importSeries({ source, target });
  const report = await bring([row(), row({ period: '2021', value: '120.50' })]);
  expect(report).toMatchObject({ isNew: true, dataset: 'brought', read: 2, stored: 2, refused: 0 });
  expect(report.totals).toEqual([
    { reporter: 'AZE', year: 2020, rows: 1, values: 1, sum: '100' },
    { reporter: 'AZE', year: 2021, rows: 1, values: 1, sum: '120.5' },
  ]);
  const { totals } = await pairOf(target);
  expect(totals.map(({ dataset, flow, value }) => [dataset, flow, value])).toEqual([
    ['brought', 'exports', '100'],
    ['mini', 'imports', '300.5'],
    ['brought', 'exports', '120.50'],
  ]);
});

test('importWith() describes the dataset by what was read', async () => {
  const { target, bring } = await folders();
  await bring([row(), row({ period: '2021' })]);
  const store = await inForce(target);
  const [dataset] = await store.datasets();
  await store.close();
  expect(dataset).toMatchObject({
    coverage: 'Azerbaijan’s record of trade with Pakistan, years 2020–2021',
    origin: 'imported',
    rows: 2,
    refused: 0,
    files: [{ name: 'rows.jsonl' }],
  });
});

test('importWith() of the same file again changes nothing', async () => {
  const { target, bring } = await folders();
  const first = await bring([row()]);
  const before = await readdir(snapshotFolder(target));
  const second = await bring([row()]);
  expect(second).toMatchObject({ isNew: false, vintage: first.vintage, totals: first.totals });
  expect(await readdir(snapshotFolder(target))).toEqual(before);
});

test('importWith() of two datasets gives the same vintage in either order', async () => {
  const one = await folders();
  const two = await folders();
  const a = [row(), row({ product: '101010', value: '5' })];
  const b = [imports({ reporter: 'PAK', partner: 'AZE' })];
  await one.bring(a, { id: 'a' });
  const last = await one.bring(b, { id: 'b' });
  await two.bring(b, { id: 'b' });
  const other = await two.bring(a, { id: 'a' });
  expect(other.vintage.fingerprint).toBe(last.vintage.fingerprint);
  expect(await answers(two.target)).toEqual(await answers(one.target));
});

test('importWith() of the same rows in another order gives the same answers', async () => {
  const one = await folders();
  const two = await folders();
  const rows = ['101010', '101020', '300110'].map((product) => row({ product }));
  await one.bring(rows);
  await two.bring(rows.toReversed());
  expect(await answers(two.target)).toEqual(await answers(one.target));
});

test('importSeries() keeps what was imported, and finds nothing to do after it', async () => {
  const { source, target, bring } = await folders();
  await importSeries({ source, target });
  const report = await bring([row()]);
  const unchanged = await importSeries({ source, target });
  expect(unchanged).toMatchObject({ isNew: false, vintage: report.vintage });
  await writeFile(
    path.join(source, 'codes', 'chapters.csv'),
    'code,name\n10,Grain\n30,Drugs\n77,None\n',
  );
  expect(await importSeries({ source, target })).toMatchObject({ isNew: true });
  expect((await answers(target)).ids).toEqual(['brought', 'mini']);
});

test('importWith() makes chapters and totals where a dataset has subheadings alone', async () => {
  const { target, bring } = await folders();
  await bring([
    row({ product: '101010', value: '0.1' }),
    row({ product: '101020', value: '0.2', status: 'provisional' }),
    row({ product: '300110', value: '7' }),
  ]);
  const { totals, chapters, details } = await pairOf(target);
  expect(totals).toMatchObject([{ value: '7.3', status: 'provisional', basis: 'sum of chapters' }]);
  expect(chapters.map(({ product, value, status }) => [product, value, status])).toEqual([
    ['10', '0.3', 'provisional'],
    ['30', '7', 'reported'],
  ]);
  expect(details.map(({ product, value }) => [product, value])).toEqual([
    ['101010', '0.1'],
    ['101020', '0.2'],
    ['300110', '7'],
  ]);
});

test('a sum over a row without a value is incomplete', async () => {
  const { target, bring } = await folders();
  await bring([
    row({ product: '101010', value: '5' }),
    row({ product: '101020', value: null, status: 'suppressed' }),
  ]);
  const { totals, chapters } = await pairOf(target);
  expect(totals).toMatchObject([{ value: '5', status: 'incomplete' }]);
  expect(chapters).toMatchObject([{ value: '5', status: 'incomplete' }]);
});

test('no sum is made of what the file states itself', async () => {
  const { target, bring } = await folders();
  await bring([
    row({ value: '9' }),
    row({ product: '10', value: '5' }),
    row({ product: '101010', value: '4' }),
  ]);
  const { totals, chapters } = await pairOf(target);
  expect(totals.map(({ value, basis }) => [value, basis])).toEqual([['9', 'total']]);
  expect(chapters.map(({ value }) => value)).toEqual(['5']);
});

test('a reconciled dataset answers for both sides', async () => {
  const { target, bring } = await folders();
  await bring([row({ product: '101010', value: '5' })], { kind: 'reconciled' });
  const own = await pairOf(target);
  const other = await pairOf(target, 'PAK', 'AZE');
  expect(own.totals).toMatchObject([{ flow: 'exports', value: '5' }]);
  expect(other.totals).toMatchObject([{ flow: 'imports', value: '5', basis: 'sum of chapters' }]);
  expect(other.chapters).toMatchObject([{ flow: 'imports', product: '10', value: '5' }]);
  expect(other.details).toMatchObject([
    { flow: 'imports', product: '101010', value: '5', reporter: 'PAK' },
  ]);
});

test.each([
  ['an unknown place', row({ partner: 'XXX' }), 'line 3, column "partner": found "XXX"'],
  ['a reporter that is its partner', row({ partner: 'AZE' }), 'another place'],
  ['a period of another frequency', row({ frequency: 'M' }), 'a month such as'],
  ['a period to come', row({ period: '2999' }), 'from 1800 to'],
  ['a negative value', row({ value: '-1' }), 'zero or more'],
  ['seven decimals', row({ value: '0.1234567' }), 'six decimals'],
  ['no value without a reason', row({ value: null }), 'a status that says why'],
  ['a value that is missing', row({ status: 'missing' }), 'no value'],
  ['a product of five digits', row({ product: '10101' }), 'two, four or six digits'],
  ['an unknown chapter', row({ product: '981010' }), 'TOTAL, or'],
  ['the same record', row({ period: '2019' }), 'line 2 states it too'],
  [
    'the same record with another value',
    row({ period: '2019', value: '1' }),
    'line 2 states it with another value',
  ],
])('importWith() refuses %s and leaves nothing behind', async (_, bad, message) => {
  const { source, target, bring } = await folders();
  await importSeries({ source, target });
  const before = [
    await readFile(pointerFile(target), 'utf8'),
    await readdir(snapshotFolder(target)),
  ];
  await expect(bring([row({ period: '2019' }), bad])).rejects.toThrow(message);
  const after = [
    await readFile(pointerFile(target), 'utf8'),
    await readdir(snapshotFolder(target)),
  ];
  expect(after).toEqual(before);
  expect((await readdir(target)).filter((name) => name.startsWith('.unfinished'))).toEqual([]);
});

test('importWith() names both lines of a product that stands twice', async () => {
  const { bring } = await folders();
  const rows = ['101010', '101020', '101010'].map((product) => row({ product }));
  await expect(bring(rows)).rejects.toThrow(
    'line 4: found "AZE PAK exports 101010 2020", expected a record once; line 2 states it too',
  );
});

test('importWith() keeps good rows and writes the others where rejects are allowed', async () => {
  const { target, work, bring } = await folders();
  const rejects = path.join(work, 'rejects.csv');
  const report = await bring([row(), row({ partner: 'XXX' })], {}, { rejects });
  expect(report).toMatchObject({ read: 2, stored: 1, refused: 1 });
  expect(report.problems[0]?.message).toContain('line 3');
  expect(await readFile(rejects, 'utf8')).toContain('XXX');
  const store = await inForce(target);
  const [dataset] = await store.datasets();
  await store.close();
  expect(dataset?.refused).toBe(1);
  expect(dataset?.notes.at(-1)).toMatch(/^One row was refused/);
});

test('importWith() refuses totals that moved by a thousand, unless forced', async () => {
  const { bring } = await folders();
  await bring([row({ value: '5000' })]);
  await expect(bring([row({ value: '5.1' })])).rejects.toThrow(
    'about 5000, as before, for AZE 2020',
  );
  const report = await bring([row({ value: '5.1' })], {}, { force: true });
  expect(report.warnings).toMatchObject([expect.stringContaining('1 yearly totals moved')]);
});

test('importWith() takes an ordinary revision, and tells of a large one', async () => {
  const { bring } = await folders();
  await bring([row({ value: '100' })]);
  expect((await bring([row({ value: '140' })])).warnings).toEqual([]);
  expect((await bring([row({ value: '300' })])).warnings).toHaveLength(1);
});

test('importWith() refuses an older release over a newer one, unless forced', async () => {
  const { bring } = await folders();
  await bring([row()], { release: 'V202401b' });
  const older = { release: 'V202301' };
  await expect(bring([row({ value: '101' })], older)).rejects.toThrow('not older than V202401b');
  expect((await bring([row({ value: '101' })], older, { force: true })).isNew).toBe(true);
});

test('importWith() refuses the name of a dataset of the house', async () => {
  const { source, target, bring } = await folders();
  await importSeries({ source, target });
  await expect(bring([row()], {}, { as: 'mini' })).rejects.toThrow('Choose another with --as');
});

test('importWith() builds on the newest whole vintage when the one in force is damaged', async () => {
  const { target, bring } = await folders();
  await bring([row()], { id: 'a' });
  const second = await bring([row()], { id: 'b' });
  await truncate(snapshotFile(target, second.vintage.id), 300_000);
  const third = await bring([row()], { id: 'c' });
  expect(third.warnings[0]).toMatch(/cannot be read; this one builds on 1-.*, without b: import/);
  expect((await answers(target)).ids).toEqual(['a', 'c']);
});

test('importWith() that is cancelled leaves nothing behind', async () => {
  const { target, bring } = await folders();
  const first = await bring([row()]);
  const control = new AbortController();
  const cancel = bring(
    [row({ value: '2' })],
    {},
    {
      signal: control.signal,
      onProgress: ({ step }) => step === 'proving' && control.abort(),
    },
  );
  await expect(cancel).rejects.toThrow('aborted');
  expect((await readdir(snapshotFolder(target))).sort()).toEqual([
    `${first.vintage.id}.duckdb`,
    `${first.vintage.id}.json`,
  ]);
});

test('importWith() refuses what was rolled back and leaves the older vintage in force', async () => {
  const { target, bring } = await folders();
  const first = await bring([row()]);
  const second = await bring([row({ value: '101' })]);
  await rollBack(target);
  const again = bring([row({ value: '101' })]);
  await expect(again).rejects.toThrow(
    `rows.jsonl: expected data other than that of vintage ${second.vintage.id}, which was rolled back`,
  );
  await expect(again).rejects.toThrow('--force imports it anew');
  expect(await readFile(pointerFile(target), 'utf8')).toBe(`${first.vintage.id}\n`);
  expect((await readdir(snapshotFolder(target))).length).toBe(4);
});

test('importWith() takes what was rolled back once more when the operator insists', async () => {
  const { target, bring } = await folders();
  await bring([row()]);
  await bring([row({ value: '101' })]);
  await rollBack(target);
  const third = await bring([row({ value: '101' })], {}, { force: true });
  expect(third).toMatchObject({ isNew: true, vintage: { number: 3 } });
  expect(await bring([row({ value: '101' })])).toMatchObject({ isNew: false });
});

test('importWith() takes other rows after a roll-back', async () => {
  const { target, bring } = await folders();
  await bring([row()]);
  await bring([row({ value: '101' })]);
  await rollBack(target);
  expect(await bring([row({ value: '102' })])).toMatchObject({ isNew: true });
});
