import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeOutput } from '@/lib/cli/command/write-output';
import { temporaryFolder } from '@/tests/builders/data-folder';

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});

test('writeOutput(file) writes a new file', async () => {
  const file = path.join(folder, 'a.csv');
  await writeOutput(file, 'a,b\r\n', false);
  expect(await readFile(file, 'utf8')).toBe('a,b\r\n');
  expect(await readdir(folder)).toEqual(['a.csv']);
});

test('writeOutput(file) overwrites only when it is forced to, and leaves nothing beside', async () => {
  const file = path.join(folder, 'a.csv');
  await writeFile(file, 'old');
  await expect(writeOutput(file, 'new', false)).rejects.toThrow('--force overwrites it');
  expect(await readFile(file, 'utf8')).toBe('old');
  await writeOutput(file, 'new', true);
  expect(await readFile(file, 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['a.csv']);
});

test('writeOutput(file) names what is in the way', async () => {
  await writeFile(path.join(folder, 'file'), '');
  await mkdir(path.join(folder, 'sub'));
  const write = (name: string) => writeOutput(path.join(folder, name), '', true);
  await expect(write('no/a.csv')).rejects.toThrow(`there is no folder ${path.join(folder, 'no')}`);
  await expect(write('sub')).rejects.toThrow('it is a folder; name a file in it');
  await expect(write('file/a.csv')).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test.skipIf(!existsSync('/dev/full'))(
  'writeOutput(file) fails by the file’s name on a full disk, and a device stays one',
  async () => {
    const written = writeOutput('/dev/full', 'x', true);
    await expect(written).rejects.toMatchObject({ code: 'ENOSPC', path: '/dev/full' });
  },
);
