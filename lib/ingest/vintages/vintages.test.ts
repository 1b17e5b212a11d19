import { access, appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { beforeEach, expect, test, vi } from 'vitest';

import { FolderError } from '@/lib/errors';
import { importSeries } from '@/lib/ingest/import-series';
import { historyFile, pointerFile, recordFile, snapshotFile } from '@/lib/store/snapshot-files';
import { dataFolderOf, observationsText, temporaryFolder } from '@/tests/builders/data-folder';
import { clearOld } from './clear-old';
import { compareVintages } from './compare-vintages';
import { historyOf, noteKept } from './history';
import { withImportLock } from './import-lock';
import { listVintages } from './list-vintages';
import { pin, readPins, unpin } from './pins';
import { rollBack, takenBack } from './roll-back';
import { statusOf } from './status-of';

// A build syncs to the disk several times, which a busy one takes its time for.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const FIRST_ROWS = [
  'AZE,PAK,imports,TOTAL,A,2020,300.5,reported,total,,',
  'AZE,PAK,exports,TOTAL,A,2020,20,reported,total,,',
  'AZE,PAK,imports,10,A,2020,100,reported,total,,',
];

let source: string;
let folder: string;

/** Imports the rows as the next vintage; its id. */
async function imported(rows: readonly string[]): Promise<string> {
  await writeFile(path.join(source, 'series', 'mini', 'observations.csv'), observationsText(rows));
  const { vintage } = await importSeries({ source, target: folder });
  await noteKept(folder, vintage.id);
  return vintage.id;
}

/** The rows with another figure of exports. */
const exportsOf = (value: string) => [
  ...FIRST_ROWS.slice(0, 1),
  `AZE,PAK,exports,TOTAL,A,2020,${value},revised,total,,`,
  ...FIRST_ROWS.slice(2),
];

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

const pointer = async () => (await readFile(pointerFile(folder), 'utf8')).trim();

beforeEach(async () => {
  source = await dataFolderOf();
  folder = await temporaryFolder();
});

test('compareVintages(folder, from, to) tells rows added, removed and changed, the largest first', async () => {
  const from = await imported(FIRST_ROWS);
  const to = await imported([
    'AZE,PAK,imports,TOTAL,A,2020,310.5,revised,total,,',
    'AZE,PAK,exports,TOTAL,A,2020,20,reported,total,,',
    'AZE,PAK,exports,TOTAL,A,2021,7,reported,total,,',
    'PAK,AZE,exports,TOTAL,A,2021,,missing,total,,',
  ]);
  const changes = await compareVintages(folder, from, to);
  expect(changes).toMatchObject({ from, to, added: 2, removed: 1, changed: 1, same: 1 });
  expect([changes.before, changes.after]).toEqual(['420.5', '337.5']);
  expect(changes.datasets.map(({ dataset }) => dataset)).toEqual(['mini']);
  expect(changes.examples).toEqual([
    {
      dataset: 'mini',
      reporter: 'AZE',
      partner: 'PAK',
      flow: 'imports',
      product: '10',
      period: '2020',
      kind: 'removed',
      before: '100',
      after: null,
    },
    {
      dataset: 'mini',
      reporter: 'AZE',
      partner: 'PAK',
      flow: 'imports',
      product: 'TOTAL',
      period: '2020',
      kind: 'changed',
      before: '300.5',
      after: '310.5',
    },
    {
      dataset: 'mini',
      reporter: 'AZE',
      partner: 'PAK',
      flow: 'exports',
      product: 'TOTAL',
      period: '2021',
      kind: 'added',
      before: null,
      after: '7',
    },
    {
      dataset: 'mini',
      reporter: 'PAK',
      partner: 'AZE',
      flow: 'exports',
      product: 'TOTAL',
      period: '2021',
      kind: 'added',
      before: null,
      after: null,
    },
  ]);
});

