import { viewCsv } from './view-csv';
import type { ViewInput } from './view-input';
import { viewJson } from './view-json';

/** The formats a view's rows are given in, with their types. */
export const VIEW_FORMATS = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
} as const;
export type ViewFormat = keyof typeof VIEW_FORMATS;

/** The format of that name; `null` when it is none. */
export function readViewFormat(name: string): ViewFormat | null {
  return name === 'json' || name === 'csv' ? name : null;
}

/** The rows of a view as a file: the same bytes from the data route and the command line. */
export function viewFile(view: ViewInput, format: ViewFormat): string {
  return format === 'csv' ? viewCsv(view) : JSON.stringify(viewJson(view));
}
