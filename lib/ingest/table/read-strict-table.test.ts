import { describe, expect, test } from 'vitest';

import { cellsOf, CODE_AND_NAME, rowsOf, tableFile } from '@/tests/builders/table-file';
import type { DeclaredDialect } from './dialect';
import { readStrictTable, type StrictRow, type TableSpec } from './read-strict-table';

const LIVE = ['01', 'Live'];
const MEAT = ['02', 'Męąt'];
const GOOD = 'code,name\n01,Live\n02,Męąt\n';

function utf16(text: string, mark: string) {
  return Buffer.from(`${mark}${text}`, 'utf16le');
}

describe('readStrictTable(file) reads the same rows', () => {
  test.each<readonly [string, string | Uint8Array, DeclaredDialect]>([
    ['of plain UTF-8', GOOD, {}],
    ['behind a mark of UTF-8', `\ufeff${GOOD}`, {}],
    ['behind a mark of UTF-8 that is declared', `\ufeff${GOOD}`, { encoding: 'utf-8' }],
    ['of UTF-16LE with its mark', utf16(GOOD, '\ufeff'), {}],
    ['of UTF-16BE with its mark', utf16(GOOD, '\ufeff').swap16(), {}],
    ['of UTF-16LE declared', utf16(GOOD, ''), { encoding: 'utf-16le' }],
    ['of UTF-16BE declared', utf16(GOOD, '').swap16(), { encoding: 'utf-16be' }],
    ['between semicolons', GOOD.replaceAll(',', ';'), {}],
    ['between tabs', GOOD.replaceAll(',', '\t'), {}],
    ['between bars', GOOD.replaceAll(',', '|'), {}],
    ['with CRLF', GOOD.replaceAll('\n', '\r\n'), {}],
    ['with CR alone', GOOD.replaceAll('\n', '\r'), {}],
    ['with LF and CRLF mixed', 'code,name\n01,Live\r\n02,Męąt\n', {}],
    ['in quotes', '"code","name"\n"01","Live"\n"02","Męąt"\n', {}],
    ['under a header of other case', 'CODE, Name \n01,Live\n02,Męąt\n', {}],
    ['before blank lines at the end', `${GOOD}\n\r\n\n`, {}],
    ['without a last line end, declared', GOOD.trimEnd(), { allowsNoFinalNewline: true }],
  ])('%s', async (_, content, declared) => {
    expect(await cellsOf(content, CODE_AND_NAME, declared)).toEqual([LIVE, MEAT]);
  });
});

test('readStrictTable(file) reads Latin-1 and windows-1252 where they are declared', async () => {
  const latin = Buffer.from('code,name\n01,T\xfcrkiye\n', 'latin1');
  expect(await cellsOf(latin, CODE_AND_NAME, { encoding: 'latin1' })).toEqual([['01', 'Türkiye']]);
  const windows = Buffer.from('code,name\n01,C\xf4te d\x92Ivoire \x80\n', 'latin1');
  expect(await cellsOf(windows, CODE_AND_NAME, { encoding: 'windows-1252' })).toEqual([
    ['01', 'Côte d’Ivoire €'],
  ]);
});

test('readStrictTable(file) finds columns by name in any order and says where', async () => {
  const table = await readStrictTable(tableFile('name,code\nMeat,02\n'), CODE_AND_NAME, {});
  expect([table.at('code'), table.at('NAME'), table.at('__proto__')]).toEqual([1, 0, -1]);
  expect(table.header).toEqual(['name', 'code']);
  expect(table.dialect).toEqual({
    encoding: 'utf-8',
    delimiter: ',',
    decimal: '.',
    grouping: null,
  });
});

test('readStrictTable(file) passes over other columns where they are allowed, whatever they are called', async () => {
  const content = '__proto__,code,constructor,name\nx,01,y,Live\n';
  const table = await readStrictTable(
    tableFile(content),
    { ...CODE_AND_NAME, others: 'ignore' },
    {},
  );
  expect([table.at('code'), table.at('__proto__'), table.at('toString')]).toEqual([1, 0, -1]);
});

test('readStrictTable(file) passes over titles above the header', async () => {
  const content = 'Trade, "by code\r\n\r\ncode,name\r\n01,Live\r\n';
  expect(await rowsOf(tableFile(content), { ...CODE_AND_NAME, headerLine: 3 })).toEqual([
    { line: 4, cells: LIVE },
  ]);
});

test('readStrictTable(file) takes one surplus delimiter where it is allowed', async () => {
  const spec = { ...CODE_AND_NAME, allowsTrailingDelimiter: true };
  expect(await cellsOf('code,name,\n01,Live,\n', spec)).toEqual([LIVE]);
  expect(await cellsOf('code,name\n01,Live,\n', spec)).toEqual([LIVE]);
  await expect(cellsOf('code,name\n01,Live,,\n', spec)).rejects.toThrow('2 cells, not 4');
  await expect(cellsOf('code,name\n01,Live,x\n', spec)).rejects.toThrow('2 cells, not 3');
});

