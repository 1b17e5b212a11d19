import { describe, expect, test } from 'vitest';

import { tableFile } from '@/tests/builders/table-file';
import type { DeclaredDialect } from './dialect';
import { readStrictTable, type TableSpec } from './read-strict-table';

const SPEC: TableSpec = {
  required: ['code', 'value'],
  optional: [],
  others: 'refuse',
  numbers: ['value'],
};

async function marksOf(content: string, declared: DeclaredDialect = {}, spec = SPEC) {
  const { dialect } = await readStrictTable(tableFile(content), spec, declared);
  return [dialect.decimal, dialect.grouping, dialect.isDecimalAssumed];
}

describe('the marks of a table are', () => {
  test.each<readonly [string, string, DeclaredDialect, readonly unknown[]]>([
    ['a point between commas', 'code,value\n1,1.234\n', {}, ['.', null, undefined]],
    [
      'as declared',
      'code;value\n1;1.234\n',
      { decimal: ',', grouping: '.' },
      [',', '.', undefined],
    ],
    ['told by the grouping', 'code;value\n1;1.234\n', { grouping: '.' }, [',', '.', undefined]],
    ['proven by two decimals', 'code;value\n1;1,234\n1;1234,56\n', {}, [',', null, undefined]],
    ['proven by four digits before', 'code;value\n1;1234.567\n', {}, ['.', null, undefined]],
    ['proven by a zero before', 'code;value\n1;1.234\n1;0.123\n', {}, ['.', null, undefined]],
    ['proven by both marks', 'code;value\n1;1.234,567\n', {}, [',', null, undefined]],
    ['proven by a mark twice', 'code\tvalue\n1\t1.234.567\n', {}, [',', null, undefined]],
    ['of no matter without marks', 'code|value\n1|1234\n1|NA\n', {}, ['.', null, undefined]],
  ])('%s', async (_, content, declared, marks) => {
    expect(await marksOf(content, declared)).toEqual(marks);
  });
});

test.each([
  ['code;value\n1;5\n2;1.234\n', 'line 3, column 2 ("value"): found "1.234"'],
  ['code\tvalue\n1\t12,345\n', 'line 2, column 2 ("value"): found "12,345"'],
  ['code|value\n1.5|-1.234\n', 'line 2, column 2 ("value"): found "-1.234"'],
])('the marks of %j are refused as ambiguous', async (content, place) => {
  const failing = marksOf(content);
  await expect(failing).rejects.toThrow(place);
  await expect(failing).rejects.toThrow('ambiguous: declare --decimal');
});

test('the decimal mark is assumed where no column of numbers is named', async () => {
  const spec = { ...SPEC, numbers: [] };
  expect(await marksOf('code;value\n1;1.234\n', {}, spec)).toEqual(['.', null, true]);
});

test('one mark for decimals and for groups is refused', async () => {
  const failing = marksOf('code;value\n1;1\n', { decimal: ',', grouping: ',' });
  await expect(failing).rejects.toThrow('not "," for both');
});
