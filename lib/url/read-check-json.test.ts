import { expect, test } from 'vitest';
import { readCheckJson } from './read-check-json';

test('readCheckJson(body) is the request it holds', () => {
  const body = JSON.stringify({ text: 'a', date: '2021-06-11', country: 'aze' });
  expect(readCheckJson(body)).toEqual({
    text: 'a',
    date: '2021-06-11',
    home: 'AZE',
    typed: [],
    problems: [],
  });
});

test.each([
  ['not json', ['body']],
  ['[]', ['body']],
  ['null', ['body']],
  ['{}', ['text', 'date']],
  ['{"text":" ","date":"2021-06-11"}', ['text']],
  ['{"text":1,"date":2021}', ['text', 'date']],
  ['{"text":"a","date":"2021-06-11","country":7}', ['country']],
  ['{"text":"a","date":"2021-06-11","__proto__":{}}', ['__proto__']],
])('%s is refused, naming %j', (body, parameters) => {
  const read = readCheckJson(body);
  expect('text' in read ? [] : read.problems.map(({ parameter }) => parameter)).toEqual(parameters);
});
