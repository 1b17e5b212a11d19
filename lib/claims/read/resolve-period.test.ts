import { expect, test } from 'vitest';
import { periodAt } from './period-at';
import type { StatedPeriod } from './read-claim';
import { resolvePeriod } from './resolve-period';
import { tokenize } from './token';

const QUARTER: StatedPeriod = { freq: 'Q', start: '2021-04-01', end: '2021-06-30' };

function dates(text: string, date: string, country: string | null, window: StatedPeriod | null) {
  const found = periodAt(tokenize(text), 0);
  const context = { date, window, country, isComparison: false, isForward: false };
  const period = found === null ? null : resolvePeriod(found.spec, context);
  return period === null ? null : `${period.freq} ${period.start} ${period.end}`;
}

test.each([
  ['2020', '2021-06-11', null, 'A 2020-01-01 2020-12-31'],
  ['last year', '2021-06-11', null, 'A 2020-01-01 2020-12-31'],
  ['January-May', '2021-06-11', null, 'YTD 2021-01-01 2021-05-31'],
  ['January-November', '2021-06-11', null, 'YTD 2020-01-01 2020-11-30'],
  ['first nine months of 2019', '2021-06-11', null, 'YTD 2019-01-01 2019-09-30'],
  ['H1 2020', '2021-06-11', null, 'H 2020-01-01 2020-06-30'],
  ['Q3 2020', '2021-06-11', null, 'Q 2020-07-01 2020-09-30'],
  ['FY23', '2023-06-11', 'IND', 'FY 2022-04-01 2023-03-31'],
  ['2022-23', '2023-09-11', 'PAK', 'FY 2022-07-01 2023-06-30'],
  ['fiscal 2017', '2018-06-11', 'JPN', 'FY 2017-04-01 2018-03-31'],
  ['8MFY24', '2024-03-26', 'PAK', 'YTD 2023-07-01 2024-02-29'],
  ['1QFY22', '2021-12-01', 'PAK', 'Q 2021-07-01 2021-09-30'],
  ['April-January of FY22', '2023-04-18', 'IND', 'YTD 2021-04-01 2022-01-31'],
  ['year ended March', '2017-04-28', 'NZL', 'FY 2016-04-01 2017-03-31'],
  ['last month', '2017-04-28', null, 'M 2017-03-01 2017-03-31'],
  ['first 20 days of June', '2022-06-21', null, 'X 2022-06-01 2022-06-20'],
  ['March 21-August 22', '2022-09-07', 'IRN', 'YTD 2022-03-21 2022-08-22'],
  ["this year's first quarter", '2022-09-07', null, 'Q 2022-01-01 2022-03-31'],
  ['so far this year', '2022-09-07', null, 'YTD 2022-01-01 2022-08-31'],
  ['2019-2020 financial year', '2020-11-30', 'MMR', 'FY 2019-10-01 2020-09-30'],
  ['in the coming years', '2020-11-30', null, null],
  ['today', '2020-11-30', null, null],
])('"%s" at %s is read for %s', (text, date, country, expected) => {
  expect(dates(text.replace(/^in the /, ''), date, country, null)).toBe(expected);
});

test.each([
  ['same period', 'Q 2021-04-01 2021-06-30'],
  ['same period of 2019', 'Q 2019-04-01 2019-06-30'],
  ['a year earlier', 'Q 2020-04-01 2020-06-30'],
  ['previous quarter', 'Q 2021-01-01 2021-03-31'],
  ['previous year', 'A 2020-01-01 2020-12-31'],
  ['reporting period', 'Q 2021-04-01 2021-06-30'],
])('"%s" after a quarter is read from it', (text, expected) => {
  expect(dates(text, '2021-08-01', null, QUARTER)).toBe(expected);
});
