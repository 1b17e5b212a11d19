import { chmod, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { beforeEach, expect, test } from 'vitest';

import { FolderError } from '@/lib/errors';
import { temporaryFolder } from '@/tests/builders/data-folder';
import { requireFolder, requireSpace } from './preflight';

const IS_ROOT = process.getuid?.() === 0;

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
});

test('requireSpace(folder, bytes) passes with three times the bytes and a floor', async () => {
  const enough = () => Promise.resolve(3_016_777_216n);
  await requireSpace(folder, 1_000_000_000, enough);
  const short = requireSpace(folder, 1_000_000_001, enough);
  await expect(short).rejects.toThrow(FolderError);
});

test('requireSpace(folder, bytes) says what is needed and what there is, and leaves nothing', async () => {
  const refused = requireSpace(folder, 1_000_000_000, () => Promise.resolve(64_000_000n));
  await expect(refused).rejects.toThrow(`${folder}: the import needs 3017 MB of disk, has 64 MB`);
  expect(await readdir(folder)).toEqual([]);
});

test('requireSpace(folder, bytes) asks the file system when nothing else is given', async () => {
  await requireSpace(folder, 0);
  await expect(requireSpace(folder, 1e18)).rejects.toThrow('the import needs');
});

test('requireFolder(folder) makes a folder that is not there', async () => {
  await requireFolder(path.join(folder, 'a', 'b'));
  expect(await readdir(path.join(folder, 'a'))).toEqual(['b']);
});

test.each(['a b', 'данные', 'one\ntwo', "it's"])(
  'requireFolder(folder) takes the name %j',
  async (name) => {
    await requireFolder(path.join(folder, name));
    expect(await readdir(folder)).toEqual([name]);
  },
);

test('requireFolder(folder) tells a name with a newline in one line', async () => {
  const file = path.join(folder, 'one\ntwo');
  await writeFile(file, '');
  await expect(requireFolder(file)).rejects.toThrow(
    `${folder}/one\\u000atwo: a file stands where a folder is needed`,
  );
});

test('requireFolder(folder) refuses what lies below a file', async () => {
  const file = path.join(folder, 'file');
  await writeFile(file, '');
  await expect(requireFolder(path.join(file, 'below'))).rejects.toThrow(
    'a file stands where a folder is needed',
  );
});

test('requireFolder(folder) refuses links that lead in a circle', async () => {
  await symlink(path.join(folder, 'b'), path.join(folder, 'a'));
  await symlink(path.join(folder, 'a'), path.join(folder, 'b'));
  await expect(requireFolder(path.join(folder, 'a', 'c'))).rejects.toThrow(
    'its symbolic links lead in a circle',
  );
});

test('requireFolder(folder) refuses a link that leads nowhere', async () => {
  await symlink(path.join(folder, 'gone'), path.join(folder, 'a'));
  await expect(requireFolder(path.join(folder, 'a'))).rejects.toThrow(FolderError);
});

test.skipIf(IS_ROOT)('requireFolder(folder) refuses a folder without permission', async () => {
  const shut = path.join(folder, 'shut');
  await mkdir(shut);
  await chmod(shut, 0o000);
  await expect(requireFolder(shut)).rejects.toThrow('no permission to write there');
});

test.runIf(IS_ROOT && process.platform === 'linux')(
  'requireFolder(folder) refuses a file system that takes no files',
  async () => {
    await expect(requireFolder('/proc/self/fdinfo')).rejects.toThrow(FolderError);
  },
);
