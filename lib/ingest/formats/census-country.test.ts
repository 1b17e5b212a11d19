import { expect, test } from 'vitest';

import { openedFile } from '@/tests/builders/opened-file';
import { openedWorkbook } from '@/tests/builders/opened-workbook';
import { readFormat, rowLine } from '@/tests/builders/read-format';
import { censusCountry } from './census-country';

const MONTHS = 'JAN,FEB,MAR,APR,MAY,JUN,JUL,AUG,SEP,OCT,NOV,DEC,YR'.split(',');
const HEADER = `year,CTY_CODE,CTYNAME,${MONTHS.map((name) => `I${name}`).join(',')},${MONTHS.map((name) => `E${name}`).join(',')}`;
const ones = (year: string) => `1,1,1,1,1,1,1,1,1,1,1,1,${year}`;
const untilNovember = (year: string) => `2,2,2,2,2,2,2,2,2,2,2,0,${year}`;
const table = (...lines: string[]) => `${[HEADER, ...lines].join('\n')}\n`;
const file = () =>
  openedFile(
    'us-trade.csv',
    table(
      `2015,4632,Azerbaijan,${ones('12')},${ones('12.6')}`,
      `2015,5350,Pakistan,0,0,0,0,0,0,0,0,0,0,0,0,0,${ones('20')}`,
      `2016,4632,Azerbaijan,${untilNovember('22')},${untilNovember('22')}`,
      `2016,5350,Pakistan,${untilNovember('22')},0,0,0,0,0,0,0,0,0,0,0,0,0`,
      `2016,0003,European Union,${untilNovember('22')},${untilNovember('22')}`,
      `2016,0015,"World, Not Seasonally Adjusted",${untilNovember('22')},${untilNovember('22')}`,
      `2016,5800,"Korea, South",${untilNovember('22')},${untilNovember('22')}`,
    ),
  );

test('months behind the last published one are left out, and the year that is not over', async () => {
  const { rows, leftOut, problems } = await readFormat(censusCountry, [file()]);
  const ofLine = (line: number) => rows.filter((row) => row.line === line).map(rowLine);

  expect(problems).toEqual([]);
  expect(ofLine(4)).toHaveLength(22);
  expect(ofLine(4).at(10)).toBe('USA AZE imports TOTAL 2016-11 2 reported');
  expect(leftOut).toEqual({
    'a month not yet published, which the file holds as 0': 8,
    'a year to date, which is no year': 8,
    'a group of countries, or an area without a code': 26,
  });
  expect(new Set(rows.map(({ partner }) => partner))).toEqual(
    new Set(['AZE', 'PAK', 'WLD', 'KOR']),
  );
});

test('a zero in a month that is published is a zero, in a year that is over and in one that is not', async () => {
  const { rows } = await readFormat(censusCountry, [file()]);
  const zeros = rows.filter(({ value }) => value === '0').map(({ line }) => line);

  expect(zeros.filter((line) => line === 3)).toHaveLength(13);
  expect(zeros.filter((line) => line === 5)).toHaveLength(11);
});

test('a year that its months do not add up to within rounding says so', async () => {
  const { rows } = await readFormat(censusCountry, [file()]);
  const notes = rows.filter(({ note }) => note !== null).map((row) => [rowLine(row), row.note]);

  expect(notes).toEqual([
    ['USA PAK exports TOTAL 2015 20 reported', 'the year differs from the sum of its months by 8'],
  ]);
});

test('the description gives the last month, the valuations and the unit', async () => {
  const { description } = await readFormat(censusCountry, [file()]);

  expect(description).toMatchObject({
    unit: { currency: 'USD', multiplier: '1000000' },
    valuation: { exports: 'FAS', imports: 'customs value' },
  });
  expect(description.notes[2]).toContain('2016-11');
});

test('bare carriage returns end lines, and a workbook gives the same rows', async () => {
  const text = table(
    `2015,4632,Azerbaijan,${ones('12')},${ones('12')}`,
    `2016,4632,Azerbaijan,${untilNovember('22')},${untilNovember('22')}`,
  );
  const returns = openedFile('us-trade.csv', text.replaceAll('\n', '\r'));
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const book = await openedWorkbook('country.xlsx', { country: rows });
  const fromText = await readFormat(censusCountry, [returns]);
  const fromBook = await readFormat(censusCountry, [book]);

  expect(censusCountry.recognise(returns)).toBe(true);
  expect(censusCountry.recognise(book)).toBe(true);
  expect(fromText.rows).toHaveLength(26 + 22);
  expect(fromBook.rows).toEqual(fromText.rows);
});
