import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openedBytes } from '@/tests/builders/opened-bytes';
import { FileError } from '@/lib/errors';
import { JSON_LIMITS } from './json-limits';
import { JsonNumber, JsonObject, type JsonValue } from './json-value';
import { readJson } from './read-json';

const read = (content: Uint8Array | string) => readJson(openedBytes(content));
const refusal = (content: Uint8Array | string): Promise<FileError> =>
  read(content).then(
    () => Promise.reject(new Error('was read')),
    (error: unknown) =>
      error instanceof FileError ? error : Promise.reject(new Error(String(error))),
  );

/** The value as JSON.parse gives it, but with numbers as text. */
function plain(value: JsonValue): unknown {
  if (value instanceof JsonNumber) return value.text;
  if (value instanceof JsonObject) {
    return Object.fromEntries(value.keys.map((key) => [key, plain(value.get(key) ?? null)]));
  }
  return Array.isArray(value) ? value.map(plain) : value;
}

const RECORD = '{"period":"201005","cmdCode":"01","primaryValue":24300000000000.123,"qty":null}';
const ANSWER = `{"count":40,"data":[${Array.from({ length: 40 }, () => RECORD).join(',\n')}],"error":""}`;

describe('readJson(file)', () => {
  test('keeps the digits of numbers and the order of keys', async () => {
    const found = await read(`\ufeff {"b":[1,-0.50,1E-2,0],"a":"\\u00e9\\ud83d\\ude00\\n"} \n`);
    expect(plain(found)).toEqual({ b: ['1', '-0.50', '1E-2', '0'], a: 'é😀\n' });
    expect(found instanceof JsonObject ? found.keys : []).toEqual(['b', 'a']);
  });

  test('reads records that change their keys', async () => {
    const text = '[{"a":1,"b":2},{"a":3,"b":4},{"b":5,"a":6},{"a":7},{"a":8,"b":9,"c":10},{}]';
    expect(plain(await read(text))).toEqual([
      { a: '1', b: '2' },
      { a: '3', b: '4' },
      { b: '5', a: '6' },
      { a: '7' },
      { a: '8', b: '9', c: '10' },
      {},
    ]);
  });

  test('tells null from a key that is not there', async () => {
    const found = await read('{"a":null}');
    expect(found instanceof JsonObject && found.get('a')).toBeNull();
    expect(found instanceof JsonObject && found.get('b')).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'reads the key %s as any other',
    async (key) => {
      const found = await read(`{"${key}":{"polluted":true,"prototype":{"polluted":true}}}`);
      expect(found instanceof JsonObject ? found.keys : []).toEqual([key]);
      expect(found instanceof JsonObject ? found.get('polluted') : null).toBeUndefined();
      expect('polluted' in {}).toBe(false);
    },
  );

  test('refuses an answer cut at any byte', { timeout: 60_000 }, async () => {
    const bytes = Buffer.from(ANSWER);
    expect(bytes.length).toBeGreaterThan(3000);
    const cuts = Array.from(bytes.keys());
    const errors = await Promise.all(cuts.map((length) => refusal(bytes.subarray(0, length))));
    expect(errors).toHaveLength(bytes.length);
    expect(errors.filter(({ message }) => !/at byte \d+/.test(message))).toEqual([]);
  });

  test('names the value and the byte of a cut', async () => {
    const error = await refusal(ANSWER.slice(0, 200));
    expect(error.message).toBe(
      'trade.json, column "/data/2/period": found "the end of the file", expected a comma or } at byte 200. The file is cut off: download it again',
    );
  });

  test.each([
    ['', 'the end of the file'],
    ['[1,]', 'a comma before ]'],
    ['{"a":1,}', 'a comma before }'],
    ['[1 2]', 'expected a comma or ]'],
    ['[,1]', 'expected a JSON value'],
    ['{"a" 1}', 'a colon after the key a'],
    ['{a:1}', 'a key in quotes'],
    ["{'a':1}", 'a key in quotes'],
    ['{"a":1}\n{"a":2}\n', 'one JSON text a record (NDJSON)'],
    ['{"a":1}]', 'nothing behind it'],
    ['[NaN]', 'found "NaN"'],
    ['[Infinity]', 'found "Infinity"'],
    ['[-Infinity]', 'found "-Infinity"'],
    ['[01]', 'found "01"'],
    ['[1.]', 'found "1."'],
    ['[.5]', 'expected a JSON value'],
    ['[+1]', 'found "+1"'],
    ['[0x10]', 'found "0x10"'],
    ['[1e]', 'found "1e"'],
    ['[-]', 'found "-"'],
    ['[1_000]', 'found "1_000"'],
    ['[True]', 'found "True"'],
    ['[undefined]', 'found "undefined"'],
    ['// a\n[]', 'expected a JSON value'],
    ['["a\nb"]', 'the closing quote'],
    ['["\\x"]', 'after the backslash'],
    ['["\\u12"]', 'after the backslash'],
    ['["\\ud800"]', 'half of a surrogate pair'],
    ['["\\udc00\\ud800"]', 'half of a surrogate pair'],
    ['{"a":1,"b":2,"a":3}', 'the key a twice'],
    ['[{"a":1,"b":2},{"a":1,"b":2,"a":3}]', 'the key a twice'],
    ['{"\\u0061":1,"a":2}', 'the key a twice'],
    ['{"__proto__":1,"__proto__":2}', 'the key __proto__ twice'],
    ['[\u00a01]', 'expected a JSON value'],
    [`[${'1'.repeat(1_000_000)}]`, 'a number of 1000000 characters'],
    ['['.repeat(100_000), 'values nested too deep'],
    ['{"a":'.repeat(100_000), 'values nested too deep'],
    ['<html>', 'expected a JSON value'],
  ])('refuses %.40j', async (text, message) => {
    expect((await refusal(text)).message).toContain(message);
  });

  test('nests 32 deep and no deeper', async () => {
    expect(plain(await read('['.repeat(32) + ']'.repeat(32)))).toBeDefined();
    expect((await refusal('['.repeat(33) + ']'.repeat(33))).message).toContain('at most 32 deep');
  });

  test.each([
    [Buffer.from('["\u00e9"]', 'latin1'), 'at byte 2'],
    [Buffer.concat([Buffer.from('\ufeff["\u00e9'), Buffer.from([0xe9, 0x22, 0x5d])]), 'at byte 7'],
    [Buffer.from('["\u00e9"]', 'utf16le'), 'at byte 4'],
  ])('refuses what is not UTF-8', async (bytes, message) => {
    expect((await refusal(bytes)).message).toContain(message);
  });

  test('counts bytes, not characters', async () => {
    expect((await refusal('["\u00e9\u{1f600}",x]')).message).toContain('at byte 10');
  });

  test('refuses more bytes than the limit', async () => {
    const limits = { ...JSON_LIMITS, bytes: 20 };
    await expect(readJson(openedBytes('1'.repeat(20)), limits)).resolves.toBeInstanceOf(JsonNumber);
    await expect(readJson(openedBytes('1'.repeat(21)), limits)).rejects.toThrow('at most 20 bytes');
  });

  test('writes out a pointer whose keys have slashes', async () => {
    expect((await refusal('{"a/b~":[0,{"":x}]}')).column).toBe('/a~1b~0/1/');
  });

  const answer = '/work/shared/fixtures/comtrade-v1-get.json';
  test.skipIf(!existsSync(answer))(
    'reads the answer of UN Comtrade as JSON.parse does',
    async () => {
      const text = readFileSync(answer, 'utf8');
      const numbersAsText: unknown = JSON.parse(text, (_, value: unknown) =>
        typeof value === 'number' ? String(value) : value,
      );
      const found = JSON.stringify(plain(await read(text)));
      const same = found.replace(/"(\d+)\.0"/g, '"$1"');
      expect(JSON.parse(same)).toEqual(numbersAsText);
    },
  );
});
