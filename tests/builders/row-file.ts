import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { z } from 'zod';

import type { DatasetDescription, FormatReader } from '@/lib/ingest/format-reader';
import type { ImportRequest } from '@/lib/ingest/import-request';
import { FileError } from '@/lib/errors';
import type { TradeRow } from '@/lib/ingest/trade-row';

/** What a file of rows says of itself, with any part replaced. */
function description(part: Partial<DatasetDescription> = {}): DatasetDescription {
  return {
    id: 'brought',
    publisher: 'A statistics office',
    title: 'Trade by product',
    unit: { currency: 'USD', multiplier: '1' },
    valuation: { exports: 'FOB', imports: 'CIF' },
    adjustment: 'none',
    reExports: 'unknown',
    licence: 'Public domain',
    address: 'https://example.org/trade',
    retrieved: '2024-05',
    notes: [],
    kind: 'reported',
    classification: 'HS 2017',
    release: null,
    ...part,
  };
}

/** A yearly record of Azerbaijan's exports of one product to Pakistan, with any part replaced. */
export function tradeRow(part: Partial<TradeRow> = {}): TradeRow {
  return {
    line: 1,
    reporter: 'AZE',
    partner: 'PAK',
    flow: 'exports',
    product: 'TOTAL',
    frequency: 'A',
    period: '2020',
    value: '100',
    status: 'reported',
    basis: 'total',
    absentChapters: [],
    note: null,
    ...part,
  };
}

/** Writes rows as a file that `rowReader` reads; lines count from 2, for the first line describes. */
export async function rowFile(
  folder: string,
  rows: readonly TradeRow[],
  part: Partial<DatasetDescription> & { readonly name?: string } = {},
): Promise<string> {
  const { name, ...described } = part;
  const file = path.join(folder, name ?? 'rows.jsonl');
  const lines = [description(described), ...rows].map((one) => JSON.stringify(one));
  await writeFile(file, `${lines.join('\n')}\n`);
  return file;
}

/** Only what `rowFile` has written is read so. */
const readDescription = (text: string) => z.custom<DatasetDescription>().parse(JSON.parse(text));
const readRow = (text: string) => z.custom<TradeRow>().parse(JSON.parse(text));

/** A format for tests: a description and rows as lines of JSON; `"refused"` refuses, `"left"` leaves out. */
export const rowReader: FormatReader = {
  name: 'tidy-csv',
  title: 'Rows of a test',
  recognise: ({ head }) => head[0] === 123,
  read: (files, reading) => {
    let described = description();
    const rows = async function* () {
      for (const file of files) {
        const parts: Uint8Array[] = [];
        for await (const part of file.bytes()) parts.push(part);
        const [first = '', ...lines] = Buffer.concat(parts).toString().trimEnd().split('\n');
        described = readDescription(first);
        const batch: TradeRow[] = [];
        lines.forEach((text, index) => {
          const line = index + 2;
          if (text === '"refused"') {
            const problem = new FileError({ file: file.name, line, expected: 'a row' });
            reading.refuse(problem, { line, cells: [text] });
          } else if (text === '"left"') reading.leaveOut('a part beside its total');
          else batch.push({ ...readRow(text), line });
        });
        yield batch;
      }
    };
    return { rows: rows(), description: () => described };
  },
};

/** A request to import files into a folder, with any part replaced. */
export function importRequest(
  part: Partial<ImportRequest> & Pick<ImportRequest, 'files' | 'target' | 'source'>,
): ImportRequest {
  return {
    format: null,
    as: null,
    declared: {},
    details: {},
    rejects: null,
    force: false,
    onProgress: () => {},
    signal: null,
    ...part,
  };
}
