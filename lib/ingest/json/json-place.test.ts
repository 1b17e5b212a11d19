import { describe, expect, test } from 'vitest';
import {
  jsonBoolean,
  jsonDecimal,
  jsonError,
  jsonField,
  jsonPlace,
  jsonRecords,
  jsonText,
  jsonWhole,
  optionalField,
} from './json-place';
import { JSON_LIMITS } from './json-limits';
import { parseJson } from './parse-json';

const place = (text: string) => jsonPlace('a.json', parseJson(text, JSON_LIMITS));

describe('a place in a JSON text', () => {
  test('is found by keys and records', () => {
    const data = jsonField(place('{"data":[{"v":1},{"v":2.50}]}'), 'data');
    const values = [...jsonRecords(data)].map((record) => jsonDecimal(jsonField(record, 'v')));
    expect(values).toEqual(['1', '2.50']);
  });

  test('names the record and the pointer of what is wrong', () => {
    const [, second] = [...jsonRecords(jsonField(place('{"data":[1,{"v":"x"}]}'), 'data'))];
    const value = jsonField(second ?? place('0'), 'v');
    expect(() => jsonDecimal(value)).toThrow(
      'a.json, line 2, column "/data/1/v": found "x", expected a number or null',
    );
    expect(jsonError(value, 'a flow', 'Ask again').problem).toEqual({
      file: 'a.json',
      line: 2,
      column: '/data/1/v',
      value: 'x',
      expected: 'a flow',
      hint: 'Ask again',
    });
  });

  test('keeps the record within lists of a record', () => {
    const rows = [...jsonRecords(place('[[1,2],[3,4]]'))];
    const cells = rows.flatMap((row) => [...jsonRecords(row)]);
    expect(cells.map(({ record, pointer }) => [record, pointer])).toEqual([
      [1, '/0/0'],
      [1, '/0/1'],
      [2, '/1/0'],
      [2, '/1/1'],
    ]);
  });

  test('tells an absent key from null', () => {
    expect(optionalField(place('{"a":null}'), 'b')).toBeNull();
    expect(optionalField(place('{"a":null}'), 'a')?.value).toBeNull();
    expect(() => jsonField(place('{"a":null}'), 'b')).toThrow('an object with the key b');
  });

  test('has decimals, exactly, or null', () => {
    expect(jsonDecimal(place('24300000000000.123'))).toBe('24300000000000.123');
    expect(jsonDecimal(place('-1.5E3'))).toBe('-1500');
    expect(jsonDecimal(place('0'))).toBe('0');
    expect(jsonDecimal(place('null'))).toBeNull();
  });

  test('has texts, whole numbers and truth values', () => {
    expect(jsonText(place('""'))).toBe('');
    expect(jsonWhole(place('-12'))).toBe(-12);
    expect(jsonBoolean(place('false'))).toBe(false);
  });

  test.each([
    ['a text', () => jsonText(place('1'))],
    ['a whole number', () => jsonWhole(place('1.0'))],
    ['a whole number', () => jsonWhole(place('9007199254740993'))],
    ['a number or null', () => jsonDecimal(place('"1"'))],
    ['a number or null', () => jsonDecimal(place('1e9999'))],
    ['true or false', () => jsonBoolean(place('0'))],
    ['a list', () => [...jsonRecords(place('{}'))]],
    ['an object', () => optionalField(place('[]'), 'a')],
  ])('refuses what is not %s', (expected, ask) => {
    expect(ask).toThrow(`expected ${expected}`);
  });
});
