import { expect, test } from 'vitest';

import { comtradeFile } from '@/tests/builders/comtrade-file';
import { problemOf, readStrictly, readWithRejects } from '@/tests/builders/format-reading';
import { comtradeCsv } from '../comtrade-csv';
import { BESIDE_ITS_TOTAL } from './parts-ledger';
import { PART_OF_A_FLOW } from './comtrade-flow';
import { WITH_ITSELF } from './take-rows';
import { TOLD_BEFORE } from './same-totals';

const read = (...rows: Parameters<typeof comtradeFile>[0]) =>
  readStrictly(comtradeCsv, [comtradeFile(rows)]);
const problem = (...rows: Parameters<typeof comtradeFile>[0]) =>
  problemOf(comtradeCsv, [comtradeFile(rows)]);

test('a row is one record of its reporter, its value the primary one', async () => {
  const { rows, description } = await read({ primaryValue: '6804128143.0' });
  expect(rows).toEqual([
    {
      line: 2,
      reporter: 'AZE',
      partner: 'PAK',
      flow: 'exports',
      product: 'TOTAL',
      frequency: 'A',
      period: '2020',
      value: '6804128143',
      status: 'reported',
      basis: 'total',
      absentChapters: [],
      note: null,
    },
  ]);
  expect(description).toMatchObject({
    id: 'comtrade-aze-with-pak-totals-2020',
    publisher: 'UN Comtrade',
    title: 'UN Comtrade: Azerbaijan, annual, 2020',
    unit: { currency: 'USD', multiplier: '1' },
    valuation: { exports: 'FOB', imports: 'CIF' },
    reExports: 'included',
    kind: 'reported',
    classification: 'HS 2017 (H5)',
    release: null,
  });
});

test('re-exports and re-imports are flows of their own and added to nothing', async () => {
  const { rows } = await read(
    { flowCode: 'X', primaryValue: '1000' },
    { flowCode: 'RX', primaryValue: '300' },
    { flowCode: 'M', primaryValue: '500' },
    { flowCode: 'RM', primaryValue: '20' },
  );
  expect(rows.map(({ flow, value }) => `${flow} ${value}`)).toEqual([
    'exports 1000',
    're-exports 300',
    'imports 500',
    're-imports 20',
  ]);
});

test('domestic exports and goods for processing are left out, and it is said why', async () => {
  const { rows, leftOut } = await read({}, { flowCode: 'DX' }, { flowCode: 'MIP' });
  expect(rows).toHaveLength(1);
  expect(leftOut).toEqual([PART_OF_A_FLOW, PART_OF_A_FLOW]);
});

test('a flow that UN Comtrade does not have is refused', async () => {
  expect(await problem({ flowCode: 'Export' })).toMatchObject({
    line: 2,
    column: 'flowCode',
    value: 'Export',
  });
});

test.each([{ motCode: '1000' }, { customsCode: 'C04' }, { partner2Code: '792' }, { mosCode: '1' }])(
  'a part beside its total is left out, before or after it: %j',
  async (part) => {
    const { rows, leftOut } = await read(
      { ...part, primaryValue: '1' },
      { primaryValue: '7' },
      { ...part, primaryValue: '6' },
    );
    expect(rows.map(({ value }) => value)).toEqual(['7']);
    expect(leftOut).toEqual([BESIDE_ITS_TOTAL, BESIDE_ITS_TOTAL]);
  },
);

test('a part may stand in another file than its total', async () => {
  const files = [comtradeFile([{ motCode: '1000' }], 'a.csv'), comtradeFile([{}], 'b.csv')];
  const { rows, leftOut } = await readStrictly(comtradeCsv, files);
  expect([rows.length, leftOut.length]).toEqual([1, 1]);
});

test('parts without their total are refused and never added up', async () => {
  const told = await problem({ motCode: '1000' }, { motCode: '2000' });
  expect(told).toMatchObject({ line: 2, column: 'motCode', value: '1000' });
  expect(told.hint).toMatch(/Parts are not added up; ask for/);
  const file = comtradeFile([{ motCode: '1000' }, { motCode: '2000' }]);
  const { rows, refused } = await readWithRejects(comtradeCsv, [file]);
  expect([rows.length, refused.length]).toEqual([0, 2]);
});

test('a total told under two classifications is stored once', async () => {
  const { rows, leftOut } = await read({}, { classificationCode: 'S4' });
  expect([rows.length, leftOut]).toEqual([1, [TOLD_BEFORE]]);
});

test('totals that differ between two classifications are refused', async () => {
  const told = await problem({}, { classificationCode: 'S4', primaryValue: '999' });
  expect(told).toMatchObject({ line: 3, column: 'primaryValue', value: '999' });
});

