import path from 'node:path';

import { expect, test } from 'vitest';

import { comtradeFile } from '@/tests/builders/comtrade-file';
import { problemOf, readStrictly } from '@/tests/builders/format-reading';
import { openedFile, openedFromDisk } from '@/tests/builders/opened-file';
import { wholeSum } from '@/tests/builders/whole-sum';
import { comtradeCsv } from './comtrade-csv';

const SITE = openedFromDisk(path.join('tests', 'fixtures', 'imports', 'comtrade-website.csv'));

test('the file of the web site comes to the total of the answer it was saved from', async () => {
  const { rows, leftOut, description } = await readStrictly(comtradeCsv, [SITE]);
  expect([rows.length, leftOut.length]).toEqual([12, 4]);
  expect(wholeSum(rows.map(({ value }) => value ?? ''))).toBe('22883235.817');
  expect(rows.find(({ product }) => product === '010121')).toMatchObject({ value: '1234.567' });
  expect(description.id).toBe('comtrade-aze-hs2-4-6-2020');
});

test('columns may come in any order and any case', async () => {
  const header =
    'PRIMARYVALUE,motcode,customsCode,cmdCode,classificationCode,partner2Code,partnerCode,flowCode,reporterCode,period';
  const file = openedFile('a.csv', `${header}\n5,0,C00,TOTAL,H6,0,586,X,31,2022\n`);
  const { rows } = await readStrictly(comtradeCsv, [file]);
  expect(rows[0]).toMatchObject({ reporter: 'AZE', partner: 'PAK', value: '5', period: '2022' });
});

test('a file without the columns that tell parts from totals is refused', async () => {
  const header = 'period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,primaryValue';
  const file = openedFile('a.csv', `${header}\n2022,31,X,586,H6,TOTAL,5\n`);
  expect(comtradeCsv.recognise(file)).toBe(true);
  expect((await problemOf(comtradeCsv, [file])).column).toBe('partner2Code');
});

test('a decimal comma is read where it is declared', async () => {
  const text = 'period;reporterCode;flowCode;partnerCode;partner2Code;classificationCode;cmdCode;';
  const rest = 'customsCode;motCode;primaryValue\n2022;31;X;586;0;H6;TOTAL;C00;0;1234,5\n';
  const file = openedFile('a.csv', text + rest);
  const declared = { delimiter: ';', decimal: ',' } as const;
  expect(comtradeCsv.recognise(file)).toBe(true);
  expect((await readStrictly(comtradeCsv, [file], { declared })).rows[0]?.value).toBe('1234.5');
});

test('names in Latin-1 are read where that is declared', async () => {
  const header =
    'period,reporterCode,reporterDesc,flowCode,partnerCode,partner2Code,classificationCode,cmdCode,customsCode,motCode,primaryValue';
  const text = `${header}\n2022,792,T\u00fcrkiye,X,586,0,H6,TOTAL,C00,0,5\n`;
  const file = openedFile('a.csv', Buffer.from(text, 'latin1'));
  const declared = { encoding: 'latin1' } as const;
  expect((await readStrictly(comtradeCsv, [file], { declared })).rows[0]?.reporter).toBe('TUR');
});

test('a file exactly as long as the service allows was cut', async () => {
  const rows = Array.from({ length: 500 }, (_, index) => {
    const year = String(1900 + (index % 100));
    return { period: year, refYear: year };
  });
  const file = comtradeFile(rows);
  expect((await problemOf(comtradeCsv, [file])).hint).toMatch(/Split the query/);
  expect((await readStrictly(comtradeCsv, [file], { isWhole: true })).rows).toHaveLength(500);
});

test('a file with a header alone is refused', async () => {
  expect((await problemOf(comtradeCsv, [comtradeFile([])])).expected).toMatch(/row below/);
});
