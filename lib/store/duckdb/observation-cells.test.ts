import { DuckDBDecimalValue } from '@duckdb/node-api';
import { expect, test } from 'vitest';

import { OBSERVATION_CELLS, observationOfCells } from './observation-cells';

const decimal = (millionths: bigint) => new DuckDBDecimalValue(millionths, 38, 6);
const CELLS: readonly unknown[] = [
  3,
  2,
  101,
  202_003,
  decimal(1_200_500_000n),
  null,
  1,
  2,
  '27 84',
  'as revised',
];
const ASKED = {
  reporter: 'AZE',
  partner: 'PAK',
  frequency: 'M',
  datasets: new Map([[3, 'extract']]),
} as const;
const read = (cells: readonly unknown[]) => observationOfCells(ASKED, cells);
const withCell = (at: number, cell: unknown) => CELLS.with(at, cell);

test('a row of keys is an observation in words', () => {
  expect(read(CELLS)).toEqual({
    major: 2_020_032,
    minor: 101_000_003,
    observation: {
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
  });
});

test('a figure is plain, or as it was written where that is kept', () => {
  const valueOf = (value: unknown, text: unknown) =>
    read(withCell(4, value).with(5, text)).observation.value;
  expect(valueOf(decimal(0n), null)).toBe('0');
  expect(valueOf(decimal(-100_000_000n), null)).toBe('-100');
  expect(valueOf(new DuckDBDecimalValue(100n, 38, 0), null)).toBe('100');
  expect(valueOf(decimal(-1n), null)).toBe('-0.000001');
  expect(valueOf(decimal(9_007_199_254_740_993_000_000n), null)).toBe('9007199254740993');
  expect(valueOf(decimal(7_000_000n), '7.00')).toBe('7.00');
  expect(valueOf(null, null)).toBeNull();
});

test.each([
  [0, null],
  [0, 1.5],
  [0, 4],
  [1, 0],
  [1, 5],
  [2, -1],
  [2, 1_000_000],
  [3, 202_013],
  [3, 202_025],
  [4, 12],
  [4, '1e5'],
  [5, 'much'],
  [6, 8],
  [7, '1'],
  [8, 27],
  [9, false],
])('column %s holding %s is refused', (column, cell) => {
  expect(() => read(withCell(column, cell))).toThrow(OBSERVATION_CELLS[column]);
});
