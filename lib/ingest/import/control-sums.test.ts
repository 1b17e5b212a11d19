import fc from 'fast-check';
import { expect, test } from 'vitest';

import { compare, sum } from '@/lib/domain/decimal';
import { ControlSums } from './control-sums';

const decimal = fc
  .tuple(
    fc.bigInt({ min: BigInt(0), max: BigInt(10) ** BigInt(29) }),
    fc.stringMatching(/^[0-9]{0,6}$/),
  )
  .map(([whole, part]) => (part === '' ? `${whole}` : `${whole}.${part}`));
const small = fc.integer({ min: 0, max: 999_999_999 }).map((value) => `${value / 1000}`);

test('ControlSums are the sums of exact decimals', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(decimal, small), { minLength: 1 }), (values) => {
      const sums = new ControlSums();
      for (const value of values) sums.add('AZE', 2020, value);
      const [total] = sums.totals();
      return compare(total?.sum ?? '', sum(values) ?? '') === 0;
    }),
  );
});

test('ControlSums count rows without a value and add nothing for them', () => {
  const sums = new ControlSums();
  sums.add('PAK', 2020, null);
  sums.add('AZE', 2021, '0');
  sums.add('AZE', 2020, '1.5');
  expect(sums.totals()).toEqual([
    { reporter: 'AZE', year: 2020, rows: 1, values: 1, sum: '1.5' },
    { reporter: 'AZE', year: 2021, rows: 1, values: 1, sum: '0' },
    { reporter: 'PAK', year: 2020, rows: 1, values: 0, sum: '0' },
  ]);
});
