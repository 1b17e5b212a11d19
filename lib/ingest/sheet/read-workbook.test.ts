import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openedBytes } from '@/tests/builders/opened-bytes';
import { seededRandom } from '@/tests/builders/seeded-random';
import { sheetData, xlsxFile, type XlsxFile } from '@/tests/builders/xlsx-file';
import { mutant } from '@/tests/faults/mutant';
import { FileError } from '@/lib/errors';
import { readWorkbook } from './read-workbook';
import type { SheetRow } from './sheet-cell';
import { SHEET_LIMITS, type SheetLimits } from './sheet-limits';
import { sheetRows } from './sheet-rows';
import type { Sheet, Workbook } from './workbook';

const open = (bytes: Uint8Array, limits?: SheetLimits): Promise<Workbook> =>
  readWorkbook(openedBytes(bytes, { name: 'ons.xlsx' }), limits);

async function rowsOf(sheet: Sheet | undefined): Promise<readonly SheetRow[]> {
  const all: SheetRow[] = [];
  for await (const rows of sheet?.rows() ?? []) all.push(...rows);
  return all;
}

async function cellsOf(xml: string, rest: Partial<XlsxFile> = {}) {
  const book = await open(xlsxFile({ sheets: [{ name: 'A', xml: sheetData(xml) }], ...rest }));
  return (await rowsOf(book.sheets[0])).flatMap(({ cells }) => cells);
}

const number = { kind: 'number', isFormula: false, hasArtefact: false, isDate: false };

/** Reads every sheet to its end; what becomes of it in words. */
async function outcome(bytes: Uint8Array, limits?: SheetLimits): Promise<string> {
  try {
    const book = await open(bytes, limits);
    const texts: string[] = [];
    for (const sheet of book.sheets) texts.push(JSON.stringify(await rowsOf(sheet)));
    return `read ${texts.join()}`;
  } catch (error) {
    return error instanceof FileError ? `refused ${error.message}` : `crash ${String(error)}`;
  }
}

const LONG = { timeout: 60_000 };
const SMALL = xlsxFile({
  sheets: [
    { name: 'A', xml: sheetData('<c t="s"><v>0</v></c>', '<c><v>1.5</v></c><c><v>2</v></c>') },
  ],
  strings: ['<t>Exports &amp; imports</t>'],
});

