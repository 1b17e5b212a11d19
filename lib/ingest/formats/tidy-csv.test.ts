import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { openedFile, openedFromDisk } from '@/tests/builders/opened-file';
import { readFormat, refusalOf, rowLine } from '@/tests/builders/read-format';
import { tidyCsv } from './tidy-csv';

const own = () => openedFromDisk('tests/fixtures/imports/tidy.csv');
const table = (...lines: string[]) => openedFile('own.csv', `${lines.join('\n')}\n`);
const HEADER = 'reporter,partner,flow,period,value';
const USD = { currency: 'USD' };

test('an own table is read with places by code, number and name, and flows by word', async () => {
  const { rows, leftOut, problems } = await readFormat(tidyCsv, [own()]);

  expect(rows.map(rowLine)).toEqual([
    'AZE PAK exports TOTAL 2020 1600000.5 reported',
    'AZE PAK exports 27 2020-Q1 25 reported',
    'AZE PAK imports TOTAL 2020-03 0 estimated',
    'AZE TUR imports 0101 2020-04 – missing',
    'AZE CIV re-exports 010121 2021 – suppressed',
  ]);
  expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
  expect(leftOut).toEqual({ 'a period of half a year': 1 });
  expect(problems).toEqual([]);
});

test('an own table describes itself by its columns', async () => {
  const { description } = await readFormat(tidyCsv, [own()]);

  expect(description).toMatchObject({
    id: 'tidy',
    publisher: 'An invented office',
    unit: { currency: 'USD', multiplier: '1' },
    valuation: { exports: 'FOB', imports: 'CIF' },
    retrieved: '2026-01-31',
    licence: 'licence not stated',
  });
});

test('five columns are enough when the currency is declared, and what is not told is said', async () => {
  const file = table(HEADER, 'AZE,PAK,exports,2020,16');
  const { rows, description } = await readFormat(tidyCsv, [file], { ...USD, multiplier: '1000' });

  expect(rows.map(rowLine)).toEqual(['AZE PAK exports TOTAL 2020 16 reported']);
  expect(description).toMatchObject({
    publisher: 'publisher not stated',
    unit: { currency: 'USD', multiplier: '1000' },
    valuation: { exports: 'unknown', imports: 'unknown' },
  });
});

test('a table without a currency is refused, with what to declare', async () => {
  const file = table(HEADER, 'AZE,PAK,exports,2020,16');

  expect(await refusalOf(tidyCsv, [file])).toBe(
    'own.csv, line 1, column "currency": expected the currency of the values. Declare it, --currency USD, or add a column "currency"',
  );
});

test('a place that is not known is refused with the nearest ones', async () => {
  const file = table(HEADER, 'AZE,Pakistn,exports,2020,16', 'AZE,842,exports,2020,16');
  const { problems } = await readFormat(tidyCsv, [file], USD);

  expect(problems[0]).toContain('line 2, column "partner": found "Pakistn"');
  expect(problems[0]).toContain('Nearest: PAK (Pakistan)');
  expect(problems[1]).toContain('line 3, column "partner": found "842"');
});

test('a wrong cell is refused by line and column, and the other rows are kept', async () => {
  const file = table(
    `${HEADER},product,status`,
    'AZE,PAK,exports,2020,"1,234",,',
    'AZE,PAK,exports,2020/21,1,,',
    'AZE,PAK,sales,2020,1,,',
    'AZE,PAK,exports,2020,1,10121,',
    'AZE,AZE,exports,2020,1,,',
    'AZE,PAK,exports,2020,1,,missing',
    'AZE,PAK,exports,2020,,,reported',
    'AZE,PAK,exports,2020,0.0000001,,',
    'AZE,PAK,exports,2020,1,,',
  );
  const { rows, problems } = await readFormat(tidyCsv, [file], USD);
  const places = problems.map((problem) => /line \d+, column "\w+"/.exec(problem)?.[0]);

  expect(rows.map(({ line }) => line)).toEqual([10]);
  expect(places).toEqual([
    'line 2, column "value"',
    'line 3, column "period"',
    'line 4, column "flow"',
    'line 5, column "product"',
    'line 6, column "partner"',
    'line 7, column "value"',
    'line 8, column "value"',
    'line 9, column "value"',
  ]);
});

test('a second currency, unit, valuation or source is refused: a dataset has one', async () => {
  const file = table(
    `${HEADER},currency,unit,valuation,source`,
    'AZE,PAK,exports,2020,1,USD,1000,FOB,A',
    'AZE,PAK,exports,2021,1,EUR,1000,FOB,A',
    'AZE,PAK,exports,2022,1,USD,million,FOB,A',
    'AZE,PAK,exports,2023,1,USD,thousand,CIF,A',
    'AZE,PAK,exports,2023,1,USD,thousand,FOB,B',
    'AZE,PAK,imports,2023,1,USD,thousand,CIF,A',
  );
  const { rows, problems } = await readFormat(tidyCsv, [file]);

  expect(rows.map(({ line }) => line)).toEqual([2, 7]);
  expect(problems).toHaveLength(4);
  expect(problems[0]).toContain('"USD", as on line 2: a dataset has one');
});

test('a table of the house is read as the house reads it, with its dataset.json', async () => {
  const folder = 'data/series/aze-pak-comtrade-2022';
  const files = [
    openedFromDisk(`${folder}/dataset.json`),
    openedFromDisk(`${folder}/observations.csv`),
  ];
  const { rows, problems, description } = await readFormat(tidyCsv, files);
  const lines = readFileSync(`${folder}/observations.csv`, 'utf8').trim().split('\n').slice(1);

  expect(problems).toEqual([]);
  expect(rows).toHaveLength(lines.length);
  expect(rows.map(({ value }) => value ?? '')).toEqual(lines.map((line) => line.split(',')[6]));
  expect(description).toMatchObject({
    id: 'aze-pak-comtrade-2022',
    retrieved: '2022',
    reExports: 'included',
  });
  expect(description.notes).toHaveLength(5);
});

test('a decimal comma is read when it is declared, and group marks only in their places', async () => {
  const file = table(
    HEADER.replaceAll(',', ';'),
    'AZE;PAK;exports;2020;1.234,5',
    'AZE;PAK;exports;2021;12.34',
  );
  const dialect = { delimiter: ';', decimal: ',', grouping: '.' } as const;
  const { rows, problems } = await readFormat(tidyCsv, [file], { ...USD, dialect });

  expect(rows.map(({ value }) => value)).toEqual(['1234.5']);
  expect(problems).toHaveLength(1);
});
