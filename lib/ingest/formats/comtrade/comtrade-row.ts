import type { Flow } from '@/lib/domain/observation';
import type { ProductCode } from '@/lib/domain/product';
import type { StrictRow } from '../../table/read-strict-table';
import type { TradeRow } from '../../trade-row';
import { comtradeCells, type ComtradeCells } from './comtrade-cells';
import { classificationOf, type Classification } from './comtrade-classification';
import { levelOf, remark, type Findings } from './comtrade-findings';
import { comtradeFlow, PART_OF_A_FLOW } from './comtrade-flow';
import { comtradePeriod, type ComtradePeriod } from './comtrade-period';
import { productOf, wrongLevel } from './comtrade-product';
import { comtradeStatus, isFalse, isTrue } from './comtrade-status';
import type { ComtradeColumn, ComtradeTable } from './comtrade-table';
import { valuationNote } from './comtrade-valuation';
import { comtradeValue } from './comtrade-value';
import type { NumberedPlace, NumberedPlaces } from './numbered-places';
import { remembering } from './remembering';
import { WITH_ITSELF } from './take-rows';

/** What all files of one dataset of UN Comtrade share while their rows are read. */
export interface ComtradeContext {
  readonly chapters: ReadonlySet<string>;
  readonly places: NumberedPlaces;
  readonly findings: Findings;
}

/** What a row comes to. `key` is the record it belongs to: the same for a total and its parts. */
export type ComtradeRow =
  | {
      readonly kind: 'record';
      readonly row: TradeRow;
      readonly key: string;
      readonly classification: Classification;
    }
  | { readonly kind: 'part'; readonly key: string; readonly column: ComtradeColumn }
  | { readonly kind: 'left out'; readonly reason: string };

/** What identifies a record, read and known. */
interface Subject {
  readonly flow: Flow;
  readonly classification: Classification;
  readonly product: ProductCode;
  readonly when: ComtradePeriod;
  readonly reporter: NumberedPlace;
  readonly partner: NumberedPlace;
}

/** The columns that split a record into parts, and what they hold in its total. */
const TOTALS: readonly (readonly [ComtradeColumn, ReadonlySet<string>])[] = [
  ['customsCode', new Set(['', 'C00'])],
  ['motCode', new Set(['', '0'])],
  ['partner2Code', new Set(['', '0', 'W00'])],
  ['mosCode', new Set(['', '0'])],
];

const NO_CHAPTERS = [] as const;

/**
 * Turns rows of one file into what they come to.
 *
 * @throws {FileError} from the function it returns, for a row that cannot be taken.
 */
export function comtradeRowReader(
  table: ComtradeTable,
  context: ComtradeContext,
): (row: StrictRow) => ComtradeRow {
  const cellsOf = comtradeCells(table);
  const subjectOf = subjectReader(table, context);
  return (row) => {
    const cells = cellsOf(row);
    const subject = subjectOf(cells);
    if (typeof subject === 'string') return { kind: 'left out', reason: subject };
    const { flow, product, when, reporter, partner, classification } = subject;
    const key = `${reporter.code} ${partner.code} ${flow} ${product} ${when.period}`;
    const split = TOTALS.find(([column, totals]) => !totals.has(cells.text(column)));
    if (split !== undefined) return { kind: 'part', key, column: split[0] };
    if (reporter === partner) return { kind: 'left out', reason: WITH_ITSELF };
    noteSubject(subject, cells, context.findings);
    const record = recordOf(subject, cells, context.findings);
    return { kind: 'record', key, classification, row: { line: row.line, ...record } };
  };
}

