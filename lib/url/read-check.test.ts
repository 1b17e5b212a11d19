import { expect, test } from 'vitest';
import { isDate, readCheck } from './read-check';

const TODAY = '2026-11-25';
const read = (query: string) => readCheck(new URLSearchParams(query), TODAY);

test('readCheck(fields) is the text, its date and its publisher’s country', () => {
  expect(read('text=a&date=2021-06-11&country=aze')).toEqual({
    text: 'a',
    date: '2021-06-11',
    home: 'AZE',
    typed: [],
    problems: [],
  });
});

test('an empty form is an empty text of today', () => {
  expect(read('')).toMatchObject({ text: '', date: TODAY, home: null, problems: [] });
});

test('what cannot be used is told of and the rest stands', () => {
  expect(read('text=a&date=soon&country=Azerbaijan')).toMatchObject({
    text: 'a',
    date: TODAY,
    home: null,
    problems: [
      { parameter: 'date', value: 'soon' },
      { parameter: 'country', value: 'AZERBAIJAN' },
    ],
  });
});

test('line ends as browsers send them are one letter, so that places in the text hold', () => {
  expect(read(`text=${encodeURIComponent('a\r\nb')}`).text).toBe('a\nb');
});

test('what was typed for a claim comes with where its figure stood', () => {
  const typed = read('c2-at=14&c2-reporter=aze&c2-flow=exports&c2-value=1.6&c1-flow=imports').typed;
  expect(typed).toHaveLength(1);
  expect(typed[0]).toMatchObject({
    id: 'c2',
    at: 14,
    fields: { reporter: 'AZE', flow: 'exports', value: '1.6', period: '' },
  });
});

test.each([
  ['2020-02-29', true],
  ['2021-02-29', false],
  ['2021-13-01', false],
  ['yesterday', false],
  ['', false],
])('isDate(%s) is %s', (text, expected) => {
  expect(isDate(text)).toBe(expected);
});
