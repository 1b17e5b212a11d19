import { rename, rm, truncate, utimes, writeFile } from 'node:fs/promises';

import { beforeEach, expect, test } from 'vitest';

import { temporaryFolder } from '@/tests/builders/data-folder';
import { buildSmallVintage } from '@/tests/builders/vintage-folder';
import { fileIdentity, proveSnapshot } from './prove-snapshot';
import { recordFile, snapshotFile } from './snapshot-files';

let folder: string;
let id: string;
let file: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  id = await buildSmallVintage(folder, 1);
  file = snapshotFile(folder, id);
});

test('proveSnapshot(folder, id) passes as built, and again after its times alone were changed', async () => {
  await proveSnapshot(folder, id);
  const before = await fileIdentity(file);
  await utimes(file, new Date(0), new Date(0));
  expect(await fileIdentity(file)).not.toBe(before);
  await proveSnapshot(folder, id);
});

test('proveSnapshot(folder, id) names file, bytes and what was expected', async () => {
  await truncate(file, 10);
  await expect(proveSnapshot(folder, id)).rejects.toThrow(
    `${id}.duckdb is damaged: it has 10 bytes, its record says`,
  );
  await rm(file);
  await expect(proveSnapshot(folder, id)).rejects.toThrow(`${id}.duckdb is absent`);
});

test('proveSnapshot(folder, id) refuses another file of the same size', async () => {
  await proveSnapshot(folder, id);
  const other = await buildSmallVintage(folder, 2);
  await rename(snapshotFile(folder, other), file);
  await expect(proveSnapshot(folder, id)).rejects.toThrow(`${id}.duckdb is damaged`);
});

test('proveSnapshot(folder, id) refuses a snapshot whose record cannot be read', async () => {
  await writeFile(recordFile(folder, id), '{}');
  await expect(proveSnapshot(folder, id)).rejects.toThrow(`${id}.json is absent or damaged`);
});