test('readStrictTable(file) gives quoted line ends, delimiters and quotes as they are', async () => {
  const content = 'code,name\r\n01,"a\r\nb, ""c"""\r\n"",""\r\n02,d\r\n';
  expect(await rowsOf(tableFile(content))).toEqual([
    { line: 2, cells: ['01', 'a\r\nb, "c"'] },
    { line: 4, cells: ['', ''] },
    { line: 5, cells: ['02', 'd'] },
  ]);
});

test('readStrictTable(file) of one column takes an empty cell in quotes alone', async () => {
  const spec: TableSpec = { required: ['code'], optional: [], others: 'refuse' };
  expect(await cellsOf('code\n""\n1\n', spec)).toEqual([[''], ['1']]);
  await expect(cellsOf('code\n\n1\n', spec)).rejects.toThrow('line 2');
});

test('the rows of a table can be read twice', async () => {
  const table = await readStrictTable(tableFile(GOOD), CODE_AND_NAME, {});
  const lengths: number[] = [];
  for await (const batch of table.rows) lengths.push(batch.length);
  for await (const batch of table.rows) lengths.push(batch.length);
  expect(lengths).toEqual([2, 2]);
});

test('readStrictTable(file) tells of bad rows and goes on where they may be refused', async () => {
  const refused: (readonly [string, StrictRow])[] = [];
  const spec: TableSpec = {
    ...CODE_AND_NAME,
    refuse: (problem, row) => refused.push([problem.message, row]),
  };
  expect(await cellsOf('code,name\n01\n02,Meat\n03,a\u200bb\n04,c,d\n', spec)).toEqual([
    ['02', 'Meat'],
  ]);
  expect(refused.map(([, row]) => row.line)).toEqual([2, 4, 5]);
});

const sizes = 'C'.repeat(65_537);
const HINT = 'Read by ","; if that is not the delimiter, declare it: --delimiter';
const QUOTES = 'well-formed quotes: around a whole cell, and doubled within one';
const DOUBLE = 'Put the cell in quotes and double the quote in it';
const LATIN = 'file is not UTF-8; use --encoding latin1, or windows-1252';
const OTHER =
  'Check that this is the file the publisher offers, and not an error page; --format names another format';

