import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { problemOf, readStrictly, readWithRejects } from '@/tests/builders/format-reading';
import { openedFile, openedFromDisk } from '@/tests/builders/opened-file';
import { wholeSum } from '@/tests/builders/whole-sum';
import { baci } from './baci';

const OWN = path.join('tests', 'fixtures', 'imports');
const own = (name: string) => openedFromDisk(path.join(OWN, name));
const Y2020 = own('baci-HS17_Y2020_V202301.csv');
const Y2022 = own('baci-HS17_Y2022_V202301.csv');
const COUNTRIES = own('baci-country_codes_V202301.csv');
const PRODUCTS = own('baci-product_codes_HS17_V202301.csv');
const SHARED = '/work/shared/fixtures';
const SAMPLE = `${SHARED}/baci-sample.csv`;
const file = (rows: string, name = 'BACI_HS17_Y2021_V202301.csv') =>
  openedFile(name, `t,i,j,k,v,q\n${rows}`);

test('a row is one record: what the exporter sends to the importer, in thousand dollars', async () => {
  const { rows, description } = await readStrictly(baci, [Y2020]);
  expect(rows[0]).toEqual({
    line: 2,
    reporter: 'AZE',
    partner: 'PAK',
    flow: 'exports',
    product: '270900',
    frequency: 'A',
    period: '2020',
    value: '11500',
    status: 'estimated',
    basis: 'total',
    absentChapters: [],
    note: null,
  });
  expect(rows[1]).toMatchObject({ partner: 'USA', product: '080222', value: '12.345' });
  expect(description).toMatchObject({
    id: 'baci-hs17',
    publisher: 'CEPII',
    title: 'BACI HS 2017, 2020',
    unit: { currency: 'USD', multiplier: '1000' },
    valuation: { exports: 'FOB', imports: 'FOB' },
    kind: 'reconciled',
    classification: 'HS 2017',
    release: 'V202301',
    retrieved: '2026-01-31',
  });
});

test('yearly files are one dataset, and a year between that is missing is said', async () => {
  const { rows, description } = await readStrictly(baci, [Y2020, Y2022]);
  expect(rows).toHaveLength(7);
  expect(description.title).toBe('BACI HS 2017, 2020–2022');
  expect(description.notes).toContain('Years between that no file holds: 2021.');
  expect(description.notes).toContain(
    'The last year of a BACI release is provisional; here the last is 2022.',
  );
});

test('a row of a place in a year in which it was no more is kept, and told of', async () => {
  const { rows, description } = await readStrictly(baci, [Y2022]);
  expect(rows[3]).toMatchObject({ partner: 'SDN-2011', period: '2022' });
  expect(description.notes).toContain(
    'Sudan (to 2011) stands in 1 row of years after 2011; they are kept under that name.',
  );
});

test('code files beside the rows are no rows, in Latin-1 or not', async () => {
  const { rows } = await readStrictly(baci, [COUNTRIES, Y2020, PRODUCTS]);
  expect(rows).toHaveLength(3);
});

test('the readme of an archive is no trade', async () => {
  const readme = openedFile('baci.zip › Readme.txt', 'BACI\nInternational trade database');
  expect((await readStrictly(baci, [readme, Y2020])).rows).toHaveLength(3);
});

test('a place that the country file does not list is refused', async () => {
  const problem = await problemOf(baci, [COUNTRIES, file('2021,31,792,270900,1,1\n')]);
  expect(problem).toMatchObject({ line: 2, column: 'j', value: '792' });
  expect(problem.hint).toMatch(/another version/);
});

test('code files alone are refused', async () => {
  const problem = await problemOf(baci, [COUNTRIES, PRODUCTS]);
  expect(problem.hint).toMatch(/holds no trade/);
});

test('versions are not mixed', async () => {
  const other = file('2021,31,586,270900,1,1\n', 'BACI_HS17_Y2021_V202401.csv');
  expect((await problemOf(baci, [Y2020, other])).value).toBe('V202401');
});

test('editions are not mixed', async () => {
  const other = file('2021,31,586,270900,1,1\n', 'BACI_HS12_Y2021_V202301.csv');
  expect((await problemOf(baci, [Y2020, other])).value).toBe('2012');
});

test('a year stands in one file', async () => {
  const again = file('2020,31,586,270900,1,1\n', 'again_HS17_V202301.csv');
  expect((await problemOf(baci, [Y2020, again])).expected).toMatch(/holds 2020 too/);
});

test('a file without edition and version in its name says that they are not told', async () => {
  const plain = file('2021,31,586,270900,1,1\n', 'trade.csv');
  const { description } = await readStrictly(baci, [plain]);
  expect(description).toMatchObject({ id: 'baci', classification: null, release: null });
  expect(description.notes.join(' ')).toMatch(/do not tell which revision/);
});

