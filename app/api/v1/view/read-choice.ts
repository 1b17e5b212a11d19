import type { CsvChoice } from '@/lib/export/view-file';
import { readViewFormat, VIEW_FORMATS, type ViewFormat } from '@/lib/export/view-file';
import type { AddressProblem } from '@/lib/url/view-keys';

/** Keys of the data route beside the view's own. */
export const CHOICE_KEYS = ['format', 'rows', 'bom', 'raw'] as const;

/** How a view's rows were asked for. */
export interface DataChoice {
  readonly format: ViewFormat;
  /** What the view shows, or everything held of the pair at its frequency. */
  readonly rows: 'shown' | 'all';
  readonly csv: CsvChoice;
}

/** Formats that have texts a spreadsheet may run. */
const CSV_FORMATS: readonly ViewFormat[] = ['csv', 'sdmx-csv', 'zip'];

/** The choice an address makes, and what of it cannot be used. */
export function readChoice(query: URLSearchParams): {
  readonly choice: DataChoice;
  readonly problems: readonly AddressProblem[];
} {
  const format = readViewFormat(query.get('format') ?? 'json');
  const known = format ?? 'json';
  const problems = [
    ...CHOICE_KEYS.filter((key) => query.getAll(key).length > 1).map((key) =>
      problem(query, key, 'to be given once'),
    ),
    ...(format === null
      ? [problem(query, 'format', `one of ${Object.keys(VIEW_FORMATS).join(', ')}`)]
      : []),
    ...unlessOneOf(query, 'rows', ['shown', 'all']),
    ...unlessOneOf(query, 'bom', known === 'csv' ? ['0', '1'] : ['0'], 'format=csv'),
    ...unlessOneOf(query, 'raw', CSV_FORMATS.includes(known) ? ['0', '1'] : ['0'], 'a CSV format'),
  ];
  return {
    choice: {
      format: known,
      rows: query.get('rows') === 'all' ? 'all' : 'shown',
      csv: {
        texts: query.get('raw') === '1' ? 'raw' : 'guarded',
        start: query.get('bom') === '1' ? '\uFEFF' : '',
      },
    },
    problems,
  };
}

function unlessOneOf(
  query: URLSearchParams,
  key: string,
  allowed: readonly string[],
  only = '',
): readonly AddressProblem[] {
  const value = query.get(key);
  if (value === null || allowed.includes(value)) return [];
  const where = only === '' || allowed.length > 1 ? '' : `; 1 goes with ${only} alone`;
  return [problem(query, key, `one of ${allowed.join(', ')}${where}`)];
}

function problem(query: URLSearchParams, parameter: string, expected: string): AddressProblem {
  return { parameter, value: query.getAll(parameter).join(','), expected };
}
