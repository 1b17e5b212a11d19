import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { dataFolderOf, temporaryFolder } from '@/tests/builders/data-folder';
import { readCodes } from './read-codes';

const SHIPPED = path.join('data', 'codes');

async function withAreas(change: (text: string) => string): Promise<string> {
  const folder = await temporaryFolder();
  await cp(SHIPPED, folder, { recursive: true });
  const file = path.join(folder, 'comtrade-areas.csv');
  await writeFile(file, change(await readFile(file, 'utf8')));
  return folder;
}

test('readCodes(folder) knows every table and its checksum', async () => {
  const codes = await readCodes(SHIPPED);
  expect(codes.files.map(({ name }) => name)).toEqual([
    'codes/places.csv',
    'codes/chapters.csv',
    'codes/comtrade-areas.csv',
  ]);
  expect(codes.areas.get('842')?.code).toBe('USA');
  expect(codes.areas.get('0')?.isAggregate).toBe(true);
});

test('readCodes(folder) without comtrade-areas.csv knows no number of UN Comtrade', async () => {
  const codes = await readCodes(path.join(await dataFolderOf(), 'codes'));
  expect(codes.areas.size).toBe(0);
});

test('readCodes(folder) refuses an area whose place is not in places.csv', async () => {
  const folder = await withAreas((text) => text.replace('842,USA,', '842,USB,'));
  await expect(readCodes(folder)).rejects.toMatchObject({ problem: { value: 'USB' } });
});

test('readCodes(folder) refuses a number that stands twice', async () => {
  const folder = await withAreas((text) => `${text}842,USA,\n`);
  await expect(readCodes(folder)).rejects.toMatchObject({ problem: { value: '842' } });
});

test('readCodes(folder) refuses a number with leading zeros', async () => {
  const folder = await withAreas((text) => text.replace('\n4,AFG', '\n004,AFG'));
  await expect(readCodes(folder)).rejects.toMatchObject({ problem: { value: '004' } });
});
