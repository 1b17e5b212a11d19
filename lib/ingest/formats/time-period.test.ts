import { expect, test } from 'vitest';

import { readTimePeriod } from './time-period';

test('readTimePeriod(text) reads years, quarters and months as publishers write them', () => {
  const read = ['2021', '2021-A1', '2021-Q1', '2021Q4', '2021-03', '2021-M03', '2021M3', '1997Jan'];

  expect(read.map(readTimePeriod)).toEqual([
    { frequency: 'A', period: '2021' },
    { frequency: 'A', period: '2021' },
    { frequency: 'Q', period: '2021-Q1' },
    { frequency: 'Q', period: '2021-Q4' },
    { frequency: 'M', period: '2021-03' },
    { frequency: 'M', period: '2021-03' },
    { frequency: 'M', period: '2021-03' },
    { frequency: 'M', period: '1997-01' },
  ]);
});

test('readTimePeriod(text) leaves halves, thirds, weeks and days out', () => {
  const read = ['2021-S1', '2021-H2', '2021-T3', '2021-W05', '2021-D001', '2021-01-31'];

  expect(read.map((text) => Object.keys(readTimePeriod(text) ?? {}))).toEqual(
    read.map(() => ['leftOut']),
  );
});

test('readTimePeriod(text) knows no other text', () => {
  const read = [
    '',
    '21',
    '202103',
    '2021-13',
    '2021-M00',
    '2021-Q5',
    '2020/21',
    '2021Foo',
    ' 2021',
  ];

  expect(read.map(readTimePeriod)).toEqual(read.map(() => null));
});
