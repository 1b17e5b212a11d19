import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test, vi } from 'vitest';

import { openDuckdbStore } from '@/lib/store/duckdb/duckdb-store';
import { pointerFile, snapshotFile, snapshotFolder } from '@/lib/store/snapshot-files';
import {
  dataFolderOf,
  GOOD_ROWS,
  observationsText,
  temporaryFolder,
} from '@/tests/builders/data-folder';
import { buildSnapshot } from './build-snapshot';
import { importSeries } from './import-series';
import { readSource } from './read-source';
import { rollBack } from './vintages/roll-back';

// A build syncs to the disk several times, which a busy one takes its time for.
vi.setConfig({ testTimeout: 60_000 });

const CHANGED = GOOD_ROWS.map((row) => row.replace('300.5', '300.6').replace('200.5', '200.6'));

async function imported() {
  const folders = { source: await dataFolderOf(), target: await temporaryFolder() };
  const first = await importSeries(folders);
  return { folders, first };
}

function writeRows(source: string, rows: readonly string[]) {
  const file = path.join(source, 'series', 'mini', 'observations.csv');
  return writeFile(file, observationsText(rows));
}

const pointerOf = (target: string) => readFile(pointerFile(target), 'utf8');

async function valuesIn(target: string, id: string) {
  const store = await openDuckdbStore(snapshotFile(target, id));
  const found = await store.totals({ reporter: 'AZE', partner: 'PAK', frequency: 'A' });
  const [dataset] = await store.datasets();
  await store.close();
  return { values: found.map(({ value }) => value), isEdited: dataset?.isEdited };
}

test('importSeries() builds the first vintage and points to it', async () => {
  const { folders, first } = await imported();
  expect(first).toMatchObject({ isNew: true, datasets: 1, rows: 3, edited: [] });
  expect(first.vintage.id).toMatch(/^1-[0-9a-f]{8}$/);
  expect(first.vintage.fingerprint.startsWith(first.vintage.id.slice(2))).toBe(true);
  expect(await pointerOf(folders.target)).toBe(`${first.vintage.id}\n`);
  expect(await valuesIn(folders.target, first.vintage.id)).toEqual({
    values: ['300.5'],
    isEdited: false,
  });
});

test('importSeries() of the same files changes nothing', async () => {
  const { folders, first } = await imported();
  const before = await readdir(snapshotFolder(folders.target));
  const second = await importSeries(folders);
  expect(second).toEqual({ ...first, isNew: false });
  expect(await readdir(snapshotFolder(folders.target))).toEqual(before);
});

test('importSeries() writes the control totals beside the snapshot', async () => {
  const { folders, first } = await imported();
  const file = path.join(snapshotFolder(folders.target), `${first.vintage.id}.json`);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    vintage: first.vintage,
    rows: 3,
    datasets: [{ id: 'mini', rows: 3, values: 3, sum: '601' }],
    changed: ['mini'],
  });
});

test('importSeries() of one changed digit makes a new vintage that says it was edited', async () => {
  const { folders, first } = await imported();
  await writeRows(folders.source, CHANGED);
  const second = await importSeries(folders);
  expect(second).toMatchObject({ isNew: true, edited: ['mini'], vintage: { number: 2 } });
  expect(await valuesIn(folders.target, second.vintage.id)).toEqual({
    values: ['300.6'],
    isEdited: true,
  });
  expect(await valuesIn(folders.target, first.vintage.id)).toEqual({
    values: ['300.5'],
    isEdited: false,
  });
});

test('importSeries() of a file that breaks a rule leaves the old vintage in force', async () => {
  const { folders, first } = await imported();
  await writeRows(folders.source, [GOOD_ROWS[0], GOOD_ROWS[0]]);
  await expect(importSeries(folders)).rejects.toThrow('line 3');
  expect(await pointerOf(folders.target)).toBe(`${first.vintage.id}\n`);
});

test('a build that ends before the pointer moves leaves the old vintage in force', async () => {
  const { folders, first } = await imported();
  await writeRows(folders.source, CHANGED);
  const { contents } = await readSource(folders.source);
  await buildSnapshot(folders.target, { ...first.vintage, id: '2-00000000', number: 2 }, contents);
  expect(await pointerOf(folders.target)).toBe(`${first.vintage.id}\n`);
  const next = await importSeries(folders);
  expect(next.vintage.number).toBe(3);
});

test('a build that fails half-way leaves nothing behind', async () => {
  const { folders, first } = await imported();
  const { contents } = await readSource(folders.source);
  const observations = contents.observations.map((one) => ({ ...one, value: 'no number' }));
  const broken = { ...contents, observations };
  const vintage = { ...first.vintage, id: '2-00000000', number: 2 };
  const before = await readdir(snapshotFolder(folders.target));
  await expect(buildSnapshot(folders.target, vintage, broken)).rejects.toThrow();
  expect(await readdir(snapshotFolder(folders.target))).toEqual(before);
  expect(await pointerOf(folders.target)).toBe(`${first.vintage.id}\n`);
});

test('importSeries() removes what a process that was killed left behind', async () => {
  const { folders, first } = await imported();
  const left = path.join(snapshotFolder(folders.target), '.unfinished-999999999-2-00000000.duckdb');
  await copyFile(snapshotFile(folders.target, first.vintage.id), left);
  await importSeries(folders);
  expect(await readdir(snapshotFolder(folders.target))).not.toContain(path.basename(left));
});

test('importSeries() builds again when the snapshot in force is gone or damaged', async () => {
  const { folders, first } = await imported();
  await writeFile(snapshotFile(folders.target, first.vintage.id), 'damaged');
  const second = await importSeries(folders);
  expect(second).toMatchObject({ isNew: true, vintage: { number: 2 } });
  await rm(snapshotFile(folders.target, second.vintage.id));
  const third = await importSeries(folders);
  expect(third).toMatchObject({ isNew: true, vintage: { number: 3 } });
  expect(await pointerOf(folders.target)).toBe(`${third.vintage.id}\n`);
});

test('importSeries() of what was rolled back leaves the older vintage in force and names the other', async () => {
  const { folders, first } = await imported();
  await writeRows(folders.source, CHANGED);
  const second = await importSeries(folders);
  await rollBack(folders.target);
  const third = await importSeries(folders);
  expect(third).toMatchObject({ isNew: false, vintage: { id: first.vintage.id } });
  expect(third.takenBack?.id).toBe(second.vintage.id);
  expect(await pointerOf(folders.target)).toBe(`${first.vintage.id}\n`);
});

test('importSeries() after a roll-back takes files that changed once more', async () => {
  const { folders } = await imported();
  await writeRows(folders.source, CHANGED);
  await importSeries(folders);
  await rollBack(folders.target);
  await writeRows(
    folders.source,
    CHANGED.map((row) => row.replace('300.6', '300.7').replace('200.6', '200.7')),
  );
  const third = await importSeries(folders);
  expect(third).toMatchObject({ isNew: true, takenBack: null, vintage: { number: 3 } });
});

test('importSeries() builds what was rolled back when the vintage in force is damaged', async () => {
  const { folders, first } = await imported();
  await writeRows(folders.source, CHANGED);
  await importSeries(folders);
  await rollBack(folders.target);
  await writeFile(snapshotFile(folders.target, first.vintage.id), 'damaged');
  expect(await importSeries(folders)).toMatchObject({ isNew: true, vintage: { number: 3 } });
});
