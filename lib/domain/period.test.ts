import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  comparePeriods,
  containsPeriod,
  fiscalYear,
  parsePeriod,
  partsOf,
  periodOfMonths,
  periodText,
  readPeriod,
  shiftYears,
  yearToDate,
  type Period,
} from './period';

const FIRST_MONTH = 1900 * 12;
const LAST_MONTH = 2100 * 12 + 11;

/** Any run of one to forty months of two centuries. */
const periods = fc
  .tuple(fc.integer({ min: FIRST_MONTH, max: LAST_MONTH - 40 }), fc.integer({ min: 0, max: 39 }))
  .map(([first, more]): Period => periodOfMonths(first, first + more));

describe('readPeriod(text)', () => {
  test.each([
    ['2020', 'A', '2020'],
    ['2020-H1', 'H', '2020-H1'],
    ['2020-H2', 'H', '2020-H2'],
    ['2021-Q1', 'Q', '2021-Q1'],
    ['2021-Q4', 'Q', '2021-Q4'],
    ['2021-03', 'M', '2021-03'],
    ['2020-01/2020-10', 'YTD', '2020-01/2020-10'],
    ['2020-07/2021-06', 'FY', '2020-07/2021-06'],
    ['2020-11/2021-02', 'X', '2020-11/2021-02'],
    ['2020-01/2020-12', 'A', '2020'],
    ['2020-01/2020-03', 'Q', '2020-Q1'],
    ['2020-07/2020-12', 'H', '2020-H2'],
    ['2020-05/2020-05', 'M', '2020-05'],
    ['2010-01/2014-12', 'X', '2010-01/2014-12'],
  ])('reads %s as a period of kind %s that is written %s', (text, kind, written) => {
    const period = parsePeriod(text);
    expect(period.kind).toBe(kind);
    expect(periodText(period)).toBe(written);
  });

  test.each([
    '',
    '20',
    '2020 ',
    '2020-0',
    '2020-00',
    '2020-13',
    '2020-Q0',
    '2020-Q5',
    '2020-H3',
    '2020-1',
    '2020-W01',
    '2020-01-01',
    '2020/2021',
    '2020-10/2020-01',
    'FY2020',
    '２０２０',
    '-2020',
  ])('of "%s" is null', (text) => {
    expect(readPeriod(text)).toBeNull();
  });

  test('reads back what periodText writes', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(readPeriod(periodText(period))).toEqual(period);
      }),
    );
  });
});

test('parsePeriod(text) names the text it cannot read', () => {
  expect(() => parsePeriod('spring 2020')).toThrow('"spring 2020" is not a period');
});

describe('comparePeriods(a, b)', () => {
  test('puts the earlier start first, then the earlier end', () => {
    const texts = ['2021', '2020-Q2', '2020', '2020-02', '2020-Q1', '2020-01'];
    const sorted = texts.map(parsePeriod).sort(comparePeriods).map(periodText);
    expect(sorted).toEqual(['2020-01', '2020-Q1', '2020', '2020-02', '2020-Q2', '2021']);
  });

  test('is zero for the same months and turns its sign with its arguments', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(comparePeriods(a, a)).toBe(0);
        expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
      }),
    );
  });
});

describe('containsPeriod(whole, part)', () => {
  test.each([
    ['2020', '2020', true],
    ['2020', '2020-12', true],
    ['2020', '2021-01', false],
    ['2020-Q1', '2020', false],
    ['2020-07/2021-06', '2021-Q1', true],
    ['2020-07/2021-06', '2020', false],
  ])('for %s and %s is %s', (whole, part, expected) => {
    expect(containsPeriod(parsePeriod(whole), parsePeriod(part))).toBe(expected);
  });

  test('both ways holds only for the same months', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const both = containsPeriod(a, b) && containsPeriod(b, a);
        expect(both).toBe(comparePeriods(a, b) === 0);
      }),
    );
  });
});

describe('shiftYears(period, years)', () => {
  test.each([
    ['2021-Q1', -1, '2020-Q1'],
    ['2020', 1, '2021'],
    ['2020-02', 0, '2020-02'],
    ['2020-07/2021-06', -10, '2010-07/2011-06'],
  ])('of %s by %i is %s', (text, years, expected) => {
    expect(periodText(shiftYears(parsePeriod(text), years))).toBe(expected);
  });

  test('keeps kind and length, and there and back is the same period', () => {
    fc.assert(
      fc.property(periods, fc.integer({ min: -50, max: 50 }), (period, years) => {
        const shifted = shiftYears(period, years);
        expect(shifted.kind).toBe(period.kind);
        expect(shifted.last - shifted.first).toBe(period.last - period.first);
        expect(shiftYears(shifted, -years)).toEqual(period);
      }),
    );
  });
});

test('fiscalYear(2020, 7) runs from July to June', () => {
  expect(periodText(fiscalYear(2020, 7))).toBe('2020-07/2021-06');
  expect(fiscalYear(2020, 7).kind).toBe('FY');
});

test('fiscalYear(2020, 1) is the calendar year', () => {
  expect(fiscalYear(2020, 1)).toEqual(parsePeriod('2020'));
});

test('yearToDate(year, month) runs from January', () => {
  expect(periodText(yearToDate(2020, 10))).toBe('2020-01/2020-10');
  expect(periodText(yearToDate(2020, 12))).toBe('2020');
  expect(periodText(yearToDate(2020, 1))).toBe('2020-01');
});

describe('partsOf(whole, months)', () => {
  test('of a year are its months, quarters, halves', () => {
    const year = parsePeriod('2020');
    expect(partsOf(year, 1)).toHaveLength(12);
    expect(partsOf(year, 3).map(periodText)).toEqual(['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4']);
    expect(partsOf(year, 6).map(periodText)).toEqual(['2020-H1', '2020-H2']);
  });

  test('of ten months are no quarters', () => {
    expect(partsOf(parsePeriod('2020-01/2020-10'), 3)).toEqual([]);
  });

  test('of a fiscal year from July are quarters, yet no calendar year', () => {
    const year = parsePeriod('2020-07/2021-06');
    expect(partsOf(year, 3).map(periodText)).toEqual(['2020-Q3', '2020-Q4', '2021-Q1', '2021-Q2']);
    expect(partsOf(year, 12)).toEqual([]);
  });

  test('of three months that are no quarter are no quarters', () => {
    expect(partsOf(parsePeriod('2020-02/2020-04'), 3)).toEqual([]);
  });

  test('by months fill any period without gap or overlap', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const months = partsOf(period, 1).map(({ first }) => first);
        expect(months).toEqual(months.map((_, index) => period.first + index));
        expect(months).toHaveLength(period.last - period.first + 1);
      }),
    );
  });
});