test('of another classification only the total is taken', async () => {
  const { rows, leftOut, description } = await read(
    { classificationCode: 'S3' },
    { classificationCode: 'S3', cmdCode: '333' },
    { classificationCode: 'B5', cmdCode: '111' },
  );
  expect(rows).toHaveLength(1);
  expect(leftOut).toEqual([
    'products of another classification, SITC (S3)',
    'products of another classification, BEC (B5)',
  ]);
  expect(description.classification).toBeNull();
  expect(description.notes).toContain('Only the total of all goods is held of SITC (S3).');
});

test('several revisions of the HS are said with their years', async () => {
  const { description } = await read(
    { classificationCode: 'H4', period: '2016', refYear: '2016' },
    { classificationCode: 'H5' },
    { classificationCode: 'H4', period: '2015', refYear: '2015' },
  );
  expect(description.classification).toBe('HS, several revisions');
  expect(description.notes).toContain(
    'Classifications differ: HS 2012 (H4) in 2015–2016, HS 2017 (H5) in 2020; their products are cut differently.',
  );
});

test('an unknown classification is refused', async () => {
  expect(await problem({ classificationCode: 'XX' })).toMatchObject({
    column: 'classificationCode',
    value: 'XX',
  });
});

test('products are text of 2, 4 or 6 digits', async () => {
  const { rows } = await read(
    { cmdCode: '01', aggrLevel: '2' },
    { cmdCode: '0101', aggrLevel: '4' },
    { cmdCode: '010121', aggrLevel: '6', isLeaf: 'true' },
    { cmdCode: '999999', aggrLevel: '6' },
  );
  expect(rows.map(({ product }) => product)).toEqual(['01', '0101', '010121', '999999']);
});

test('chapters 77, 98 and 99 are kept and said', async () => {
  const { description } = await read({ cmdCode: '77' }, { cmdCode: '98' }, { cmdCode: '9999' });
  const notes = description.notes.join(' ');
  expect(notes).toMatch(/chapter 77, which the Harmonized System reserves .*: 1\./);
  expect(notes).toMatch(/chapters 98 and 99: .*: 2\./);
});

test('goods not told by kind are left out with the reason', async () => {
  const { leftOut } = await read({}, { cmdCode: '9999AA' });
  expect(leftOut).toEqual(['goods not told by kind (9999AA), which are in 9999 and in TOTAL']);
});

test.each([
  [{ cmdCode: '10121' }, 'cmdCode', /6 digits/],
  [{ cmdCode: '1.01E+05' }, 'cmdCode', /6 digits/],
  [{ cmdCode: '1' }, 'cmdCode', /2 digits/],
  [{ cmdCode: '55X' }, 'cmdCode', /TOTAL, or an HS code/],
  [{ cmdCode: '27', aggrLevel: '4' }, 'aggrLevel', /2, the level of 27/],
  [{ cmdCode: 'TOTAL', aggrLevel: '6' }, 'aggrLevel', /0, the level of TOTAL/],
  [{ isLeaf: 'true' }, 'isLeaf', /sum of all products/],
  [{ typeCode: 'S' }, 'typeCode', /goods/],
  [{ freqCode: 'M' }, 'freqCode', /A, as the period 2020 is/],
  [{ refYear: '2019' }, 'refYear', /2020, the year/],
  [{ refMonth: '5' }, 'refMonth', /52/],
  [{ period: '202013' }, 'period', /a year such as 2010/],
  [{ period: '' }, 'period', /a year such as 2010/],
  [{ reporterCode: '0' }, 'reporterCode', /world reports nothing/],
  [{ reporterCode: 'AZE' }, 'reporterCode', /comtrade-areas/],
  [{ partnerCode: '1000' }, 'partnerCode', /comtrade-areas/],
  [{ primaryValue: '-5' }, 'primaryValue', /zero or more/],
  [{ primaryValue: '6.8E+09' }, 'primaryValue', /all its digits/],
  [{ primaryValue: 'confidential' }, 'primaryValue', /decimal number/],
  [{ fobvalue: '1.000.0' }, 'fobvalue', /decimal number/],
])('%j is refused in the column %s', async (cells, column, expected) => {
  const told = await problem({ partnerCode: '792' }, cells);
  expect(told).toMatchObject({ line: 3, column });
  expect(told.expected).toMatch(expected);
});

test('months are months, and said in the name of the dataset', async () => {
  const { rows, description } = await read(
    { freqCode: 'M', period: '202005', refMonth: '5' },
    { freqCode: 'M', period: '202006', refMonth: '06' },
  );
  expect(rows.map(({ frequency, period }) => [frequency, period])).toEqual([
    ['M', '2020-05'],
    ['M', '2020-06'],
  ]);
  expect(description.id).toBe('comtrade-aze-with-pak-monthly-totals-2020');
});

