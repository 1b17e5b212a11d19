import { expect, test } from 'vitest';
import { statement } from '@/tests/builders/held-records';
import { textArithmetic } from './text-arithmetic';

const turnover = statement({}, 'c1');
const exports = statement({ flow: 'exports', value: '1.6' }, 'c2');
const imports = statement({ flow: 'imports', value: '11.6' }, 'c3');
const firstQuarter = { freq: 'Q', start: '2020-01-01', end: '2020-03-31' } as const;

test('all checks of a text come in the order in which it completes them', () => {
  const quarter = statement({ value: '3.1', period: firstQuarter }, 'c4');
  const checks = textArithmetic([turnover, exports, imports, quarter]);
  expect(checks.map(({ kind, claimIds }) => [kind, claimIds])).toEqual([
    ['exports + imports = turnover', ['c2', 'c3', 'c1']],
    ['part ≤ whole', ['c4', 'c1']],
  ]);
});

test('goods are not added to services', () => {
  const services = statement({ flow: 'exports', value: '90', scope: 'services' }, 'c2');
  expect(textArithmetic([turnover, services, imports])).toEqual([]);
  const goods = statement({ flow: 'exports', value: '1.6', scope: 'goods' }, 'c2');
  expect(textArithmetic([turnover, goods, imports])).toHaveLength(1);
});

test('statements without an amount, and no statements, have no checks', () => {
  expect(textArithmetic([statement({ value: null, currency: null, changePct: '9' })])).toEqual([]);
  expect(textArithmetic([])).toEqual([]);
});
