import { expect, test } from 'vitest';
import type { ArithmeticKind } from '@/lib/domain/claim';
import { arithmeticTitle } from './arithmetic';

test.each<[ArithmeticKind, string]>([
  ['exports + imports = turnover', 'Azerbaijan’s trade turnover with Pakistan'],
  ['exports − imports = balance', 'Azerbaijan’s trade balance with Pakistan'],
  ['part ≤ whole', 'A part and its whole'],
  ['base + change = level', 'A change and the figure before it'],
  ['base + increment = level', 'An increase or decrease and the figure before it'],
  ['one rate of exchange', 'Amounts in two currencies'],
])('arithmeticTitle() of %s says what it is about', (kind, words) => {
  expect(arithmeticTitle(kind, { reporter: 'Azerbaijan', partner: 'Pakistan' })).toBe(words);
});