test('compareVintages(folder, a, a) finds nothing, and backwards is the opposite', async () => {
  const from = await imported(FIRST_ROWS);
  const to = await imported(FIRST_ROWS.slice(0, 2));
  expect(await compareVintages(folder, to, to)).toMatchObject({ same: 2, datasets: [] });
  expect(await compareVintages(folder, from, to)).toMatchObject({ added: 0, removed: 1 });
  expect(await compareVintages(folder, to, from)).toMatchObject({ added: 1, removed: 0 });
});

test('compareVintages(folder, from, to) takes numbers, and names those kept for one that is not', async () => {
  const only = await imported(FIRST_ROWS);
  expect(await compareVintages(folder, '1', only)).toMatchObject({ from: only, same: 3 });
  await expect(compareVintages(folder, '1', '9')).rejects.toThrow(
    `vintage 9 is not known; kept: ${only}`,
  );
});

test('rollBack(folder) puts the one before in force, removes nothing and says what changed', async () => {
  const first = await imported(FIRST_ROWS);
  const second = await imported(exportsOf('25'));
  const { from, to, changes } = await rollBack(folder);
  expect([from, to.id, await pointer()]).toEqual([second, first, first]);
  expect(changes?.changed).toBe(1);
  expect(await isThere(snapshotFile(folder, second))).toBe(true);
  await expect(rollBack(folder)).rejects.toThrow(`no sound vintage before ${first} is kept`);
});

test('rollBack(folder, to) leads forward again', async () => {
  const first = await imported(FIRST_ROWS);
  const second = await imported(exportsOf('25'));
  await rollBack(folder, first);
  expect((await rollBack(folder, '2')).to.id).toBe(second);
  await expect(rollBack(folder, second)).rejects.toThrow(`vintage ${second} is in force already`);
});

test('rollBack(folder) passes over a damaged one, and refuses to put it in force by name', async () => {
  const first = await imported(FIRST_ROWS);
  const second = await imported(exportsOf('25'));
  await imported(exportsOf('26'));
  await appendFile(snapshotFile(folder, second), 'x');
  await expect(rollBack(folder, second)).rejects.toThrow('is damaged');
  expect((await rollBack(folder)).to.id).toBe(first);
});

test('rollBack(folder) waits for no import: it is refused while one is running', async () => {
  await imported(FIRST_ROWS);
  const refused = withImportLock(folder, () => rollBack(folder));
  await expect(refused).rejects.toThrow('an import is already running');
});

test('takenBack(folder, fingerprint) knows the files of a vintage that was rolled back', async () => {
  await imported(FIRST_ROWS);
  const second = await imported(exportsOf('25'));
  const history = await historyOf(folder);
  const fingerprint = history.at(-1)?.vintage.fingerprint ?? '';
  expect(await takenBack(folder, fingerprint)).toBeNull();
  await rollBack(folder);
  expect((await takenBack(folder, fingerprint))?.id).toBe(second);
  expect(await takenBack(folder, 'other')).toBeNull();
});

test('clearOld(folder) keeps the newest three, the one in force and the pinned', async () => {
  const ids: string[] = [];
  for (const value of ['1', '2', '3', '4', '5', '6']) ids.push(await imported(exportsOf(value)));
  const [one, two, three, four, five, six] = ids;
  await pin(folder, one ?? '', 'as cited');
  await rollBack(folder, two);
  expect(await clearOld(folder)).toEqual([three]);
  expect((await listVintages(folder)).map(({ id }) => id)).toEqual([six, five, four, two, one]);
  expect(await isThere(recordFile(folder, three ?? ''))).toBe(false);
  const history = await historyOf(folder);
  expect(history.map(({ vintage, isKept }) => [vintage.id, isKept])).toEqual([
    [one, true],
    [two, true],
    [three, false],
    [four, true],
    [five, true],
    [six, true],
  ]);
  await expect(compareVintages(folder, '3', '4')).rejects.toThrow('vintage 3 is no longer kept');
  expect(await clearOld(folder)).toEqual([]);
});

