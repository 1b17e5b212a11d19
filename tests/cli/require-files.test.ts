import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { missingYears } from '@/lib/cli/import/missing-years';
import { requireFiles } from '@/lib/cli/import/require-files';
import { temporaryFolder } from '@/tests/builders/data-folder';

const baci = (...years: readonly number[]) =>
  years.map((year) => `data/BACI_HS17_Y${year}_V202401b.csv`);

test('missingYears(files) names what lacks between the first and the last year', () => {
  expect(missingYears(baci(2017, 2019, 2022))).toEqual([
    'BACI_HS17_Y2018_V202401b.csv',
    'BACI_HS17_Y2020_V202401b.csv',
    'BACI_HS17_Y2021_V202401b.csv',
  ]);
});

test.each([
  [baci(2017, 2018, 2019)],
  [baci(2017, 2022)],
  [['a1999.csv', 'b2003.csv', 'c2007.csv']],
  [['x-2001-2003.csv', 'x-2005-2007.csv', 'x-2011-2013.csv']],
  [['a.csv', 'b.csv', 'c.csv']],
  [[]],
])('missingYears(%j) is empty', (files) => {
  expect(missingYears(files)).toEqual([]);
});

test('requireFiles(a set with gaps) asks for --partial', async () => {
  const files = baci(2017, 2018, 2021);
  await expect(requireFiles(files, { isPartial: false, rejects: null })).rejects.toThrow(
    'the files lack BACI_HS17_Y2019_V202401b.csv and 1 more; add what is missing, or say --partial',
  );
  await requireFiles(files, { isPartial: true, rejects: null });
});

test('requireFiles(files) never lets refused rows overwrite what is read', async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, 'a.csv');
  await writeFile(file, '');
  await symlink(file, path.join(folder, 'link.csv'));
  const check = (rejects: string) => requireFiles([file], { isPartial: false, rejects });
  await expect(check(file)).rejects.toThrow('is a file to be read');
  await expect(check(path.join(folder, 'link.csv'))).rejects.toThrow('is a file to be read');
  await expect(check(path.join(folder, 'no', 'r.csv'))).rejects.toThrow('there is no folder');
  await check(path.join(folder, 'r.csv'));
});