describe('readStrictTable(file) refuses', () => {
  test.each<readonly [string, string | Uint8Array, string]>([
    [
      'an invalid byte',
      Buffer.from('code,name\n01,T\xfcrkiye\n', 'latin1'),
      `line 2: found "byte 0xFC at offset 14", expected text in UTF-8. ${LATIN}`,
    ],
    [
      'an invalid byte in the header',
      Buffer.from('code,n\xe4me\n01,a\n', 'latin1'),
      `line 1: found "byte 0xE4 at offset 6", expected text in UTF-8. ${LATIN}`,
    ],
    [
      'an invalid byte within a quoted cell of two lines',
      Buffer.from('code,name\n01,"a\n\xff"\n', 'latin1'),
      `line 3: found "byte 0xFF at offset 16", expected text in UTF-8. ${LATIN}`,
    ],
    [
      'a sign cut at the end',
      Buffer.from('code,name\n01,a\xc3', 'latin1'),
      `line 2: found "byte 0xC3 at offset 14", expected text in UTF-8. ${LATIN}`,
    ],
    [
      'a NUL',
      'code,name\n01,a\n02,a\0b\n',
      'line 3, column 2 ("name"): found "a\\u0000b", expected a cell without the unseen sign U+0000. A text in UTF-16 without its mark: --encoding utf-16le or utf-16be',
    ],
    [
      'a mark of writing direction',
      'code,name\n0\u202e1,a\n',
      'line 2, column 1 ("code"): found "0\\u202e1", expected a cell without the unseen sign U+202E. Remove it in the source',
    ],
    [
      'a zero-width sign',
      'code,name\n01,a\u200bb\n',
      'line 2, column 2 ("name"): found "a\\u200bb", expected a cell without the unseen sign U+200B. Remove it in the source',
    ],
    [
      'a sign nobody sees in a name',
      'code,name\u200b\n01,a\n',
      'line 1, column 2 ("name\u200b"): found "name\\u200b", expected a name without the unseen sign U+200B. Remove it in the source',
    ],
    [
      'a missing column',
      'code\n01\n',
      `line 1, column "name": found "code", expected the columns code, name; "name" is missing. ${HINT}`,
    ],
    [
      'an unknown column',
      'code,name,colour\n01,a,b\n',
      `line 1, column 3 ("colour"): found "colour", expected the columns code, name. ${HINT}`,
    ],
    [
      'a column twice',
      'code,name,CODE\n01,a,02\n',
      'line 1, column 3 ("CODE"): found "CODE", expected the columns code, name, each once; column 1 has this name too',
    ],
    [
      'a surplus delimiter',
      'code,name,\n01,a,\n',
      `line 1, column 3 (""): found "", expected the columns code, name. ${HINT}`,
    ],
    [
      'a cell too few',
      'code,name\n01,a\n02\n',
      'line 3: found "02", expected 2 cells, not 1. Check delimiter and quotes of this row',
    ],
    [
      'a cell too many',
      'code,name\n01,a,b\n',
      'line 2: found "01,a,b", expected 2 cells, not 3. Check delimiter and quotes of this row',
    ],
    [
      'a blank line between rows',
      'code,name\n01,a\n\n\n02,b\n',
      'line 3: found "", expected 2 cells, not 1; blank lines stand at the end alone, at most 1000. Remove the blank line; a row may be missing there',
    ],
    [
      'a quote that is not closed',
      'code,name\n01,a\n02,"b\n03,c\n',
      'line 3, column 2 ("name"): expected well-formed quotes: the one opened here is not closed within 65536 signs or before the end. Close it, or double a quote that belongs to the text',
    ],
    [
      'a quote within a cell',
      'code,name\n01,a"b\n',
      `line 2, column 2 ("name"): expected ${QUOTES}. ${DOUBLE}`,
    ],
    [
      'text behind a closing quote',
      'code,name\n01,"a\nb"c\n',
      `line 2, column 2 ("name"): expected ${QUOTES}. ${DOUBLE}`,
    ],
    [
      'a carriage return among line feeds',
      'code,name\n01,a\r02,b\n',
      'line 2: found "a carriage return alone", expected a line feed at the end of the line, as in the lines before. The line may be damaged; save the table with one kind of line end',
    ],
    [
      'a line feed among carriage returns',
      'code,name\r01,a\n02,b\r',
      'line 2: found "a line feed", expected a carriage return alone at the end of the line, as in the lines before. The line may be damaged; save the table with one kind of line end',
    ],
    [
      'a last line without end',
      'code,name\n01,a\n02,b',
      'line 3: found "02,b", expected a line end after the last row; the file may be cut short. Fetch it again; where it is complete, declare --no-final-newline',
    ],
    [
      'a long cell',
      `code,name\n01,${sizes}\n`,
      'line 2, column 2 ("name"): expected a cell of at most 65536 signs. Check delimiter, line ends and quotes',
    ],
    [
      'a long row',
      `code,name\n${'1,'.repeat(500_001)}\n`,
      'line 2: expected a row of at most 1000000 signs. Check delimiter, line ends and quotes',
    ],
    [
      'an empty file',
      '',
      `line 1, column "code": found "", expected the columns code, name; there is no header. ${HINT}`,
    ],
    [
      'a header alone',
      'code,name\n',
      'line 2: found "0 data rows", expected at least one row below the header. An empty answer says nothing about trade; ask the publisher again',
    ],
    [
      'a page',
      '<!DOCTYPE html><title>404</title>',
      `line 1: found "a page of HTML", expected a table of delimited text. ${OTHER}`,
    ],
    ['JSON', '{"count":0}', `line 1: found "JSON", expected a table of delimited text. ${OTHER}`],
    ['a PDF', '%PDF-1.7', `line 1: found "a PDF", expected a table of delimited text. ${OTHER}`],
    [
      'a ZIP',
      'PK\u0003\u0004',
      `line 1: found "a ZIP archive or a workbook", expected a table of delimited text. ${OTHER}`,
    ],
  ])('%s', async (_, content, message) => {
    await expect(cellsOf(content)).rejects.toThrow(
      expect.objectContaining({ name: 'FileError', message: `t.csv, ${message}` }),
    );
  });
});

test('readStrictTable(file) refuses a mark that contradicts what is declared', async () => {
  const failing = cellsOf(`\ufeff${GOOD}`, CODE_AND_NAME, { encoding: 'latin1' });
  await expect(failing).rejects.toThrow('Leave --encoding out, or declare --encoding utf-8');
});

test('readStrictTable(file) refuses half a sign of UTF-16', async () => {
  const cut = utf16('code,name\n01,a\ud83d,b\n', '\ufeff');
  await expect(cellsOf(cut)).rejects.toThrow('line 2: found "byte 0x3D at offset 30"');
  const odd = utf16(GOOD, '\ufeff').subarray(0, -1);
  await expect(cellsOf(odd)).rejects.toThrow('expected text in UTF-16LE');
});

test('readStrictTable(file) refuses more columns than a table has, and names their count', async () => {
  const names = Array.from({ length: 2000 }, (_, index) => `c${index}`).join(',');
  const failing = cellsOf(`code,name,${names}\n`, { ...CODE_AND_NAME, others: 'ignore' });
  await expect(failing).rejects.toThrow('expected at most 2000 columns, not 2002');
});

test('readStrictTable(file) refuses a missing line for the header', async () => {
  const failing = cellsOf('a\nb\n', { ...CODE_AND_NAME, headerLine: 5 });
  await expect(failing).rejects.toThrow('expected the header on line 5');
});
