import path from 'node:path';

import { expect, test } from 'vitest';

import { problemOf, readStrictly } from '@/tests/builders/format-reading';
import { openedFile, openedFromDisk } from '@/tests/builders/opened-file';
import { wholeSum } from '@/tests/builders/whole-sum';
import { comtradeBulk } from './comtrade-bulk';

const BULK = openedFromDisk(
  path.join('tests', 'fixtures', 'imports', 'comtrade-bulk[2021-11-30].txt'),
);

test('a bulk file comes to the total of the answer with the same records', async () => {
  const { rows, leftOut, description } = await readStrictly(comtradeBulk, [BULK]);
  expect([rows.length, leftOut.length]).toEqual([12, 4]);
  expect(wholeSum(rows.map(({ value }) => value ?? ''))).toBe('22883235.817');
  expect(rows.find(({ partner }) => partner === 'UNS')).toMatchObject({
    status: 'reported',
    note: 'added up by UN Comtrade from what the country reported',
  });
  expect(description.release).toBe('2021-11-30');
});

test('a problem of a bulk file names the column as the file does', async () => {
  const header =
    'period\treporterCode\tflowCode\tpartnerCode\tpartner2Code\tclassificationCode\tcmdCode\tcustomsCode\tmotCode\tcifValue\tprimaryValue';
  const file = openedFile(
    'C_A_31.txt',
    `${header}\n2020\t31\tM\t586\t0\tH5\tTOTAL\tC00\t0\tx\t5\n`,
  );
  expect(await problemOf(comtradeBulk, [file])).toMatchObject({
    file: 'C_A_31.txt',
    line: 2,
    column: 'cifValue',
    value: 'x',
  });
});
