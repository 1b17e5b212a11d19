import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import { printTable, type Printing } from '@/tests/builders/print-table';
import { rowsOf, tableFile } from '@/tests/builders/table-file';
import { FileError } from '@/lib/errors';
import type { TableSpec } from './read-strict-table';

vi.setConfig({ testTimeout: 60_000 });

const SPEC: TableSpec = { required: ['a', 'b', 'c'], optional: [], others: 'refuse' };
const HEADER = ['a', 'b', 'c'];

const signs = ['a', '0', ' ', ',', ';', '\t', '|', '"', '""', '\n', '\r', '\r\n', "'", 'ü', 'é'];
const wide = ['ə', '−', '€', '中', '🙂', '\u00a0'];

const printings = fc.record<Printing>({
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'latin1', 'windows-1252'),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quotes: fc.constantFrom('needed', 'always'),
  hasMark: fc.boolean(),
});

const tables = printings.chain((printing) => {
  const isNarrow = printing.encoding === 'latin1' || printing.encoding === 'windows-1252';
  const unit = fc.constantFrom(...signs, ...(isNarrow ? [] : wide));
  const cell = fc.string({ unit, maxLength: 8 });
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 });
  return fc.record({ printing: fc.constant(printing), rows });
});
const cuts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 });

test('every table that is printed is read as it was, wherever its bytes are cut', async () => {
  const isKept = async (
    { printing, rows }: typeof tables extends fc.Arbitrary<infer T> ? T : never,
    pieces: readonly number[],
  ) => {
    const bytes = printTable([HEADER, ...rows], printing);
    const declared = printing.hasMark ? {} : { encoding: printing.encoding };
    const isMarkable = printing.encoding.startsWith('utf');
    const known = isMarkable ? declared : { encoding: printing.encoding };
    const found = await rowsOf(tableFile(bytes, pieces), SPEC, known);
    expect(found.map(({ cells }) => cells)).toEqual(rows);
  };
  await fc.assert(fc.asyncProperty(tables, cuts, isKept), { numRuns: 500 });
});

/** A second reader, as plain as can be: by one sign at a time, over the whole text. */
function plainRows(text: string): readonly (readonly string[])[] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  for (const sign of text) {
    if (state === 'quoted') {
      if (sign === '"') state = 'closed';
      else cell += sign;
    } else if (sign === '"') {
      if (state === 'plain') return null;
      if (state === 'closed') cell += '"';
      state = 'quoted';
    } else if (sign === ',' || sign === '\n') {
      row.push(cell);
      cell = '';
      state = 'start';
      if (sign === '\n') {
        rows.push(row);
        row = [];
      }
    } else {
      if (state === 'closed') return null;
      cell += sign;
      state = 'plain';
    }
  }
  if (state !== 'start' || row.length > 0) return null;
  return rows.every(({ length }) => length === 3) && rows.length > 1 ? rows : null;
}

test('any text is read as by a plain second reader, or refused where that refuses it', async () => {
  const unit = fc.constantFrom(
    'a',
    '1',
    ',',
    ',',
    ',',
    '"',
    '""',
    '\n',
    '1,2,3\n',
    '"x"',
    ',"a\n",',
  );
  const isAlike = async (body: string, pieces: readonly number[]) => {
    const text = `a,b,c\n1,2,3\n${body}\n`;
    const found = await rowsOf(tableFile(text, pieces), SPEC).then(
      (rows) => [HEADER, ...rows.map(({ cells }) => cells)],
      (error: unknown) => (error instanceof FileError ? null : error),
    );
    expect(found).toEqual(plainRows(text.replace(/\n+$/, '\n')));
  };
  const property = fc.asyncProperty(fc.string({ unit, maxLength: 12 }), cuts, isAlike);
  await fc.assert(property, { numRuns: 1000 });
});

test('every row says the line on which it starts', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '\r', '"'), maxLength: 5 });
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 });
  const isTold = async (written: readonly (readonly string[])[], pieces: readonly number[]) => {
    const printing = {
      encoding: 'utf-8',
      delimiter: ',',
      lineEnd: '\n',
      quotes: 'always',
    } as const;
    const bytes = printTable([HEADER, ...written], { ...printing, hasMark: false });
    const found = await rowsOf(tableFile(bytes, pieces), SPEC);
    const linesOf = (row: readonly string[]) => row.join(',').split(/\r\n|\r|\n/).length;
    const expected = written.map((_, index) =>
      written.slice(0, index).reduce((line, row) => line + linesOf(row), 2),
    );
    expect(found.map(({ line }) => line)).toEqual(expected);
  };
  await fc.assert(fc.asyncProperty(rows, cuts, isTold), { numRuns: 300 });
});

const ROWS = Array.from({ length: 120 }, (_, at) => [
  `${at}`,
  at % 3 === 0 ? `"ü",${at}` : 'x',
  `${at}.25`,
]);

test.each(['\n', '\r\n', '\r'] as const)(
  'a table with lines ending in %j is refused when cut anywhere but behind a whole row',
  async (lineEnd) => {
    const bytes = printTable([HEADER, ...ROWS], {
      encoding: 'utf-8',
      delimiter: ',',
      lineEnd,
      quotes: 'needed',
      hasMark: false,
    });
    const ends = new Set(
      [HEADER, ...ROWS].map(
        (_, index, all) =>
          printTable(all.slice(0, index + 1), {
            encoding: 'utf-8',
            delimiter: ',',
            lineEnd,
            quotes: 'needed',
            hasMark: false,
          }).length,
      ),
    );
    const isAccepted = (length: number) =>
      rowsOf(tableFile(bytes.subarray(0, length)), SPEC).then(
        () => true,
        () => false,
      );
    const accepted: number[] = [];
    for (let length = 0; length < bytes.length; length += 1) {
      if (await isAccepted(length)) accepted.push(length);
    }
    expect(accepted.filter((length) => !ends.has(length))).toEqual([]);
    expect(accepted).toHaveLength(ROWS.length - 1);
  },
);

test('an invalid byte is told with its line and offset, wherever it stands', async () => {
  const lines = fc.array(fc.constantFrom('1,ü,3', '"x\nə",2,🙂', 'a,b,c'), {
    minLength: 3,
    maxLength: 60,
  });
  const isTold = async (body: readonly string[], share: number, pieces: readonly number[]) => {
    const text = `a,b,c\n${body.join('\n')}\n`;
    const signsOf = Array.from(text);
    const place = 6 + Math.floor(share * (signsOf.length - 6));
    const before = Buffer.from(signsOf.slice(0, place).join(''));
    const after = Buffer.from(signsOf.slice(place).join(''));
    const bytes = Buffer.concat([before, Buffer.from([0xff]), after]);
    const line = signsOf.slice(0, place).filter((sign) => sign === '\n').length + 1;
    await expect(rowsOf(tableFile(bytes, pieces), SPEC)).rejects.toThrow(
      `line ${line}: found "byte 0xFF at offset ${before.length}"`,
    );
  };
  const share = fc.double({ min: 0, max: 0.999, noNaN: true });
  await fc.assert(fc.asyncProperty(lines, share, cuts, isTold), { numRuns: 200 });
});
