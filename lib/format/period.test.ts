import { describe, expect, test } from 'vitest';
import { dateName, periodName, rangeName } from './period';

describe('periodName(text)', () => {
  test.each([
    ['2020', '2020'],
    ['2020-H1', 'H1 2020'],
    ['2020-H2', 'H2 2020'],
    ['2021-Q1', 'Q1 2021'],
    ['2021-Q4', 'Q4 2021'],
    ['2021-01', 'Jan 2021'],
    ['2021-12', 'Dec 2021'],
    ['2020-01/2020-10', 'Jan–Oct 2020'],
    ['2020-07/2021-06', 'FY 2020/21 (Jul–Jun)'],
    ['1999-07/2000-06', 'FY 1999/00 (Jul–Jun)'],
    ['2020-11/2021-02', 'Nov 2020–Feb 2021'],
    ['2010-01/2014-12', 'Jan 2010–Dec 2014'],
    ['2020-03/2020-05', 'Mar 2020–May 2020'],
  ])('of %s is %s', (text, name) => {
    expect(periodName(text)).toBe(name);
  });

  test('names the text it cannot read', () => {
    expect(() => periodName('spring')).toThrow('"spring" is not a period');
  });
});

describe('rangeName(from, to)', () => {
  test.each([
    ['2015', '2020', '2015–2020'],
    ['1997-01', '2026-06', 'Jan 1997–Jun 2026'],
    ['2020-Q1', '2021-Q3', 'Q1 2020–Q3 2021'],
    ['2020', '2020', '2020'],
  ])('from %s to %s is %s', (from, to, name) => {
    expect(rangeName(from, to)).toBe(name);
  });
});

describe('dateName(date)', () => {
  test.each([
    ['2021-06-11', '11 June 2021'],
    ['2021-12-01', '1 December 2021'],
    ['2017-11', 'November 2017'],
    ['2022', '2022'],
  ])('of %s is %s', (date, name) => {
    expect(dateName(date)).toBe(name);
  });
});
