import { expect, test } from 'vitest';
import { parsePeriod } from '@/lib/domain/period';
import { monthsOf, recordOf } from '@/tests/builders/record';
import { recorded } from './recorded';

const years = recordOf({
  figures: [
    ['2019', '7', '1'],
    ['2020', '100', '1'],
  ],
});
const months = recordOf({
  frequency: 'M',
  figures: [...monthsOf('2020', '3', '1'), ...monthsOf('2021', '4', '1')],
  dataset: { id: 'monthly', unit: { currency: 'USD', multiplier: '1000000' } },
});
const exportsOf = (period: string) => recorded([months, years], parsePeriod(period), 'exports');

test('a year is read from the yearly record before it is added up', () => {
  expect(exportsOf('2020')).toEqual({ amount: '100', reason: null, datasets: ['wits-2017'] });
});

test('a year that only months hold is added up, in units of the currency', () => {
  expect(exportsOf('2021')).toEqual({ amount: '48000000', reason: null, datasets: ['monthly'] });
});

test('the most telling reason is given', () => {
  expect(exportsOf('2022').reason).toBe('period not covered');
  const quarter = recorded([years], parsePeriod('2020-Q1'), 'exports');
  expect(quarter.reason).toBe('no record of this frequency');
});

test('no records are no record of the country', () => {
  expect(recorded([], parsePeriod('2020'), 'exports')).toEqual({
    amount: null,
    reason: 'no record of this country',
    datasets: [],
  });
});