test.each([
  ['2020,31,586,270900,1,1', 't', '2020', /2021, as the file is named/],
  ['21,31,586,270900,1,1', 't', '21', /a year from 1995/],
  ['2021,1000,586,270900,1,1', 'i', '1000', /comtrade-areas/],
  ['2021,31,AZE,270900,1,1', 'j', 'AZE', /comtrade-areas/],
  ['2021,31,586,2709,1,1', 'k', '2709', /6 digits/],
  ['2021,31,586,1.01E+05,1,1', 'k', '1.01E+05', /6 digits/],
  ['2021,31,586,000000,1,1', 'k', '000000', /chapter/],
  ['2021,31,586,270900,,1', 'v', '', /decimal number/],
  ['2021,31,586,270900,NA,1', 'v', 'NA', /decimal number/],
  ['2021,31,586,270900,-1,1', 'v', '-1', /zero or more/],
  ['2021,31,586,270900,1.5E+03,1', 'v', '1.5E+03', /all its digits/],
  ['2021,31,586,270900,0.1234567,1', 'v', '0.1234567', /6 decimals/],
])('%s is refused at column %s', async (row, column, value, expected) => {
  const problem = await problemOf(baci, [file(`2021,31,586,100630,1,1\n${row}\n`)]);
  expect(problem).toMatchObject({ line: 3, column, value });
  expect(problem.expected).toMatch(expected);
});

test('codes written as numbers throughout get their leading zeros back, and it is said', async () => {
  const { rows, description } = await readStrictly(baci, [
    file('2021,31,586,10121,1,1\n2021,31,586,270900,2,1\n'),
  ]);
  expect(rows.map(({ product }) => product)).toEqual(['010121', '270900']);
  expect(description.notes.join(' ')).toMatch(/leading zeros were given back/);
});

test('codes with and without leading zeros in one dataset are refused', async () => {
  const problem = await problemOf(baci, [file('2021,31,586,010121,1,1\n2021,31,586,20110,2,1\n')]);
  expect(problem).toMatchObject({ line: 3, column: 'k', value: '20110' });
  expect(problem.expected).toMatch(/kept as in .* line 2/);
});

test('a place with itself is left out', async () => {
  const { rows, leftOut } = await readStrictly(baci, [file('2021,31,31,270900,1,1\n')]);
  expect(rows).toEqual([]);
  expect(leftOut).toHaveLength(1);
});

test('refused rows, rows left out and rows read are all rows', async () => {
  const text = '2021,31,586,270900,1,1\n2021,31,31,270900,1,1\n2021,31,586,x,1,1\n';
  const { rows, leftOut, refused } = await readWithRejects(baci, [file(text)]);
  expect([rows.length, leftOut.length, refused.length]).toEqual([1, 1, 1]);
  expect(refused[0]?.row).toEqual({ line: 4, cells: ['2021', '31', '586', 'x', '1', '1'] });
});

test('a row with a cell too few is left behind where rows may be refused', async () => {
  const text = '2021,31,586,270900,1,1\n2021,31,586,270900\n2021,586,31,100630,2,1\n';
  const { rows, refused } = await readWithRejects(baci, [file(text)]);
  expect([rows.length, refused.length]).toEqual([2, 1]);
  expect(refused[0]?.row.line).toBe(3);
});

test('a problem names the place of its column too', async () => {
  const problem = await problemOf(baci, [file('2021,31,586,270900,x,1\n')]);
  expect(problem).toMatchObject({ line: 2, column: 'v', columnNumber: 5, value: 'x' });
});

test('a decimal comma is refused, and read where it is declared', async () => {
  const text = openedFile('a.csv', 't;i;j;k;v;q\n2021;31;586;270900;1234,5;1\n');
  const point = { delimiter: ';', decimal: '.' } as const;
  expect((await problemOf(baci, [text], { declared: point })).value).toBe('1234,5');
  const comma = { delimiter: ';', decimal: ',' } as const;
  expect((await readStrictly(baci, [text], { declared: comma })).rows[0]?.value).toBe('1234.5');
});

test('zero is a value', async () => {
  const { rows } = await readStrictly(baci, [file('2021,31,586,270900,0.000,1\n')]);
  expect(rows[0]).toMatchObject({ value: '0', status: 'estimated' });
});

test('a file without rows is refused', async () => {
  expect((await problemOf(baci, [file('')])).expected).toMatch(/row below the header/);
});

test('totals equal an independent sum over the text', async () => {
  const { rows } = await readStrictly(baci, [Y2020, Y2022]);
  const sum = wholeSum(rows.map(({ value }) => value ?? ''));
  expect(sum).toBe(
    wholeSum(['11500.000', '12.345', '8123.250', '13250.125', '3.100', '7999.999', '41.000']),
  );
});

test.skipIf(!existsSync(SAMPLE))(
  'CEPII’s own file imports to the thousandth (skipped: no shared fixtures)',
  async () => {
    const lines = readFileSync(SAMPLE, 'utf8').split('\r\n').slice(1, -1);
    const { rows, description } = await readStrictly(baci, [openedFromDisk(SAMPLE)]);
    expect(rows).toHaveLength(9504);
    expect(lines).toHaveLength(9504);
    expect(wholeSum(rows.map(({ value }) => value ?? ''))).toBe(
      wholeSum(lines.map((line) => line.split(',')[4] ?? '')),
    );
    expect(new Set(rows.map(({ product }) => product.length))).toEqual(new Set([6]));
    expect(description.notes.join(' ')).toMatch(/leading zeros were given back/);
  },
);

test.skipIf(!existsSync(SAMPLE))(
  'CEPII’s own file with its own country codes imports the same (skipped: no shared fixtures)',
  async () => {
    const countries = openedFromDisk(`${SHARED}/baci-country_codes_V202201.csv`);
    const products = openedFromDisk(`${SHARED}/baci-product_codes.csv`);
    const { rows } = await readStrictly(baci, [openedFromDisk(SAMPLE), countries, products]);
    expect(rows).toHaveLength(9504);
  },
);
