import type { Dataset } from './dataset';
import type { Cell, Issue, RecordRow, TradeRecord } from './record';

type FlowName = 'exports' | 'imports';

/**
 * What the reader must be told about a record, in a fixed order of codes.
 *
 * Issues of single periods name them in `about`; `detail` is `exports` or `imports` when they
 * concern that flow alone and `null` when both flows share the same periods. `edited file`
 * names datasets; `mixed sources` and `unknown valuation` concern the whole record.
 */
export function recordIssues(record: {
  readonly rows: readonly RecordRow[];
  readonly valuation: TradeRecord['valuation'];
  readonly datasets: readonly Dataset[];
  /** Datasets of the same trade in another currency or adjustment. */
  readonly aside?: readonly Dataset[];
}): readonly Issue[] {
  const { rows, datasets, aside = [] } = record;
  const inMillions = datasets.filter(({ unit }) => unit.multiplier === '1000000');
  return [
    ...perFlow(rows, 'missing period', isMissing),
    ...perFlow(rows, 'incomplete period', (cell) => cell.status === 'incomplete'),
    ...perFlow(rows, 'sum of chapters', isSumAlone),
    ...perFlow(rows, 'revised value', (cell) => cell.status === 'revised'),
    ...perFlow(rows, 'includes re-exports', (cell) =>
      cell.others.some(({ kind }) => kind === 'net'),
    ),
    ...mixedSources(rows),
    ...editedFiles(datasets),
    ...perFlow(rows, 'zero may be small', (cell) =>
      inMillions.some(({ id }) => id === cell.source && cell.value === '0'),
    ),
    ...unknownValuation(record.valuation),
    ...reconciled(rows, datasets),
    ...otherUnits(aside),
  ];
}

function isMissing(cell: Cell): boolean {
  return cell.value === null && cell.status !== 'incomplete';
}

/** A sum that a total of the same period stands beside is explained by another issue. */
function isSumAlone(cell: Cell): boolean {
  return (
    cell.value !== null &&
    cell.basis === 'sum of chapters' &&
    cell.others.every(({ kind }) => kind === 'chapters')
  );
}

function perFlow(
  rows: readonly RecordRow[],
  code: Issue['code'],
  concerns: (cell: Cell) => boolean,
): readonly Issue[] {
  const periodsOf = (flow: FlowName): readonly string[] =>
    rows.filter((row) => concerns(row[flow])).map(({ period }) => period);
  const exports = periodsOf('exports');
  const imports = periodsOf('imports');
  if (exports.length > 0 && exports.join() === imports.join())
    return [{ code, about: exports, detail: null }];
  return [
    { code, about: exports, detail: 'exports' },
    { code, about: imports, detail: 'imports' },
  ].filter(({ about }) => about.length > 0);
}

function mixedSources(rows: readonly RecordRow[]): readonly Issue[] {
  const isMixed = (flow: FlowName): boolean =>
    new Set(rows.filter((row) => row[flow].value !== null).map((row) => row[flow].basis)).size > 1;
  return isMixed('exports') || isMixed('imports')
    ? [{ code: 'mixed sources', about: [], detail: null }]
    : [];
}

function editedFiles(datasets: readonly Dataset[]): readonly Issue[] {
  const edited = datasets.filter(({ isEdited }) => isEdited).map(({ id }) => id);
  return edited.length === 0 ? [] : [{ code: 'edited file', about: edited, detail: null }];
}

/** Figures of neither country, where a country's own are not held. */
function reconciled(rows: readonly RecordRow[], datasets: readonly Dataset[]): readonly Issue[] {
  const ids = new Set(datasets.filter(({ kind }) => kind !== 'reported').map(({ id }) => id));
  return perFlow(rows, 'reconciled', (cell) => cell.source !== null && ids.has(cell.source));
}

function otherUnits(aside: readonly Dataset[]): readonly Issue[] {
  const about = aside.map(({ id }) => id);
  return about.length === 0 ? [] : [{ code: 'other unit', about, detail: null }];
}

function unknownValuation(valuation: TradeRecord['valuation']): readonly Issue[] {
  const isExports = valuation.exports === 'unknown';
  const isImports = valuation.imports === 'unknown';
  if (!isExports && !isImports) return [];
  const flow = isExports ? 'exports' : 'imports';
  const detail = isExports && isImports ? null : flow;
  return [{ code: 'unknown valuation', about: [], detail }];
}
