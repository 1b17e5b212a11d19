import type { ControlTotal, ImportReport } from '@/lib/ingest/import-request';
import { exactNumber } from '@/lib/format/number';
import { wrapText } from '../command/wrap-text';
import { changesWords } from './changes-words';
import { count, duration, rowCount, tableLines } from './counts';

/** Control totals shown; a world's file has thousands, and JSON has all. */
const MOST_TOTALS = 12;

/** What an import came to, in words: every row accounted for, totals, changes and warnings. */
export function importWords(
  report: ImportReport,
  { files, rejects }: { readonly files: readonly string[]; readonly rejects: string | null },
  width: number,
): readonly string[] {
  const { vintage, dataset, format, seconds, warnings } = report;
  const what = files.length === 1 ? `${files[0] ?? ''}` : `${count(files.length)} files`;
  return [
    `Read ${what} as ${format}, dataset ${dataset}, in ${duration(seconds)}.`,
    report.isNew
      ? `Vintage ${vintage.id} is in force now.`
      : `It holds exactly this already: nothing has changed, vintage ${vintage.id} stays in force.`,
    '',
    ...accountLines(report),
    ...refusalLines(report, rejects, width),
    ...totalLines(report.totals),
    '',
    ...(report.changes === null
      ? ['The dataset is new: there is nothing to compare it with.']
      : changesWords(report.changes)),
    ...(warnings.length === 0 ? [] : ['', 'Warnings']),
    ...warnings.flatMap((warning) => bulletLines(warning, width)),
  ];
}

function accountLines({ read, stored, leftOut, refused }: ImportReport): readonly string[] {
  return tableLines(
    [
      ['Rows read', count(read)],
      ['= stored', count(stored)],
      ...leftOut.map(({ reason, rows }) => ['+ left out', count(rows), reason]),
      ['+ refused', count(refused)],
    ],
    [1],
  );
}

function refusalLines(
  { refused, problems }: ImportReport,
  rejects: string | null,
  width: number,
): readonly string[] {
  if (refused === 0) return [];
  const others = refused - problems.length;
  return [
    '',
    `Refused ${rowCount(refused)}${rejects === null ? '' : `, written to ${rejects}`}; the dataset is marked incomplete.`,
    ...problems.flatMap(({ message }) => bulletLines(message, width)),
    ...(others > 0 ? [`  … and ${count(others)} more`] : []),
  ];
}

function totalLines(totals: readonly ControlTotal[]): readonly string[] {
  if (totals.length === 0) return [];
  const rows = totals.slice(0, MOST_TOTALS).map(({ reporter, year, rows: held, values, sum }) => {
    return [reporter, String(year), count(held), count(values), exactNumber(sum)];
  });
  const others = totals.length - rows.length;
  return [
    '',
    'Control totals, agreed by two sums made apart (no trade figures: totals stand beside parts)',
    ...tableLines(
      [['  Reporter', 'Year', 'Rows', 'Values', 'Sum'], ...rows.map(indented)],
      [2, 3, 4],
    ),
    ...(others > 0 ? [`  … and ${count(others)} more; --json has all`] : []),
  ];
}

function indented([first = '', ...rest]: readonly string[]): readonly string[] {
  return [`  ${first}`, ...rest];
}

function bulletLines(text: string, width: number): readonly string[] {
  return wrapText(text, width - 4).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
}
