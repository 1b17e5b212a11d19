import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { temporaryFolder } from '@/tests/builders/data-folder';
import { readTable } from './read-table';

const COLUMNS = ['code', 'name'] as const;

async function tableOf(content: string | Uint8Array) {
  const file = path.join(await temporaryFolder(), 'table.csv');
  await writeFile(file, content);
  const { rows } = await readTable(file, COLUMNS);
  return rows.map((row) => [row.line, row.text('code'), row.text('name')]);
}

test('readTable(file) gives each row its line', async () => {
  expect(await tableOf('code,name\n01,Live animals\n02,Meat\n')).toEqual([
    [2, '01', 'Live animals'],
    [3, '02', 'Meat'],
  ]);
});

test('readTable(file) takes columns in any order', async () => {
  expect(await tableOf('name,code\nMeat,02\n')).toEqual([[2, '02', 'Meat']]);
});

test('readTable(file) takes CRLF and a last line without an end', async () => {
  expect(await tableOf('code,name\r\n01,a\r\n02,b')).toEqual([
    [2, '01', 'a'],
    [3, '02', 'b'],
  ]);
});

test('readTable(file) takes bare carriage returns', async () => {
  expect(await tableOf('code,name\r01,a\r')).toEqual([[2, '01', 'a']]);
});

test('readTable(file) counts the lines of a quoted cell', async () => {
  expect(await tableOf('code,name\n01,"a\nb, c"\n02,d\n')).toEqual([
    [2, '01', 'a\nb, c'],
    [4, '02', 'd'],
  ]);
});

test('readTable(file) keeps leading zeros, spaces and empty cells', async () => {
  expect(await tableOf('code,name\n007, a \n,\n')).toEqual([
    [2, '007', ' a '],
    [3, '', ''],
  ]);
});

test('readTable(file) of a header alone has no rows', async () => {
  expect(await tableOf('code,name\n')).toEqual([]);
});

test.each([
  ['a cell too few', 'code,name\n01,a\n02\n', 3, null, 'found "02", expected 2 cells, not 1'],
  ['a cell too many', 'code,name\n01,a,b\n', 2, null, 'expected 2 cells, not 3'],
  ['a blank line', 'code,name\n01,a\n\n02,b\n', 3, null, 'expected 2 cells, not 1'],
  ['an unknown column', 'code,title\n01,a\n', 1, 'title', 'expected the columns code, name'],
  ['a missing column', 'code\n01\n', 1, 'name', 'expected the columns code, name'],
  ['a column twice', 'code,name,name\n', 1, 'name', 'expected the columns code, name'],
  ['an empty file', '', 1, 'code', 'expected the columns code, name'],
  ['an open quote', 'code,name\n01,"a\n', 2, 'name', 'expected well-formed quotes'],
  ['a quote inside a cell', 'code,name\n01,a"b\n', 2, 'name', 'expected well-formed quotes'],
  ['a stray carriage return', 'code,name\n01,a\r02,b\n', 2, null, 'expected a line feed'],
])('readTable(file) refuses %s', async (_, text, line, column, message) => {
  const failing = tableOf(text);
  await expect(failing).rejects.toMatchObject({ name: 'FileError', line, column });
  await expect(failing).rejects.toThrow(message);
});

test('readTable(file) refuses other encodings and names the line', async () => {
  const latin = Uint8Array.from(Buffer.from('code,name\n01,a\n02,T\xfcrkiye\n', 'latin1'));
  const failing = tableOf(latin);
  await expect(failing).rejects.toMatchObject({ name: 'FileError', line: 3 });
  await expect(failing).rejects.toThrow('expected text in UTF-8');
});

test('readTable(file) returns every cell as it was written', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '0', ' ', ',', '"', '\n', 'ə', '−') });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const cells = fc.array(fc.tuple(cell, cell), { maxLength: 8 });
  const isKept = async (rows: readonly (readonly [string, string])[]) => {
    const lines = rows.map((row) => row.map(quoted).join(','));
    const found = await tableOf(['code,name', ...lines, ''].join('\n'));
    expect(found.map(([, ...texts]) => texts)).toEqual(rows);
  };
  await fc.assert(fc.asyncProperty(cells, isKept), { numRuns: 100 });
});
