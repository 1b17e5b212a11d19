// One view in every format, each opened by a reader that did not write it.
import { inflateRawSync } from 'node:zlib';
import { createElement } from 'react';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { FiguresTable } from '@/components/dashboard/figures-table';
import { describeChart } from '@/lib/charts/describe';
import { isDecimal } from '@/lib/domain/decimal';
import type { TradeRecord } from '@/lib/domain/record';
import { toMarkup } from '@/lib/draw/markup';
import { readWorkbook } from '@/lib/ingest/sheet/read-workbook';
import { openedFile } from '@/tests/builders/opened-file';
import { sceneAt } from '@/tests/builders/page';
import { VINTAGE } from '@/tests/builders/picture';
import { chartInputs } from '@/tests/builders/random-chart';
import { AZE_PAK_DATASETS } from '@/tests/builders/trade-record';
import { copiedTable } from './copied-table';
import { viewCsv } from './view-csv';
import { shownRecords, type ViewInput } from './view-input';
import { viewJson } from './view-json';
import { viewSdmxCsv } from './view-sdmx-csv';
import { viewXlsx } from './view-xlsx';

/** A figure as every format tells it: `AZE 2020 exports` and its value, empty where there is none. */
type Figures = ReadonlyMap<string, string>;

const MEASURES = ['exports', 'imports', 'balance', 'turnover'] as const;

const views = chartInputs(12).map((input): ViewInput => ({
  input,
  datasets: AZE_PAK_DATASETS,
  vintage: VINTAGE,
}));

function held(view: ViewInput): Figures {
  return new Map(
    shownRecords(view.input).flatMap(({ record, rows }) =>
      rows.flatMap((row) =>
        MEASURES.map(
          (measure) =>
            [`${record.reporter} ${row.period} ${measure}`, row[measure].value ?? ''] as const,
        ),
      ),
    ),
  );
}

const table = (text: string): readonly Record<string, string>[] => parse(text, { columns: true });

function ofCsv(view: ViewInput): Figures {
  return new Map(
    table(viewCsv(view)).map((line) => [
      `${line['reporter']} ${line['period']} ${line['measure']}`,
      line['value'] ?? '',
    ]),
  );
}

const FLOWS: Readonly<Record<string, string>> = {
  X: 'exports',
  M: 'imports',
  B: 'balance',
  T: 'turnover',
};

function ofSdmx(view: ViewInput): Figures {
  return new Map(
    table(viewSdmxCsv(view)).map((line) => [
      `${line['REF_AREA']} ${line['TIME_PERIOD']} ${FLOWS[line['FLOW'] ?? '']}`,
      line['OBS_VALUE'] ?? '',
    ]),
  );
}

const cell = z.object({ value: z.string().nullable() });
const row = z.object({
  period: z.string(),
  exports: cell,
  imports: cell,
  balance: cell,
  turnover: cell,
});
const answer = z.object({
  side: z.string(),
  rows: z.array(row),
  mirror: z.object({ reporter: z.string(), rows: z.array(row) }).nullable(),
});

function ofJson(view: ViewInput): Figures {
  const read = answer.parse(JSON.parse(JSON.stringify(viewJson(view))));
  const records = [
    { reporter: read.side, rows: read.rows },
    ...(read.mirror === null ? [] : [read.mirror]),
  ];
  return new Map(
    records.flatMap(({ reporter, rows }) =>
      rows.flatMap((one) =>
        MEASURES.map(
          (measure) => [`${reporter} ${one.period} ${measure}`, one[measure].value ?? ''] as const,
        ),
      ),
    ),
  );
}