/** Reads what identifies a record; a text is the reason to leave its row out. */
function subjectReader(
  table: ComtradeTable,
  { chapters, places }: ComtradeContext,
): (cells: ComtradeCells) => Subject | string {
  const flowOf = remembering((code: string) =>
    comtradeFlow(table.flowNumbers === null ? code : (table.flowNumbers.get(code) ?? '')),
  );
  const classifications = remembering(classificationOf);
  const productIn = remembering((code: string) =>
    remembering((text: string) => {
      const classification = classificationOf(code);
      return classification === null ? null : productOf(text, classification, chapters);
    }),
  );
  const placeOf = (cells: ComtradeCells, column: ComtradeColumn) => {
    const text = cells.text(column);
    return places.known(text) ?? places.read(text, (told) => cells.problem(column, told));
  };
  return (cells) => {
    if (!['', 'C'].includes(cells.text('typeCode'))) throw cells.problem('typeCode', SERVICES);
    const flow = flowOf(cells.text('flowCode'));
    if (flow === null) throw cells.problem('flowCode', { expected: expectedFlow(table) });
    if (flow === 'part') return PART_OF_A_FLOW;
    const code = cells.text('classificationCode');
    const classification = classifications(code);
    const found = productIn(code)(cells.text('cmdCode'));
    if (classification === null || found === null) {
      const expected = 'a classification such as H0 to H6, HS, S1 to S4, B4 or B5';
      throw cells.problem('classificationCode', { expected });
    }
    if ('leaveOut' in found) return found.leaveOut;
    if ('expected' in found) throw cells.problem('cmdCode', found);
    if (classification.isHs) refuseWrongLevel(found.product, cells);
    const when = readPeriod(cells);
    const reporter = placeOf(cells, 'reporterCode');
    const partner = placeOf(cells, 'partnerCode');
    if (reporter.code === 'WLD') throw cells.problem('reporterCode', NO_WORLD);
    return { flow, classification, product: found.product, when, reporter, partner };
  };
}

const SERVICES = { expected: 'C, trade in goods', hint: 'Trade in services is not held' };
const NO_WORLD = { expected: 'a reporter, and the world reports nothing' };

function expectedFlow({ flowNumbers }: ComtradeTable): string {
  if (flowNumbers !== null) return `a flow of UN Comtrade: ${[...flowNumbers.keys()].join(', ')}`;
  return 'a flow of UN Comtrade: M, X, RM, RX, DX, FM, MIP, MOP, XIP or XOP';
}

function refuseWrongLevel(product: ProductCode, cells: ComtradeCells): void {
  const isLeaf = isTrue(cells.text('isLeaf'));
  const wrong = wrongLevel(product, { aggrLevel: cells.text('aggrLevel'), isLeaf });
  if (wrong !== null) throw cells.problem(wrong.column, wrong);
}

function readPeriod(cells: ComtradeCells): ComtradePeriod {
  const found = comtradePeriod({
    period: cells.text('period'),
    freqCode: cells.text('freqCode'),
    refYear: cells.text('refYear'),
    refMonth: cells.text('refMonth'),
  });
  if ('expected' in found) throw cells.problem(found.column, found);
  return found;
}

function recordOf(
  { flow, product, when, reporter, partner }: Subject,
  cells: ComtradeCells,
  findings: Findings,
): Omit<TradeRow, 'line'> {
  const value = comtradeValue(cells, 'primaryValue', findings);
  const { status, note } = comtradeStatus({
    isReported: cells.text('isReported'),
    isAggregate: cells.text('isAggregate'),
    legacyEstimationFlag: cells.text('legacyEstimationFlag'),
  });
  const valued = valuationNote({
    flow,
    value,
    cif: comtradeValue(cells, 'cifvalue', null),
    fob: comtradeValue(cells, 'fobvalue', null),
  });
  if (valued !== null) remark(findings, 'valued otherwise');
  if (note !== null) remark(findings, 'added up');
  if (value === null) remark(findings, 'missing');
  return {
    reporter: reporter.code,
    partner: partner.code,
    flow,
    product,
    frequency: when.frequency,
    period: when.period,
    value,
    status: value === null ? 'missing' : status,
    basis: 'total',
    absentChapters: NO_CHAPTERS,
    note: valued === null || note === null ? (valued ?? note) : `${valued}; ${note}`,
  };
}

function noteSubject(subject: Subject, cells: ComtradeCells, findings: Findings): void {
  const { classification, product, when, reporter, partner } = subject;
  findings.reporters.set(reporter.code, reporter);
  findings.partners.add(partner.code);
  findings.levels.add(levelOf(product));
  findings.frequencies.add(when.frequency);
  findings.years.add(when.year);
  for (const place of [reporter, partner]) {
    if (when.year < place.first || when.year > place.last) place.outside += 1;
  }
  const met = findings.classifications.get(classification.code);
  if (met === undefined) {
    const years = new Set([when.year]);
    findings.classifications.set(classification.code, { of: classification, years });
  } else met.years.add(when.year);
  if (isFalse(cells.text('isOriginalClassification'))) remark(findings, 'converted');
  if (product.startsWith('77')) remark(findings, 'reserved');
  if (product.startsWith('98') || product.startsWith('99')) remark(findings, 'national codes');
}
