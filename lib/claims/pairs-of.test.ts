import { expect, test } from 'vitest';
import { percentClaim, readClaim } from '@/tests/builders/read-claim';
import { pairsOf } from './pairs-of';

test('pairsOf(read) has every pair once, in reading order, codes in order', () => {
  const read = [
    readClaim(),
    readClaim({ reporter: 'PAK', partner: 'AZE' }),
    readClaim({ reporter: 'TUR', partner: 'GEO' }),
    readClaim({ partner: 'EU27' }),
  ];
  expect(pairsOf(read)).toEqual([
    { one: 'AZE', other: 'PAK' },
    { one: 'GEO', other: 'TUR' },
    { one: 'AZE', other: 'EU27' },
  ]);
});

test('a share needs the reporter and the world', () => {
  expect(pairsOf([percentClaim({ reporter: 'GBR', sharePct: '7' })])).toEqual([
    { one: 'GBR', other: 'PAK' },
    { one: 'GBR', other: 'WLD' },
  ]);
});

test('sets of countries and trade of a bloc within itself have no record', () => {
  expect(
    pairsOf([
      readClaim({ partner: 'CHN+HKG' }),
      readClaim({ partner: 'GRP' }),
      readClaim({ reporter: 'EAEU', partner: 'EAEU' }),
    ]),
  ).toEqual([]);
  expect(pairsOf([])).toEqual([]);
});
