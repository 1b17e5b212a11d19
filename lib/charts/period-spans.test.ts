import { expect, test } from 'vitest';
import { periodSpans } from './period-spans';

test.each([
  [[], []],
  [['2020'], ['2020']],
  [
    ['1994', '2017', '2018', '2019'],
    ['1994', '2017–2019'],
  ],
  [
    ['2019-12', '2020-01', '2020-03'],
    ['Dec 2019–Jan 2020', 'Mar 2020'],
  ],
  [['2019-Q4', '2020-Q1'], ['Q4 2019–Q1 2020']],
])('periodSpans(%j) is %j', (periods, spans) => {
  expect(periodSpans(periods)).toEqual(spans);
});