test('clearOld(folder) removes nothing when pins or pointer cannot be read', async () => {
  for (const value of ['1', '2', '3', '4']) await imported(exportsOf(value));
  await writeFile(path.join(folder, 'pins.json'), '[{');
  await expect(clearOld(folder)).rejects.toThrow(FolderError);
  await rm(path.join(folder, 'pins.json'));
  const named = await pointer();
  await writeFile(pointerFile(folder), '');
  expect(await clearOld(folder)).toEqual([]);
  await writeFile(pointerFile(folder), named);
  expect(await clearOld(folder)).toHaveLength(1);
});

test('pin(folder, id) and unpin(folder, id) keep one entry of each vintage', async () => {
  const id = await imported(FIRST_ROWS);
  await pin(folder, '1');
  await pin(folder, id, 'as cited in the report');
  expect(await readPins(folder)).toMatchObject([{ vintage: id, note: 'as cited in the report' }]);
  expect(await unpin(folder, '1')).toMatchObject({ vintage: id });
  await expect(unpin(folder, id)).rejects.toThrow(`vintage ${id} is not pinned`);
  await expect(pin(folder, '7')).rejects.toThrow('vintage 7 is not known');
});

test('historyOf(folder) reads what a damaged file still holds, and a line is added once', async () => {
  const id = await imported(FIRST_ROWS);
  await noteKept(folder, id);
  await appendFile(historyFile(folder), '{"vintage": {"id": "2-');
  const second = await imported(exportsOf('25'));
  expect((await historyOf(folder)).map(({ vintage }) => vintage.id)).toEqual([id, second]);
  expect((await statusOf(folder)).problems).toEqual([
    'history.jsonl: lines that cannot be read: 1',
  ]);
});

test('statusOf(folder) tells what is in force, its datasets with their age, and what is kept', async () => {
  const first = await imported(FIRST_ROWS);
  const second = await imported(exportsOf('25'));
  await pin(folder, first, 'as cited');
  const now = new Date('2021-06-10T12:00:00Z');
  const status = await statusOf(folder, { now });
  expect(status.inForce).toMatchObject({ id: second, rows: 3 });
  expect(status.datasets).toMatchObject([
    { id: 'mini', rows: 3, retrieved: '2021-05', daysOld: 40, isIncomplete: false },
  ]);
  expect(status.vintages).toMatchObject([
    { id: second, isInForce: true, pin: null },
    { id: first, isInForce: false, pin: { note: 'as cited' } },
  ]);
  expect([status.lock, status.problems]).toEqual([null, []]);
});

test('statusOf(folder) finds what is damaged, missing or left unfinished', async () => {
  const first = await imported(FIRST_ROWS);
  const second = await imported(exportsOf('25'));
  const third = await imported(exportsOf('26'));
  await appendFile(snapshotFile(folder, first), 'x');
  await rm(recordFile(folder, second));
  await rm(snapshotFile(folder, third));
  await writeFile(path.join(folder, 'snapshots', '.unfinished-999999999-snapshot.duckdb'), '');
  const { inForce, problems } = await statusOf(folder);
  expect(inForce).toBeNull();
  expect(problems.join('\n')).toContain(`CURRENT names ${third}, which cannot be used`);
  expect(problems.join('\n')).toContain(`${first}.duckdb is damaged`);
  expect(problems.join('\n')).toContain(`${second}.json is absent or damaged`);
  expect(problems.join('\n')).toContain('.unfinished-999999999-snapshot.duckdb: left by an import');
});

test('statusOf(folder) of a folder without anything says that nothing was imported', async () => {
  const { inForce, problems } = await statusOf(folder);
  expect([inForce, problems]).toEqual([null, ['nothing has been imported here']]);
  expect(await readdir(folder)).toEqual([]);
});
