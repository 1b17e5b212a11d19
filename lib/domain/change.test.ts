import { expect, test } from 'vitest';
import { recordOf } from '@/tests/builders/record';
import { change } from './change';

const { rows } = recordOf({
  figures: [
    ['2015', '100', '40'],
    ['2016', '110', '0'],
    ['2017', '88.55', '5'],
    ['2018', null, '50'],
    ['2019', '50', '60'],
    ['2020', '0', '90'],
  ],
});
const of = (period: string, measure: 'exports' | 'imports' | 'balance') =>
  change({ rows, period, measure });

test('change has one decimal, also when it is round', () => {
  expect(of('2016', 'exports')).toEqual({
    percent: '10.0',
    difference: '10',
    reason: null,
    base: '2015',
  });
  expect(of('2017', 'exports').percent).toBe('-19.5');
});

test('a fall to zero is a fall by the whole', () => {
  expect(of('2020', 'exports')).toMatchObject({ percent: '-100.0', difference: '-50' });
});

test('a base of zero has no percentage', () => {
  expect(of('2017', 'imports')).toMatchObject({
    percent: null,
    difference: '5',
    reason: 'base is zero',
  });
});

test('an absent value or base has no change', () => {
  expect(of('2018', 'exports')).toMatchObject({
    percent: null,
    difference: null,
    reason: 'no value',
  });
  expect(of('2019', 'exports')).toMatchObject({
    percent: null,
    difference: null,
    reason: 'no base',
  });
  expect(of('2015', 'exports').reason).toBe('no base');
});

test('a negative side gives the difference and no percentage', () => {
  expect(of('2020', 'balance')).toEqual({
    percent: null,
    difference: '-80',
    reason: 'sign',
    base: '2019',
  });
});

test('months are compared with the same month a year before', () => {
  const months = recordOf({
    frequency: 'M',
    figures: [
      ['2019-03', '8', '1'],
      ['2020-03', '10', '1'],
    ],
  });
  expect(change({ rows: months.rows, period: '2020-03', measure: 'exports' })).toMatchObject({
    percent: '25.0',
    base: '2019-03',
  });
});
