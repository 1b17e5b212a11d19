import { describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { whatItIs } from './what-it-is';

const nameOf = (content: string | Uint8Array) => {
  const found = whatItIs(typeof content === 'string' ? Buffer.from(content, 'latin1') : content);
  return found.kind === 'other' ? found.name : found.kind;
};
const binary = '\0\u0001\u0002\u0003'.repeat(20);

describe('whatItIs(head)', () => {
  test.each([
    ['year,value\n2020,1\n'],
    ['\u00ef\u00bb\u00bfyear;value\r\n'],
    ['{"data":[]}'],
    ['[["a"]]'],
    ['"Azerba\u00efdjan"'],
    ['MZ,Mozambique,1'],
    ['BM,Bermuda,1'],
    ['ORC,1'],
    ['RDX,1'],
    ['LZIP,1'],
    ['PK,Pakistan,1'],
    ['a\0b,c\n'],
    ['year <a>'],
    ['PARTNER,1'],
    [' '],
  ])('takes %j for text', (content) => {
    expect(nameOf(content)).toBe('text');
  });

  test('takes UTF-16 for text, and Greek', () => {
    expect(nameOf(Buffer.from('\ufeffyear,value\n2020,1\n'.repeat(9), 'utf16le'))).toBe('text');
    expect(nameOf(Buffer.from('year,value\n2020,1\n'.repeat(9), 'utf16le'))).toBe('text');
    expect(nameOf(Buffer.from('year,value\n2020,1\n'.repeat(9), 'utf16le').swap16())).toBe('text');
    expect(nameOf(Buffer.from('\u03b2\u03c1,1\n'))).toBe('text');
  });

  test('knows what is packed', () => {
    expect(nameOf(gzipSync('a'))).toBe('gzip');
    expect(nameOf('PK\u0003\u0004')).toBe('zip');
  });

  test.each([
    ['', 'an empty file'],
    ['  <!DOCTYPE html><html>', 'a page of HTML'],
    ['<!-- saved --><HTML lang="en">', 'a page of HTML'],
    ['\u00ef\u00bb\u00bf<html>', 'a page of HTML'],
    ['<table><tr><td>1', 'a page of HTML'],
    ['<?xml version="1.0"?><message:GenericData>', 'XML'],
    ['#!/bin/sh\n', 'a script'],
    ['version https://git-lfs.github.com/spec/v1\noid', 'a pointer of Git LFS'],
    ['%PDF-1.7', 'a PDF document'],
    ['01234567DUCK', 'a DuckDB database'],
    ['SQLite format 3\0', 'an SQLite database'],
    ['\0\u0001\0\0Standard ACE DB', 'an Access database'],
    ['PAR1', 'a Parquet file'],
    [
      '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
      'an old Excel workbook, or one with a password',
    ],
    ['7z\u00bc\u00af\u0027\u001c', 'a 7z archive'],
    ['Rar!\u001a\u0007\u0001\0', 'a RAR archive'],
    ['\u00fd7zXZ\0', 'an xz file'],
    ['BZh91AY&SY', 'a bzip2 file'],
    ['\u0028\u00b5\u002f\u00fd', 'a Zstandard file'],
    ['\u00ce\u00b2\u00cf\u0081\0', 'a Brotli file'],
    ['\u007fELF', 'an executable'],
    [`MZ${binary}`, 'an executable'],
    ['\u0089PNG\r\n\u001a\n', 'a picture'],
    ['\u00ff\u00d8\u00ff\u00e0', 'a picture'],
    [`BM${binary}`, 'a picture'],
    [`${'a'.repeat(257)}ustar`, 'a tar archive'],
    ['PK\u0005\u0006', 'an empty ZIP archive'],
    [binary, 'binary content'],
  ])('takes %.30j for %s', (content, name) => {
    expect(nameOf(content)).toBe(name);
  });

  test('never opens a database, and says what to do instead', () => {
    expect(whatItIs(Buffer.from('01234567DUCK'))).toEqual({
      kind: 'other',
      name: 'a DuckDB database',
      hint: 'Database files are never opened: export the table as CSV and import that',
    });
  });
});