test('a value is absent where the cell is empty, and zero where it says zero', async () => {
  const { rows, description } = await read(
    { primaryValue: '' },
    { partnerCode: '792', primaryValue: '0' },
  );
  expect(rows.map(({ value, status }) => [value, status])).toEqual([
    [null, 'missing'],
    ['0', 'reported'],
  ]);
  expect(description.notes).toContain('Rows that have no value: 1.');
});

test('what a binary number left over is rounded, and it is said', async () => {
  const { rows, description } = await read({ primaryValue: '36521.149999999994' });
  expect(rows[0]?.value).toBe('36521.15');
  expect(description.notes.join(' ')).toMatch(/rounded to six: 1\./);
});

test.each([
  [{ flowCode: 'M', cifvalue: '1000' }, null],
  [{ flowCode: 'M', cifvalue: '1000.0', fobvalue: '900' }, null],
  [{ flowCode: 'M', fobvalue: '1000' }, 'valued FOB'],
  [{ flowCode: 'M', cifvalue: '0', fobvalue: '1000' }, 'valued FOB'],
  [{ flowCode: 'X', fobvalue: '1000' }, null],
  [{ flowCode: 'X', cifvalue: '1000' }, 'valued CIF'],
  [{ flowCode: 'X', fobvalue: '990' }, 'neither the CIF nor the FOB value that the row tells'],
])('%j has the note %j', async (cells, note) => {
  const { rows, description } = await read(cells);
  expect(rows[0]?.note).toBe(note);
  expect(description.notes.join(' ').includes('valued otherwise')).toBe(note !== null);
});

test.each([
  [{ isReported: 'true', isAggregate: 'false' }, 'reported'],
  [{ isReported: 'false', isAggregate: 'true' }, 'reported'],
  [{ isReported: 'false', isAggregate: 'false' }, 'estimated'],
  [{ isReported: '0', isAggregate: '0' }, 'estimated'],
  [{ legacyEstimationFlag: '6' }, 'reported'],
  [{ legacyEstimationFlag: '1' }, 'estimated'],
])('%j is %s', async (cells, status) => {
  const { rows } = await read(cells);
  expect(rows[0]?.status).toBe(status);
});

test('what the publisher added up says so', async () => {
  const { rows } = await read({ isReported: 'false', isAggregate: 'true' });
  expect(rows[0]?.note).toBe('added up by UN Comtrade from what the country reported');
});

test('groups and areas not specified may be partners', async () => {
  const { rows } = await read({ partnerCode: '0' }, { partnerCode: '899' }, { partnerCode: '97' });
  expect(rows.map(({ partner }) => partner)).toEqual(['WLD', 'UNS', 'EUN']);
});

test('places that share an ISO code stay apart', async () => {
  const { rows } = await read(
    { partnerCode: '842' },
    { partnerCode: '840' },
    { partnerCode: '729' },
    { partnerCode: '736', period: '2010', refYear: '2010' },
  );
  expect(rows.map(({ partner }) => partner)).toEqual(['USA', 'USA-STATES', 'SDN', 'SDN-2011']);
});

test('a place in a year in which it was no more is kept under its name, and said', async () => {
  const { rows, description } = await read({ partnerCode: '736' }, { partnerCode: '56' });
  expect(rows[0]?.partner).toBe('SDN-2011');
  expect(description.notes).toContain(
    'Sudan (to 2011) stands in 1 row of years after 2011; they are kept under that name.',
  );
});

test('a country with itself is left out with the reason', async () => {
  const { leftOut } = await read({}, { partnerCode: '31', flowCode: 'RM' });
  expect(leftOut).toEqual([WITH_ITSELF]);
});

test('rows read are stored, left out or refused', async () => {
  const file = comtradeFile([{}, { flowCode: 'DX' }, { flowCode: '?' }, { motCode: '1' }]);
  const { rows, leftOut, refused } = await readWithRejects(comtradeCsv, [file]);
  expect([rows.length, leftOut.length, refused.length]).toEqual([1, 2, 1]);
});

test('the name of a dataset tells what was asked for', async () => {
  const id = async (...rows: Parameters<typeof comtradeFile>[0]) =>
    (await read(...rows)).description.id;
  expect(await id({ cmdCode: '27' }, { cmdCode: '2709' })).toBe('comtrade-aze-with-pak-hs2-4-2020');
  const partners = ['4', '8', '12', '24'].map((partnerCode) => ({ partnerCode }));
  expect(await id(...partners)).toBe('comtrade-aze-totals-2020');
  const reporters = ['4', '8', '12', '24'].map((reporterCode) => ({ reporterCode }));
  expect(await id(...reporters)).toMatch(/^comtrade-4-reporters-[0-9a-f]{6}-with-pak-totals-2020$/);
});
