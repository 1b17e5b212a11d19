import type { Cell, RecordRow, TradeRecord } from '@/lib/domain/record';
import type { ObservationStatus } from '@/lib/domain/observation';
import { balanceNote, turnoverNote, type Names } from '@/lib/format/en/chart';
import {
  editedNote,
  gapPart,
  PICTURE_WORDS,
  reExportsNote,
  revisedNote,
  revisedPeriodsNote,
  sumNote,
  zeroNote,
} from '@/lib/format/en/picture';
import { exactNumber } from '@/lib/format/number';
import { periodName } from '@/lib/format/period';
import { heldUnit } from '@/lib/format/unit';
import type { ChartInput } from './chart-input';
import { periodSpans } from './period-spans';
import { rowsInRange } from './range';

type FlowName = 'exports' | 'imports';
const FLOWS = ['exports', 'imports'] as const;
const GAPS: readonly ObservationStatus[] = [
  'incomplete',
  'missing',
  'suppressed',
  'estimated',
  'provisional',
];
const MOST_REVISIONS = 2;

/**
 * What the reader of a picture must be told of the periods it shows, each a sentence without its
 * full stop, the most important first: gaps, sums, revisions, re-exports, edited files, definitions.
 *
 * Of *Both sides* there is one for each record, under its reporter's name.
 */
export function pictureNotes(input: ChartInput): readonly string[] {
  const { view, names, record, mirror } = input;
  if (view.chart === 'sides') {
    const own = recordNotes(record, input, PICTURE_WORDS.noFigure);
    const other = mirror === null ? [] : recordNotes(mirror, input, PICTURE_WORDS.noFigure);
    return [
      ...(mirror === null ? [PICTURE_WORDS.noOther(names.partner)] : []),
      ...(own.length === 0 ? [] : [`${names.reporter}: ${own.join('; ')}`]),
      ...(other.length === 0 ? [] : [`${names.partner}: ${other.join('; ')}`]),
    ];
  }
  return [...recordNotes(record, input, PICTURE_WORDS.hatched), definition(input, names)];
}

function definition({ view, record }: ChartInput, names: Names): string {
  return view.chart === 'turnover' ? turnoverNote(names, record.valuation) : balanceNote(names);
}

function recordNotes(record: TradeRecord, input: ChartInput, gapWord: string): readonly string[] {
  const rows = rowsInRange(record.rows, input.view);
  const gaps = gapParts(rows);
  const edited = record.issues.filter(({ code }) => code === 'edited file');
  return [
    ...(gaps.length === 0 ? [] : [`${gapWord}${gaps.join('; ')}`]),
    ...sumNotes(rows),
    ...revisions(rows, record),
    ...reExports(rows),
    ...edited.map(({ about }) => editedNote(about)),
    ...zeros(rows, record),
  ];
}

function periodsWhere(
  rows: readonly RecordRow[],
  test: (row: RecordRow) => boolean,
): readonly string[] {
  return rows.filter(test).map(({ period }) => period);
}

function gapParts(rows: readonly RecordRow[]): readonly string[] {
  return GAPS.flatMap((status) => {
    const both = periodsWhere(rows, (row) => FLOWS.every((flow) => row[flow].status === status));
    const parts = both.length === 0 ? [] : [gapPart(periodSpans(both), status, null)];
    const alone = FLOWS.flatMap((flow) => {
      const periods = periodsWhere(rows, (row) => row[flow].status === status);
      const own = periods.filter((period) => !both.includes(period));
      return own.length === 0 ? [] : [gapPart(periodSpans(own), status, flow)];
    });
    return [...parts, ...alone];
  });
}

function sumNotes(rows: readonly RecordRow[]): readonly string[] {
  const isSum = (cell: Cell): boolean =>
    cell.value !== null &&
    cell.basis === 'sum of chapters' &&
    cell.others.every(({ kind }) => kind === 'chapters');
  const summed = rows.filter((row) => FLOWS.some((flow) => isSum(row[flow])));
  if (summed.length === 0) return [];
  const hasAbsent = summed.some((row) => FLOWS.some((flow) => row[flow].absentChapters.length > 0));
  return [sumNote(periodSpans(summed.map(({ period }) => period)), hasAbsent)];
}

function revisions(rows: readonly RecordRow[], record: TradeRecord): readonly string[] {
  const revised = FLOWS.flatMap((flow) =>
    rows.filter((row) => row[flow].status === 'revised').map((row) => ({ flow, row })),
  );
  const told = revised.flatMap(({ flow, row }) => {
    const older = row[flow].others.find(({ kind }) => kind === 'older');
    const { value } = row[flow];
    if (older === undefined || value === null) return [];
    const [from, to] = [exactNumber(older.value), exactNumber(value)];
    return [
      revisedNote({ flow, period: periodName(row.period), from, to, unit: heldUnit(record.unit) }),
    ];
  });
  if (told.length === revised.length && told.length <= MOST_REVISIONS) return told;
  const periods = [...new Set(revised.map(({ row }) => row.period))].sort();
  return periods.length === 0 ? [] : [revisedPeriodsNote(periodSpans(periods))];
}

function reExports(rows: readonly RecordRow[]): readonly string[] {
  return FLOWS.flatMap((flow: FlowName) => {
    const periods = periodsWhere(rows, (row) =>
      row[flow].others.some(({ kind }) => kind === 'net'),
    );
    return periods.length === 0 ? [] : [reExportsNote(periodSpans(periods), flow)];
  });
}

function zeros(rows: readonly RecordRow[], record: TradeRecord): readonly string[] {
  const hasZero = rows.some((row) => FLOWS.some((flow) => row[flow].value === '0'));
  return hasZero && record.unit.multiplier !== '1' ? [zeroNote(heldUnit(record.unit))] : [];
}
