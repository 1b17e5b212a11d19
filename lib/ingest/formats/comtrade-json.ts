import { FileError } from '@/lib/errors';
import type { FormatReader } from '../format-reader';
import { JSON_LIMITS } from '../json/json-limits';
import type { JsonList } from '../json/json-value';
import { readJson } from '../json/read-json';
import type { OpenedFile } from '../open/opened-file';
import type { StrictRow } from '../table/read-strict-table';
import { COMTRADE_COLUMNS, type ComtradeTable } from './comtrade/comtrade-table';
import { headText } from './comtrade/head-line';
import { recordsOf } from './comtrade/json-answer';
import { recordReader } from './comtrade/json-record';
import { readComtrade } from './comtrade/read-comtrade';
import { COMTRADE_CAPS } from './comtrade/row-cap';

/** Room for the 100,000 records of a free key; more is for CSV or bulk files. */
const LIMITS = { ...JSON_LIMITS, bytes: 160 * 1024 ** 2 };
const MOST_IN_BATCH = 4096;

/** Answers of UN Comtrade's API, version 1; also those that tell an error, so that it can be told on. */
export const comtradeJson: FormatReader = {
  name: 'comtrade-json',
  title: 'UN Comtrade, answer of the API',
  recognise: (file) => {
    const text = headText(file);
    if (!/^\s*\{/.test(text)) return false;
    const isGateway = /"statusCode"\s*:\s*\d+/.test(text) && /"message"\s*:/.test(text);
    return isGateway || /"(elapsedTime|errorObject)"\s*:/.test(text);
  },
  read: (files, reading) => readComtrade({ open, caps: COMTRADE_CAPS }, files, reading),
};

async function open(file: OpenedFile): Promise<ComtradeTable> {
  const records = recordsOf(file.name, await readJson(file, LIMITS));
  const at = new Map(COMTRADE_COLUMNS.map((column, index) => [column, index]));
  return {
    file,
    dialect: { encoding: 'utf-8', delimiter: ',', decimal: '.', grouping: null },
    at: (column) => at.get(column) ?? -1,
    problem: ({ line, cells }, column, told) => {
      const value = cells[at.get(column) ?? -1] ?? '';
      return new FileError({ file: file.name, line, column, value, ...told });
    },
    rows: batches(file.name, records),
    flowNumbers: null,
  };
}

async function* batches(file: string, records: JsonList): AsyncIterable<readonly StrictRow[]> {
  const cellsOf = recordReader(file);
  await Promise.resolve();
  for (let start = 0; start < records.length; start += MOST_IN_BATCH) {
    yield records.slice(start, start + MOST_IN_BATCH).map((record, index) => {
      const line = start + index + 1;
      return { line, cells: cellsOf(record, line) };
    });
  }
}
