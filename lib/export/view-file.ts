import type { CsvTexts } from './csv-text';
import { viewCsv } from './view-csv';
import type { ViewInput } from './view-input';
import { viewJson } from './view-json';
import { viewSdmxCsv } from './view-sdmx-csv';
import { viewXlsx } from './view-xlsx';
import { viewZip } from './view-zip';

/** The formats a view's rows are given in, with their types. */
export const VIEW_FORMATS = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'sdmx-csv': 'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8',
  zip: 'application/zip',
} as const;
export type ViewFormat = keyof typeof VIEW_FORMATS;

const FORMATS: readonly ViewFormat[] = ['json', 'csv', 'xlsx', 'sdmx-csv', 'zip'];

/** The format of that name; `null` when it is none. */
export function readViewFormat(name: string): ViewFormat | null {
  return FORMATS.find((format) => format === name) ?? null;
}

/** How the texts of a CSV file are written. */
export interface CsvChoice {
  readonly texts: CsvTexts;
  /** Some spreadsheets read UTF-8 only behind a byte order mark. */
  readonly start: '' | '\uFEFF';
}

const USUAL: CsvChoice = { texts: 'guarded', start: '' };

/**
 * The rows of a view as a file: the same bytes from the data route and the command line.
 *
 * @throws {RowLimitError} when a workbook cannot hold them.
 */
export function viewFile(
  view: ViewInput,
  format: ViewFormat,
  choice: CsvChoice = USUAL,
): string | Uint8Array<ArrayBuffer> {
  switch (format) {
    case 'json':
      return JSON.stringify(viewJson(view));
    case 'csv':
      return `${choice.start}${viewCsv(view, choice.texts)}`;
    case 'xlsx':
      return viewXlsx(view);
    case 'sdmx-csv':
      return viewSdmxCsv(view, choice.texts);
    case 'zip':
      return viewZip(view, choice.texts);
  }
}
