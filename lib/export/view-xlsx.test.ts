import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { recordRow } from '@/lib/domain/record-row';
import { readWorkbook } from '@/lib/ingest/sheet/read-workbook';
import { openedFile } from '@/tests/builders/opened-file';
import { VINTAGE } from '@/tests/builders/picture';
import {
  AZE_PAK_DATASETS,
  azePak,
  cell,
  chartInput,
  record,
  viewOf,
} from '@/tests/builders/trade-record';
import { RowLimitError } from './row-limit-error';
import type { ViewInput } from './view-input';
import { MOST_XLSX_ROWS, viewXlsx } from './view-xlsx';

function of(rows: Parameters<typeof record>[0], title = 'A title'): ViewInput {
  const input = chartInput(record(rows));
  const datasets = AZE_PAK_DATASETS.map((one) => ({ ...one, title, publisher: title }));
  return { input, datasets, vintage: VINTAGE, address: 'https://bilateral.example/a' };
}

const year = (period: string, exports: string | null) =>
  recordRow({ period, exports: cell(exports), imports: cell('1') });

/** The cells of a sheet by reader of imports, line by line, as `kind:text`. */
async function cellsOf(view: ViewInput, sheet: 'figures' | 'notes') {
  const book = await readWorkbook(openedFile('view.xlsx', viewXlsx(view)));
  const lines: (readonly (string | null)[])[] = [];
  for await (const batch of book.sheet(sheet).rows()) {
    lines.push(
      ...batch.map(({ cells }) =>
        cells.map((one) => {
          if (one === null) return null;
          const kind = one.kind === 'number' && one.isDate ? 'date' : one.kind;
          return `${kind}:${one.text}`;
        }),
      ),
    );
  }
  return lines;
}

describe('viewXlsx(view)', () => {
  test('types numbers, dates and text, one line for each period and measure', async () => {
    const lines = await cellsOf(of([year('2020', '1657574')]), 'figures');
    expect(lines).toHaveLength(5);
    expect(lines[0]?.slice(4, 9)).toEqual([
      'text:period',
      'text:period_start',
      'text:measure',
      'text:value',
      'text:value_exact',
    ]);
    // 43831 is 1 January 2020 in days since the last of 1899.
    expect(lines[1]?.slice(4, 9)).toEqual([
      'text:2020',
      'date:43831',
      'text:exports',
      'number:1657574',
      null,
    ]);
  });

  test.each([
    ['999999999999999', null],
    ['1234567890123456', 'text:1234567890123456'],
    ['-1234567890123.456', 'text:-1234567890123.456'],
    ['0.000000000000001', null],
    ['-5', null],
  ])('has %s as a number, and %s beside it', async (value, beside) => {
    const lines = await cellsOf(of([year('2020', value)]), 'figures');
    expect(lines[1]?.slice(7, 9)).toEqual([`number:${value}`, beside]);
  });

  test('leaves the cell of an absent value empty', async () => {
    const lines = await cellsOf(of([year('2020', null)]), 'figures');
    expect(lines[1]?.slice(7, 9)).toEqual([null, null]);
    expect(lines[1]).toContain('text:missing');
  });

  test('has no date where workbooks count a day that never was', async () => {
    const lines = await cellsOf(of([year('1900', '1')]), 'figures');
    expect(lines[1]?.slice(4, 6)).toEqual(['text:1900', null]);
  });

  test('says in its notes whose the figures are, from where and where they stay', async () => {
    const notes = (await cellsOf(of([year('2020', '1')]), 'notes')).map((line) => line.join(' '));
    expect(notes).toContain('text:Reported by text:Azerbaijan (AZE)');
    expect(notes).toContain('text:Unit text:USD');
    expect(notes).toContain('text:Licence text:UN Comtrade');
    expect(notes).toContain('text:Vintage text:1-3f2a9c41, built 5 July 2026');
    expect(notes).toContain('text:These figures online text:https://bilateral.example/a');
  });

  test('is the same bytes each time', () => {
    const view = of(azePak().rows);
    expect(Buffer.from(viewXlsx(view)).equals(Buffer.from(viewXlsx(view)))).toBe(true);
  });

  test('has well-formed parts without formulas and links', () => {
    const files = unzipSync(viewXlsx(of(azePak().rows, '=HYPERLINK("http://x.example")&<>')));
    expect(Object.keys(files)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    Object.values(files).forEach((bytes) => {
      const text = strFromU8(bytes);
      new SaxesParser().write(text).close();
      expect(text).not.toMatch(/<f[ >]|TargetMode|<hyperlink|externalReference/);
    });
  });

  test('keeps the head in sight', () => {
    const files = unzipSync(viewXlsx(of(azePak().rows)));
    expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
  });

  test('gives any text back as text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        async (any) => {
          const text = `=${any.replace(/[\p{Cc}\s]/gu, '')}_x0041_`;
          const notes = await cellsOf(of([year('2020', '1')], text), 'notes');
          expect(notes).toContainEqual(['text:Publisher', `text:${text}`]);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('refuses more rows than a sheet holds, and says what to do', () => {
    const one = year('2020', '1');
    const many = Array.from({ length: Math.ceil((MOST_XLSX_ROWS + 1) / 4) }, () => one);
    const input = chartInput({ ...record([one]), rows: many });
    const view = { input, datasets: AZE_PAK_DATASETS, vintage: VINTAGE };
    expect(() => viewXlsx(view)).toThrow(RowLimitError);
    expect(() => viewXlsx(view)).toThrow('holds 1048575 besides its head. Ask for CSV');
  });

  test('of an unknown view has its head alone', async () => {
    const input = chartInput(azePak(), { view: viewOf(azePak(), { from: '1980', to: '1981' }) });
    const view = { input, datasets: AZE_PAK_DATASETS, vintage: VINTAGE };
    expect(await cellsOf(view, 'figures')).toHaveLength(1);
  });
});
