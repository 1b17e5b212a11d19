import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodOfMonths, periodText } from './period';
import { daysOf, daysText } from './period-days';

test.each([
  ['2020-01-01', '2020-12-31', '2020'],
  ['2021-01-01', '2021-03-31', '2021-Q1'],
  ['2020-02-01', '2020-02-29', '2020-02'],
  ['2020-07-01', '2021-06-30', '2020-07/2021-06'],
  ['2020-01-01', '2020-01-20', '2020-01-01/2020-01-20'],
  ['2020-02-01', '2020-02-28', '2020-02-01/2020-02-28'],
])('daysText(%s to %s) is %s', (start, end, text) => {
  expect(daysText({ start, end })).toBe(text);
});

test('daysText(daysOf(text)) is the text, for every run of months', () => {
  const months = fc.tuple(fc.integer({ min: 1900 * 12, max: 2100 * 12 }), fc.nat(40));
  fc.assert(
    fc.property(months, ([first, length]) => {
      const text = periodText(periodOfMonths(first, first + length));
      const days = daysOf(text);
      expect(days === null ? null : daysText(days)).toBe(text);
    }),
  );
});

test('a text that is no period has no days', () => {
  expect(daysOf('spring')).toBeNull();
});
