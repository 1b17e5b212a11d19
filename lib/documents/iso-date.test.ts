import { expect, test } from 'vitest';
import { isoDate } from './iso-date.mjs';

test.each([
  ['2021-06-11', '2021-06-11'],
  ['2021-06-11T23:30:00-04:00', '2021-06-11'],
  [' 2021/06/11', '2021-06-11'],
  ['2021-02-29', null],
  ['2021-13-01', null],
  ['2021-06-111', null],
  ['11 June 2021', null],
  ['', null],
  [20210611, null],
])('isoDate(%j) is %j', (text, date) => {
  expect(isoDate(text)).toBe(date);
});
