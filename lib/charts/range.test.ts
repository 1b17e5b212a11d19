import { expect, test } from 'vitest';
import { azePak } from '@/tests/builders/trade-record';
import { rowsInRange } from './range';

test.each<[from: string | null, to: string | null, periods: readonly string[]]>([
  [null, null, ['2015', '2016', '2017', '2018', '2019', '2020', '2021']],
  ['2020', null, ['2020', '2021']],
  [null, '2016', ['2015', '2016']],
  ['2017', '2017', ['2017']],
  ['1990', '2050', ['2015', '2016', '2017', '2018', '2019', '2020', '2021']],
  ['2022', null, []],
])('rowsInRange(rows, view) from %s to %s holds both ends', (from, to, periods) => {
  expect(rowsInRange(azePak().rows, { from, to }).map(({ period }) => period)).toEqual(periods);
});
