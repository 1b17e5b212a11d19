import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsOf, recordOf } from '@/tests/builders/record';
import { aggregate } from './aggregate';
import { sum } from './decimal';
import { parsePeriod } from './period';

const months = recordOf({
  frequency: 'M',
  figures: [...monthsOf('2019', '10', '4'), ...monthsOf('2020', '3', '8')],
});
const at = (text: string, of = months) => aggregate(of, parsePeriod(text), 'exports');

test('aggregate(twelve months) is the year', () => {
  expect(at('2019')).toMatchObject({ value: '120', absence: null });
  expect(at('2019').rows).toHaveLength(12);
});

test('aggregate(months) makes quarters, years to date and fiscal years', () => {
  expect(at('2020-Q1').value).toBe('9');
  expect(at('2020-01/2020-10').value).toBe('30');
  expect(at('2019-07/2020-06').value).toBe('78');
});

test('aggregate(quarters) makes a year', () => {
  const quarters = recordOf({
    frequency: 'Q',
    figures: [
      ['2020-Q1', '1', '1'],
      ['2020-Q2', '2', '1'],
      ['2020-Q3', '3', '1'],
      ['2020-Q4', '4', '1'],
    ],
  });
  expect(at('2020', quarters).value).toBe('10');
  expect(at('2020-H2', quarters).value).toBe('7');
  expect(at('2020-03', quarters)).toEqual({ value: null, absence: 'other frequency', rows: [] });
});

test('aggregate(balance) is the sum of the balances, negative where imports prevail', () => {
  expect(aggregate(months, parsePeriod('2020'), 'balance').value).toBe('-60');
});

test('a month that is missing leaves the year absent', () => {
  const holed = recordOf({
    frequency: 'M',
    figures: monthsOf('2020', '3', '8').filter(([period]) => period !== '2020-05'),
  });
  expect(at('2020', holed)).toMatchObject({ value: null, absence: 'missing' });
  expect(at('2020-Q1', holed).value).toBe('9');
});

test('a period beyond the record is not covered', () => {
  expect(at('2021')).toEqual({ value: null, absence: 'not covered', rows: [] });
  expect(at('2020-07/2021-06').absence).toBe('not covered');
});

test('a year of zeros is zero', () => {
  const zeros = recordOf({ frequency: 'M', figures: monthsOf('2020', '0', '0') });
  expect(at('2020', zeros).value).toBe('0');
});

test('the twelve months of any year add up to it exactly', () => {
  const amounts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 18n }).map(String), {
    minLength: 12,
    maxLength: 12,
  });
  fc.assert(
    fc.property(amounts, (exports) => {
      const figures = exports.map(
        (value, index) => [`2020-${String(index + 1).padStart(2, '0')}`, value, '1'] as const,
      );
      expect(at('2020', recordOf({ frequency: 'M', figures })).value).toBe(sum(exports));
    }),
  );
});
