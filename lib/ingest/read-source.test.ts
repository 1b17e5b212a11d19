import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { dataFolderOf, GOOD_ROWS, observationsText } from '@/tests/builders/data-folder';
import { readSource } from './read-source';

const [total, cereals, medicines] = GOOD_ROWS;

async function read(parts: Parameters<typeof dataFolderOf>[0] = {}) {
  return readSource(await dataFolderOf(parts));
}

describe('readSource(folder)', () => {
  test('reads every row of every dataset', async () => {
    const { contents } = await read();
    expect(contents.observations).toHaveLength(3);
    expect(contents.observations[0]).toEqual({
      dataset: 'mini',
      reporter: 'AZE',
      partner: 'PAK',
      flow: 'imports',
      product: 'TOTAL',
      frequency: 'A',
      period: '2020',
      value: '300.5',
      status: 'reported',
      basis: 'sum of chapters',
      absentChapters: ['77'],
      note: 'sum of 2 chapters',
    });
  });

  test('counts the rows and finds the file as it was recorded', async () => {
    const { contents } = await read();
    expect(contents.datasets).toMatchObject([{ id: 'mini', rows: 3, isEdited: false }]);
  });

  test('says that a file was edited, and reads it all the same', async () => {
    const { contents } = await read({ rows: [cereals, medicines] });
    expect(contents.datasets).toMatchObject([{ rows: 2, isEdited: true }]);
  });

  test('keeps an absent value absent', async () => {
    const { contents } = await read({
      rows: ['AZE,PAK,exports,TOTAL,A,2020,,suppressed,total,,confidential'],
    });
    expect(contents.observations).toMatchObject([{ value: null, status: 'suppressed' }]);
  });

  test('keeps the digits of a value as written', async () => {
    const { contents } = await read({
      rows: ['AZE,PAK,exports,TOTAL,A,2020,-12345678901234567890.10,reported,total,,'],
    });
    expect(contents.observations).toMatchObject([{ value: '-12345678901234567890.10' }]);
  });
});

const VALID = 'AZE,PAK,exports,TOTAL,A,2020,1,reported,total,,';

describe('a row is refused', () => {
  test.each([
    ['an unknown reporter', 'XXX,PAK,exports,TOTAL,A,2020,1,reported,total,,', 'reporter', 'XXX'],
    ['an unknown partner', 'AZE,xxx,exports,TOTAL,A,2020,1,reported,total,,', 'partner', 'xxx'],
    ['trade with itself', 'AZE,AZE,exports,TOTAL,A,2020,1,reported,total,,', 'partner', 'AZE'],
    ['an unknown flow', 'AZE,PAK,export,TOTAL,A,2020,1,reported,total,,', 'flow', 'export'],
    ['an unknown chapter', 'AZE,PAK,exports,11,A,2020,1,reported,total,,', 'product', '11'],
    ['a chapter as a number', 'AZE,PAK,exports,1,A,2020,1,reported,total,,', 'product', '1'],
    ['an unknown frequency', 'AZE,PAK,exports,TOTAL,Y,2020,1,reported,total,,', 'frequency', 'Y'],
    [
      'a month among years',
      'AZE,PAK,exports,TOTAL,A,2020-01,1,reported,total,,',
      'period',
      '2020-01',
    ],
    ['a year among months', 'AZE,PAK,exports,TOTAL,M,2020,1,reported,total,,', 'period', '2020'],
    ['a month 13', 'AZE,PAK,exports,TOTAL,M,2020-13,1,reported,total,,', 'period', '2020-13'],
    [
      'a range',
      'AZE,PAK,exports,TOTAL,A,2020-01/2020-12,1,reported,total,,',
      'period',
      '2020-01/2020-12',
    ],
    ['a group mark', 'AZE,PAK,exports,TOTAL,A,2020,"1,000",reported,total,,', 'value', '1,000'],
    ['an exponent', 'AZE,PAK,exports,TOTAL,A,2020,1e6,reported,total,,', 'value', '1e6'],
    ['a leading zero', 'AZE,PAK,exports,TOTAL,A,2020,007,reported,total,,', 'value', '007'],
    ['a minus zero', 'AZE,PAK,exports,TOTAL,A,2020,-0.0,reported,total,,', 'value', '-0.0'],
    [
      'seven decimals',
      'AZE,PAK,exports,TOTAL,A,2020,0.1234567,reported,total,,',
      'value',
      '0.1234567',
    ],
    ['NaN', 'AZE,PAK,exports,TOTAL,A,2020,NaN,reported,total,,', 'value', 'NaN'],
    ['no value without a reason', 'AZE,PAK,exports,TOTAL,A,2020,,reported,total,,', 'value', ''],
    ['a value that is missing', 'AZE,PAK,exports,TOTAL,A,2020,0,missing,total,,', 'value', '0'],
    ['an unknown status', 'AZE,PAK,exports,TOTAL,A,2020,1,guessed,total,,', 'status', 'guessed'],
    ['an unknown basis', 'AZE,PAK,exports,TOTAL,A,2020,1,reported,sum,,', 'basis', 'sum'],
    [
      'an absent chapter twice',
      'AZE,PAK,exports,TOTAL,A,2020,1,reported,total,77 77,',
      'absent_chapters',
      '77',
    ],
    ['a record twice', VALID, 'period', 'AZE PAK exports TOTAL A 2020'],
  ])('for %s', async (_, row, column, value) => {
    const failing = read({ rows: [VALID, row] });
    await expect(failing).rejects.toMatchObject({ name: 'FileError', line: 3, column });
    await expect(failing).rejects.toThrow(`found "${value}"`);
  });

  test('naming both lines of a record that stands twice', async () => {
    const failing = read({ rows: [VALID, cereals, VALID] });
    await expect(failing).rejects.toMatchObject({ line: 4 });
    await expect(failing).rejects.toThrow('line 2 states it too');
  });
});

