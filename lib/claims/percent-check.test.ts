import { expect, test } from 'vitest';
import { heldRecords, statement } from '@/tests/builders/held-records';
import { percentChecks } from './percent-check';

test('percentChecks() are the changes against both countries, then the share', () => {
  const both = statement({ flow: 'imports', changePct: '-19.5', sharePct: '3' });
  expect(percentChecks(both, heldRecords()).map(({ of, side }) => [of, side])).toEqual([
    ['change', 'AZE'],
    ['change', 'PAK'],
    ['share', 'AZE'],
  ]);
  expect(percentChecks(statement(), heldRecords())).toEqual([]);
});
