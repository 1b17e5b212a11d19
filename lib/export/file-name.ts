import { unitName } from '@/lib/domain/dataset';
import type { Frequency } from '@/lib/domain/observation';
import type { ChartInput } from '@/lib/charts/chart-input';
import { shownRecords } from './view-input';

/** What the names of a view's files may end in. */
export type FileExtension =
  | 'png'
  | 'svg'
  | 'pdf'
  | 'csv'
  | 'json'
  | 'xlsx'
  | 'sdmx-csv'
  | 'zip'
  | 'txt'
  | 'bib'
  | 'ris'
  | 'csl-json';

const FREQUENCIES: Record<Frequency, string> = { A: 'annual', Q: 'quarterly', M: 'monthly' };

/**
 * The name of a view's file: `aze-pak_flows_2015-2020_annual_usd_reported-by-aze_2026-07-05.png`.
 *
 * Pair, chart, periods, frequency, unit, whose record, and the day the data was built. Of small
 * Latin letters, digits, `-`, `_` and one `.` only, whatever the view holds.
 */
export function fileName(
  input: ChartInput,
  file: { readonly builtOn: string; readonly extension: FileExtension },
): string {
  const { record, mirror, view } = input;
  const hasBoth = view.chart === 'sides' && mirror !== null;
  const reporters = hasBoth ? [record.reporter, mirror.reporter] : [record.reporter];
  const parts = [
    `${record.reporter}-${record.partner}`,
    view.chart,
    periodsOf(input),
    FREQUENCIES[record.frequency],
    unitName(record.unit),
    `reported-by-${reporters.join('-and-')}`,
    file.builtOn.slice(0, 10),
  ];
  // One dot alone: a name with two is no name of its kind to some systems.
  const ending = /-/.test(file.extension)
    ? `_${file.extension.replace('-', '.')}`
    : `.${file.extension}`;
  return `${parts.map(plainPart).join('_')}${ending}`;
}

function periodsOf(input: ChartInput): string {
  const periods = shownRecords(input)
    .flatMap(({ rows }) => rows.map(({ period }) => period))
    .sort();
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return 'no-periods';
  return first === last ? shortPeriod(first) : `${shortPeriod(first)}-${shortPeriod(last)}`;
}

/** A period without a hyphen, so that one hyphen parts first and last: `2020q1`, `2020m03`. */
export function shortPeriod(period: string): string {
  return period.replace(/-(?=\d\d$)/, 'm').replace('-', '');
}

/** A part of a file's name: small Latin letters, digits and hyphens, at most 60, `x` for none. */
export function plainPart(part: string): string {
  const text = part
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return text === '' ? 'x' : text.slice(0, 60);
}