/** Rows with the checksum of the very file they make, as a publisher would hand them over. */
function asRecorded(rows: readonly string[]) {
  const checksum = createHash('sha256').update(observationsText(rows)).digest('hex');
  return { rows, manifest: { checksum } };
}

test('a sum of an edited file is taken as it stands, and the file says it was edited', async () => {
  const edited = total.replace('300.5', '300.6');
  const { contents } = await read({ rows: [edited, cereals, medicines] });
  expect(contents.observations[0]).toMatchObject({ value: '300.6' });
  expect(contents.datasets).toMatchObject([{ isEdited: true }]);
});

describe('a sum of chapters is refused', () => {
  test('when its chapters make another sum', async () => {
    const wrong = total.replace('300.5', '300.6');
    const failing = read(asRecorded([wrong, cereals, medicines]));
    await expect(failing).rejects.toMatchObject({ line: 2, column: 'value' });
    await expect(failing).rejects.toThrow('found "300.6", expected 300.5');
  });

  test('when no chapter is held', async () => {
    await expect(read(asRecorded([total]))).rejects.toThrow('expected chapters with values to sum');
  });

  test('when it calls a chapter absent that is held', async () => {
    const wrong = total.replace(',77,', ',30 77,');
    const failing = read(asRecorded([wrong, cereals, medicines]));
    await expect(failing).rejects.toMatchObject({ line: 2, column: 'absent_chapters' });
    await expect(failing).rejects.toThrow('line 4 has one');
  });
});

describe('a manifest is refused', () => {
  test.each([
    ['another id than its folder', { id: 'other' }, 'id', 'the name of its folder'],
    ['an unknown key', { colour: 'green' }, '', 'Unrecognized key'],
    [
      'an unknown valuation',
      { valuation: { exports: 'FOB', imports: 'cif' } },
      'valuation.imports',
      'Invalid option',
    ],
    [
      'a currency in words',
      { unit: { currency: 'dollars', multiplier: '1' } },
      'unit.currency',
      'an ISO 4217 code',
    ],
    ['no licence', { licence: '' }, 'licence', 'Too small'],
    ['a checksum cut short', { checksum: 'abc' }, 'checksum', 'a SHA-256'],
    ['what only the import may say', { isEdited: false }, '', 'Unrecognized key'],
  ])('for %s', async (_, part, column, message) => {
    const failing = read({ manifest: part });
    await expect(failing).rejects.toMatchObject({ name: 'FileError', column });
    await expect(failing).rejects.toThrow(message);
  });

  test('when it is no JSON', async () => {
    const folder = await dataFolderOf();
    await writeFile(path.join(folder, 'series', 'mini', 'dataset.json'), '{"id":');
    await expect(readSource(folder)).rejects.toThrow('expected JSON');
  });
});

describe('a code table is refused', () => {
  test.each([
    ['a code twice', 'AZE,031,AZ,Azerbaijan,,,no\nAZE,031,AZ,Azerbaijan,,,no', 3, 'code'],
    ['a number without its zeros', 'AZE,31,AZ,Azerbaijan,,,no', 2, 'm49'],
    ['a year that is none', 'AZE,031,AZ,Azerbaijan,NA,,no', 2, 'entry_year'],
    ['a place without a name', 'AZE,031,AZ,,,,no', 2, 'name'],
    ['an aggregate that is neither yes nor no', 'AZE,031,AZ,Azerbaijan,,,', 2, 'aggregate'],
  ])('for %s', async (_, rows, line, column) => {
    const places = `code,m49,iso2,name,entry_year,exit_year,aggregate\n${rows}\n`;
    await expect(read({ places })).rejects.toMatchObject({ name: 'FileError', line, column });
  });

  test('for a chapter that is not two digits', async () => {
    const failing = read({ chapters: 'code,name\n1,Live animals\n' });
    await expect(failing).rejects.toMatchObject({ line: 2, column: 'code' });
  });
});
