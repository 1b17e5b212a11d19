import {
  BOOLEAN,
  DECIMAL,
  DuckDBDataChunk,
  DuckDBDecimalValue,
  INTEGER,
  VARCHAR,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readObservations } from './observation-columns';

const TYPES: readonly DuckDBType[] = [
  INTEGER,
  INTEGER,
  INTEGER,
  INTEGER,
  DECIMAL(38, 6),
  INTEGER,
  INTEGER,
  BOOLEAN,
  VARCHAR,
  VARCHAR,
  VARCHAR,
];
const decimal = (millionths: bigint) => new DuckDBDecimalValue(millionths, 38, 6);
const CELLS: readonly DuckDBValue[] = [
  3,
  2,
  101,
  202_003,
  decimal(1_200_500_000n),
  1,
  2,
  false,
  null,
  '27 84',
  'as revised',
];
const ASKED = {
  reporter: 'AZE',
  partner: 'PAK',
  frequency: 'M',
  datasets: new Map([
    [3, 'extract'],
    [4, 'other'],
  ]),
} as const;

function chunkOf(rows: readonly (readonly DuckDBValue[])[], types = TYPES): DuckDBDataChunk {
  const chunk = DuckDBDataChunk.create(types, rows.length);
  chunk.setRows(rows.map((row) => [...row]));
  return chunk;
}
const read = (...rows: readonly (readonly DuckDBValue[])[]) =>
  readObservations(ASKED, [chunkOf(rows)]);
const withCell = (at: number, cell: DuckDBValue) => CELLS.with(at, cell);

test('a row of keys is an observation in words', () => {
  expect(read(CELLS)).toEqual([
    {
      dataset: 'extract',
      reporter: 'AZE',
      partner: 'PAK',
      flow: 'imports',
      product: '0101',
      frequency: 'M',
      period: '2020-03',
      value: '1200.5',
      status: 'reported',
      basis: 'sum of chapters',
      absentChapters: ['27', '84'],
      note: 'as revised',
    },
  ]);
});

test('a row without texts is read without them', () => {
  const [found] = read(withCell(7, true));
  expect(found).toMatchObject({ value: '1200.5', absentChapters: [], note: null });
});

test('a figure stands as it was written where that is kept', () => {
  expect(read(withCell(8, '1200.50'))[0]?.value).toBe('1200.50');
  expect(read(withCell(4, null))[0]?.value).toBeNull();
});

test('rows of any order and any number of chunks come by period, flow, product, dataset', () => {
  const key = fc.tuple(
    fc.constantFrom(3, 4),
    fc.constantFrom(1, 2),
    fc.constantFrom(1, 27, 101, 2709, 270_900, 271_000),
    fc.constantFrom(202_001, 202_012, 202_101),
  );
  const keys = fc.uniqueArray(key, { selector: (one) => one.join(), maxLength: 60 });
  fc.assert(
    fc.property(keys, fc.nat(60), (found, cut) => {
      const rows = found.map((one) => [...one, ...CELLS.slice(4)]);
      const chunks = [rows.slice(0, cut), rows.slice(cut)].map((part) => chunkOf(part));
      const places = readObservations(ASKED, chunks).map(({ dataset, flow, product, period }) =>
        [period, flow, product, dataset].join(' '),
      );
      expect(places).toHaveLength(found.length);
      expect(places).toEqual(places.toSorted());
    }),
  );
});

test.each([
  [0, 'dataset', null],
  [0, 'dataset', 5],
  [1, 'flow', 0],
  [1, 'flow', 5],
  [2, 'product', -1],
  [2, 'product', 1_000_000],
  [3, 'period', 202_013],
  [3, 'period', 202_025],
  [5, 'status', 8],
  [6, 'basis', null],
  [8, 'value_text', '1e5'],
])('column %i, %s, holding %s is refused', (column, name, cell) => {
  expect(() => read(withCell(column, cell))).toThrow(name);
});

test('a column of another type is refused', () => {
  const texts = TYPES.with(0, VARCHAR);
  expect(() => readObservations(ASKED, [chunkOf([withCell(0, '3')], texts)])).toThrow('dataset');
  const scale = TYPES.with(4, DECIMAL(38, 2));
  const value = new DuckDBDecimalValue(120n, 38, 2);
  expect(() => readObservations(ASKED, [chunkOf([withCell(4, value)], scale)])).toThrow('value');
});
