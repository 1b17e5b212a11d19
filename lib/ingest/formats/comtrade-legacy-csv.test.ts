import path from 'node:path';

import { expect, test } from 'vitest';

import { problemOf, readStrictly } from '@/tests/builders/format-reading';
import { openedFile, openedFromDisk } from '@/tests/builders/opened-file';
import { wholeSum } from '@/tests/builders/whole-sum';
import { comtradeLegacyCsv } from './comtrade-legacy-csv';

const LEGACY = openedFromDisk(path.join('tests', 'fixtures', 'imports', 'comtrade-legacy.csv'));
const HEADER =
  'Classification,Year,Period,Aggregate Level,Is Leaf Code,Trade Flow Code,Reporter Code,Partner Code,2nd Partner Code,Customs Proc. Code,Mode of Transport Code,Commodity Code,Trade Value (US$),Flag';

test('a file of the older form comes to the total of its rows', async () => {
  const { rows, leftOut, description } = await readStrictly(comtradeLegacyCsv, [LEGACY]);
  expect([rows.length, leftOut.length]).toEqual([12, 2]);
  expect(wholeSum(rows.map(({ value }) => value ?? ''))).toBe('22883235.817');
  expect(description).toMatchObject({ id: 'comtrade-aze-hs2-4-6-2020', publisher: 'UN Comtrade' });
});

test('flows are numbers: 1 imports, 2 exports, 3 re-exports, 4 re-imports', async () => {
  const row = (flow: string) => `H3,2010,2010,0,0,${flow},31,586,,,,TOTAL,5,0\n`;
  const file = openedFile('a.csv', `${HEADER}\n${row('1')}${row('2')}${row('3')}${row('4')}`);
  const { rows } = await readStrictly(comtradeLegacyCsv, [file]);
  expect(rows.map(({ flow }) => flow)).toEqual(['imports', 'exports', 're-exports', 're-imports']);
});

test('letters are no flows of the older form', async () => {
  const file = openedFile('a.csv', `${HEADER}\nH3,2010,2010,0,0,X,31,586,,,,TOTAL,5,0\n`);
  expect(await problemOf(comtradeLegacyCsv, [file])).toMatchObject({
    line: 2,
    column: 'Trade Flow Code',
    value: 'X',
  });
});

test('a period of six digits is a month', async () => {
  const file = openedFile('a.csv', `${HEADER}\nHS,2010,201005,0,0,2,31,586,,,,TOTAL,5,0\n`);
  const { rows, description } = await readStrictly(comtradeLegacyCsv, [file]);
  expect(rows[0]).toMatchObject({ frequency: 'M', period: '2010-05' });
  expect(description.classification).toBe('HS');
});

test('an estimated quantity leaves the value reported', async () => {
  const file = openedFile('a.csv', `${HEADER}\nH3,2010,2010,6,1,2,31,586,,,,270900,5,6\n`);
  expect((await readStrictly(comtradeLegacyCsv, [file])).rows[0]?.status).toBe('reported');
});