describe('readWorkbook(file)', () => {
  test('has visible sheets by name, in order, and names the hidden ones', async () => {
    const xml = sheetData('<c><v>1</v></c>');
    const book = await open(
      xlsxFile({
        sheets: [
          { name: 'Imports', xml },
          { name: 'Exports &amp; more', xml },
          { name: 'Working', xml, state: 'hidden' },
          { name: 'Macros', xml, state: 'veryHidden' },
        ],
      }),
    );
    expect(book.sheets.map(({ name }) => name)).toEqual(['Imports', 'Exports & more']);
    expect(book.hidden).toEqual(['Working', 'Macros']);
    expect(book.sheet('Imports').fileName).toBe("ons.xlsx › 'Imports'");
    expect(() => book.sheet('Working')).toThrow(
      'ons.xlsx: found "Imports, Exports & more", expected a sheet named Working',
    );
  });

  test('keeps the digits of numbers, and says which are artefacts', async () => {
    const xml = ['12', '-0.50', '0.30000000000000004', '1.5E-3', '123456789012345678', '1200000']
      .map((value) => `<c><v>${value}</v></c>`)
      .join('');
    expect(await cellsOf(xml)).toEqual([
      { ...number, text: '12' },
      { ...number, text: '-0.50' },
      { ...number, text: '0.30000000000000004', hasArtefact: true },
      { ...number, text: '0.0015' },
      { ...number, text: '123456789012345678', hasArtefact: true },
      { ...number, text: '1200000' },
    ]);
  });

  test('has texts, shared or not, without readings and with what XML cannot hold', async () => {
    const xml =
      '<c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c><c t="str"><f>A1</f><v>made</v></c>';
    const strings = ['<t/>', '<r><t>a_x000D_</t></r><r><t>&lt;b</t></r><rPh><t>reading</t></rPh>'];
    expect(await cellsOf(xml, { strings })).toEqual([
      { kind: 'text', text: 'a\r<b', isFormula: false },
      { kind: 'text', text: 'in line', isFormula: false },
      { kind: 'text', text: 'made', isFormula: true },
    ]);
  });

  test('tells an empty text from nothing', async () => {
    const xml = '<c/><c t="s"><v>0</v></c><c s="1"/><c t="inlineStr"><is><t/></is></c><c/>';
    const text = { kind: 'text', text: '', isFormula: false };
    expect(await cellsOf(xml, { strings: ['<t/>'] })).toEqual([null, text, null, text]);
  });

  test('has errors, truth values and formulas as they were saved', async () => {
    const xml =
      '<c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c><c><f>1+1</f><v>2</v></c><c><f>1+1</f></c>';
    expect(await cellsOf(xml)).toEqual([
      { kind: 'error', text: '#DIV/0!', isFormula: true },
      { kind: 'error', text: '#N/A', isFormula: false },
      { kind: 'boolean', text: 'TRUE', isFormula: false },
      { ...number, text: '2', isFormula: true },
      { kind: 'error', text: 'a formula without its result', isFormula: true },
    ]);
  });

  test('tells dates by their style', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="mmm\\ yyyy"/><numFmt numFmtId="165" formatCode="&quot;dry&quot; 0.0 [Red]"/><numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="4"/></cellXfs>';
    const xml = [0, 1, 2, 3, 4, 5].map((style) => `<c s="${style}"><v>44197</v></c>`).join('');
    const cells = await cellsOf(xml, { styles });
    expect(cells.map((cell) => cell?.kind === 'number' && cell.isDate)).toEqual([
      false,
      true,
      true,
      false,
      true,
      false,
    ]);
    const book = { sheets: [{ name: 'A', xml: sheetData() }] };
    expect((await open(xlsxFile(book))).dates).toBe('1900');
    expect((await open(xlsxFile({ ...book, is1904: true }))).dates).toBe('1904');
  });

  test('puts cells where they stand, and leaves empty rows out', async () => {
    const xml =
      '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="3"><c r="A3" s="1"/></row><row r="12"><c><v>3</v></c></row></sheetData><mergeCells><mergeCell ref="B2:C2"/></mergeCells>';
    const book = await open(xlsxFile({ sheets: [{ name: 'A', xml }] }));
    expect(await rowsOf(book.sheets[0])).toEqual([
      { line: 2, cells: [null, { ...number, text: '1' }, null, { ...number, text: '2' }] },
      { line: 12, cells: [{ ...number, text: '3' }] },
    ]);
  });

  test('passes over what extends the format', async () => {
    const xml =
      '<sheetData><row><c><v>1</v><extLst><x:v xmlns:x="urn:other">9</x:v></extLst></c></row></sheetData><extLst><ext><c><v>7</v></c></ext></extLst>';
    const book = await open(xlsxFile({ sheets: [{ name: 'A', xml }] }));
    expect(await rowsOf(book.sheets[0])).toEqual([{ line: 1, cells: [{ ...number, text: '1' }] }]);
  });

  test('reads a sheet of the strict form, and one whose names have a prefix', async () => {
    const xml = (uri: string) =>
      `<x:worksheet xmlns:x="${uri}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const usual = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const rows = [strict, usual].map(async (uri) => {
      const bytes = Buffer.from(xml(uri));
      const part = { name: "a.xlsx › 'A'", bytes: openedBytes(bytes).bytes() };
      const tables = { strings: [], dateStyles: new Set<number>() };
      const read: SheetRow[] = [];
      const sheet = { name: 'A', part, tables, limits: SHEET_LIMITS };
      for await (const batch of sheetRows(sheet)) read.push(...batch);
      return read;
    });
    const one = [{ line: 1, cells: [{ ...number, text: '1' }] }];
    expect(await Promise.all(rows)).toEqual([one, one]);
  });

  test('says where a cell is that cannot be read', async () => {
    const xml = '<sheetData><row r="12"><c r="C12"><v>1,5</v></c></row></sheetData>';
    expect(await outcome(xlsxFile({ sheets: [{ name: 'Quarterly Exports', xml }] }))).toBe(
      `refused ons.xlsx › 'Quarterly Exports', line 12, column 3: found "a number written 1,5", expected a cell that can be read. Open the workbook, save it anew as .xlsx and import that`,
    );
  });

  test.each<[Partial<SheetLimits>, string]>([
    [{ fileBytes: 500 }, 'a workbook of more than 500 bytes'],
    [{ unpackedBytes: 500 }, 'expands beyond the limit'],
    [{ seconds: 0 }, 'unpacked within 0 s'],
    [{ parts: 5 }, 'at most 5'],
    [{ sheets: 0 }, 'more than 0 sheets'],
    [{ rows: 1 }, 'at most 1 rows'],
    [{ columns: 1 }, 'at most 1 columns'],
    [{ sharedStrings: 0 }, 'at most 0 texts'],
    [{ sharedCharacters: 5 }, 'of 5 characters in all'],
  ])('holds to the limit %o', async (limit, message) => {
    expect(await outcome(SMALL, { ...SHEET_LIMITS, ...limit })).toContain(`refused`);
    expect(await outcome(SMALL, { ...SHEET_LIMITS, ...limit })).toContain(message);
  });

  test('refuses a workbook whose list of types is cut, though none of it is needed', async () => {
    const bytes = xlsxFile({ sheets: [{ name: 'A', xml: sheetData('') }], types: '<Types><Defa' });
    expect(await outcome(bytes)).toMatch(/^refused ons\.xlsx › \[Content_Types\]\.xml: /);
  });

  test('refuses a workbook cut anywhere', LONG, async () => {
    const cuts = Array.from(SMALL.keys());
    const outcomes = await Promise.all(cuts.map((length) => outcome(SMALL.subarray(0, length))));
    expect(outcomes.filter((each) => !each.startsWith('refused'))).toEqual([]);
  });

  test('never reads another content from a workbook with any one bit flipped', LONG, async () => {
    const whole = await outcome(SMALL);
    // All 12,168 were tried once; these are a sample.
    const flips = Array.from({ length: SMALL.length * 8 }, (_, bit) => bit);
    const bad: string[] = [];
    for (const bit of flips.filter((each) => each % 31 === 0)) {
      const bytes = Buffer.from(SMALL);
      bytes.writeUInt8((bytes[bit >> 3] ?? NaN) ^ (1 << (bit & 7)), bit >> 3);
      const found = await outcome(bytes);
      if (!found.startsWith('refused') && found !== whole) bad.push(`${bit} ${found}`);
    }
    expect(bad).toEqual([]);
  });

  test('answers mutants with a refusal or the same content', LONG, async () => {
    const whole = await outcome(SMALL);
    const seeds = Array.from({ length: 300 }, (_, seed) => seed);
    const outcomes = await Promise.all(
      seeds.map((seed) => outcome(mutant(SMALL, seededRandom(seed)))),
    );
    expect(outcomes.filter((each) => !each.startsWith('refused') && each !== whole)).toEqual([]);
  });

  const ons = '/work/shared/fixtures/ons-allcountries-2026-06.xlsx';
  test.skipIf(!existsSync(ons))('reads the ONS workbook whole', async () => {
    const book = await open(readFileSync(ons));
    const exports = await rowsOf(book.sheet('3. Quarterly Exports'));
    const header = exports.find(({ line }) => line === 4)?.cells ?? [];
    expect(book.sheets).toHaveLength(9);
    expect(header.slice(0, 3).map((cell) => cell?.text)).toEqual([
      'Country Code',
      'Country Name',
      '1997Q1',
    ]);
    const cells = exports.flatMap((row) => row.cells);
    expect(cells.filter((cell) => cell?.kind === 'error')).toEqual([]);
    expect(cells.filter((cell) => cell?.kind === 'number').length).toBeGreaterThan(20_000);
  });
});