/** The part of a ZIP with that name, found by the directory at its end. */
function partOf(archive: Uint8Array, name: string): string {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  for (let at = bytes.readUInt32LE(end + 16); bytes.readUInt32LE(at) === 0x02014b50;) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const start = bytes.readUInt32LE(at + 42);
    if (bytes.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
      const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
      return (bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  throw new Error(`The archive has no ${name}`);
}

/** The cells of a workbook's first sheet by their columns' heads, read as XML. */
function sheetLines(archive: Uint8Array): readonly ReadonlyMap<string, string>[] {
  const lines: Map<string, string>[] = [];
  let at = '';
  const reader = new SaxesParser();
  reader.on('opentag', ({ name, attributes }) => {
    if (name === 'f') throw new Error('A formula');
    if (name === 'row') lines.push(new Map());
    if (name === 'c') at = String(attributes['r']).replace(/\d+/, '');
  });
  reader.on('text', (text) => {
    if (at !== '') lines.at(-1)?.set(at, text);
  });
  reader.write(partOf(archive, 'xl/worksheets/sheet1.xml')).close();
  const [head, ...rest] = lines;
  const names = [...(head ?? [])];
  return rest.map((line) => new Map(names.map(([column, name]) => [name, line.get(column) ?? ''])));
}

function ofXlsx(view: ViewInput): Figures {
  return new Map(
    sheetLines(viewXlsx(view)).map((line) => [
      `${line.get('reporter')} ${line.get('period')} ${line.get('measure')}`,
      line.get('value') ?? '',
    ]),
  );
}

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

function htmlRows(markup: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const walk = (nodes: readonly HtmlNode[]): void => {
    nodes.forEach((node) => {
      if (node.nodeName === 'tr') rows.push([]);
      if (node.nodeName === 'td' || node.nodeName === 'th') rows.at(-1)?.push(textOf(node));
      else if ('childNodes' in node) walk(node.childNodes);
    });
  };
  walk(parseFragment(markup).childNodes);
  return rows;
}

function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function ofPasted(rows: readonly (readonly string[])[]): Figures {
  return new Map(
    rows
      .slice(1)
      .flatMap(([reporter = '', period = '', ...values]) =>
        MEASURES.map(
          (measure, at) => [`${reporter} ${period} ${measure}`, values[at] ?? ''] as const,
        ),
      ),
  );
}

/** The figures of the table on the page, which shows the view's own record. */
function ofPage(view: ViewInput): readonly string[] {
  const { record } = view.input;
  const scene = sceneAt('', record, { view: view.input.view });
  return htmlRows(toMarkup(createElement(FiguresTable, { scene })))
    .slice(1)
    .flatMap((cells) => cells.slice(1, 5).map(plainNumber));
}

/** `−1,657` → `-1657`; words of a gap, and a least value, are no figures. */
function plainNumber(text: string): string {
  const plain = text.replace('−', '-').replaceAll(',', '');
  return isDecimal(plain) ? plain : '';
}

function ofRecord(record: TradeRecord): readonly string[] {
  return record.rows.flatMap((one) => MEASURES.map((measure) => one[measure].value ?? ''));
}

/** Every figure that the words within a picture tell of the record, in order. */
function told(view: ViewInput): readonly string[] {
  const words = describeChart({ ...view.input, mirror: null });
  const own = words.slice(words.indexOf(', in USD. '));
  return [...own.matchAll(/(?:exports|imports|balance|turnover) ([−\d.,]*\d|[a-z ]+)/g)].map(
    ([, words = '']) => plainNumber(words),
  );
}

const asText = (value: string): string =>
  value.startsWith('-0') && !/[1-9]/.test(value) ? value.slice(1) : value;

test('200 random views have the same figures in CSV, SDMX-CSV, JSON, XLSX and pasted tables', () => {
  fc.assert(
    fc.property(views, (view) => {
      const figures = held(view);
      expect(ofCsv(view)).toEqual(figures);
      expect(ofSdmx(view)).toEqual(figures);
      expect(ofJson(view)).toEqual(figures);
      expect(ofXlsx(view)).toEqual(figures);
      const { tsv, html } = copiedTable(view.input);
      expect(ofPasted(tsv.split('\r\n').map((line) => line.split('\t')))).toEqual(figures);
      expect(ofPasted(htmlRows(html))).toEqual(figures);
    }),
    { numRuns: 200, seed: 20210611 },
  );
});

test('200 random views have the same figures in the page’s table and the words of the picture', () => {
  fc.assert(
    fc.property(views, (view) => {
      const figures = ofRecord(view.input.record).map(asText);
      expect(ofPage(view)).toEqual(figures);
      expect(told(view)).toEqual(figures);
    }),
    { numRuns: 200, seed: 20210612 },
  );
});

test('a workbook is read by the strict reader of imports, digit for digit', async () => {
  await fc.assert(
    fc.asyncProperty(views, async (view) => {
      const book = await readWorkbook(openedFile('view.xlsx', viewXlsx(view)));
      expect(book.sheets.map(({ name }) => name)).toEqual(['figures', 'notes']);
      const values: string[] = [];
      for await (const batch of book.sheet('figures').rows()) {
        values.push(
          ...batch.slice(values.length === 0 ? 1 : 0).map(({ cells }) => cells[7]?.text ?? ''),
        );
      }
      expect(values).toEqual([...held(view).values()]);
    }),
    { numRuns: 40, seed: 20210613 },
  );
});
