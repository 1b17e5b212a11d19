import { expect, test } from 'vitest';
import { everyPeriod } from './every-period';

test('everyPeriod(years) fills the gaps in order', () => {
  expect(everyPeriod(['1996', '1993', '1996'], 'A')).toEqual(['1993', '1994', '1995', '1996']);
});

test('everyPeriod(quarters) crosses the year', () => {
  expect(everyPeriod(['2019-Q4', '2020-Q2'], 'Q')).toEqual(['2019-Q4', '2020-Q1', '2020-Q2']);
});

test('everyPeriod of one period is that period', () => {
  expect(everyPeriod(['2020-03'], 'M')).toEqual(['2020-03']);
});

test('everyPeriod of nothing is nothing', () => {
  expect(everyPeriod([], 'A')).toEqual([]);
});

test('everyPeriod refuses what is no period', () => {
  expect(() => everyPeriod(['soon'], 'A')).toThrow('"soon"');
});
