import { compare, magnitude, product, type Decimal } from '@/lib/domain/decimal';
import { mirror } from '@/lib/domain/mirror';
import { movement, type Movement } from '@/lib/domain/movement';
import { parsePeriod, periodText, shiftYears } from '@/lib/domain/period';
import type { Cell, DerivedCell, RecordRow } from '@/lib/domain/record';
import type { Names } from '@/lib/format/en/chart';
import {
  balanceWords,
  countedPeriods,
  flowOf,
  movementWords,
  sentence,
  SENTENCE_WORDS as WORDS,
  statusNote,
} from '@/lib/format/en/sentences';
import { MINUS, shortNumber } from '@/lib/format/number';
import { periodName } from '@/lib/format/period';
import { currencySign } from '@/lib/format/unit';
import type { ChartInput } from './chart-input';
import { headlineRow } from './headline-row';
import { rowsInRange } from './range';

type FlowName = 'exports' | 'imports';
const FLOWS = ['exports', 'imports'] as const;

/**
 * One or two sentences that tell a view: the figures of its headline period, with their change on
 * the same period a year before, of whom and as reported by whom.
 *
 * Computed from the rows alone. Amounts have three significant digits; the exact ones stand in
 * table and data. Something absent is told as absent, and has no change.
 */
export function viewSentences(input: ChartInput): readonly string[] {
  const rows = rowsInRange(input.record.rows, input.view);
  const row = headlineRow(rows, input.view, input.claims);
  if (input.view.chart === 'sides') return sidesSentences(input, row);
  if (row === null) return [absentSentence(input, rows)];
  switch (input.view.chart) {
    case 'balance':
      return balanceSentences(input, row, rows);
    case 'turnover':
      return turnoverSentences(input, row, rows);
    case 'flows':
    case 'products':
    case 'table':
      return flowSentences(input, row);
  }
}

function absentSentence({ names }: ChartInput, rows: readonly RecordRow[]): string {
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0 || row.exports.status !== row.imports.status)
    return sentence(WORDS.noFigures(names));
  return sentence(WORDS.absent(names, row.exports.status), WORDS.for(periodName(row.period)));
}

function flowSentences(input: ChartInput, row: RecordRow): readonly string[] {
  const { names, record } = input;
  const [first, second] = FLOWS.map((flow) => ({
    flow,
    moved: movement({ rows: record.rows, period: row.period, measure: flow }),
  })).sort((a, b) => compare(sizeOf(b.moved), sizeOf(a.moved)));
  if (first === undefined || second === undefined) return [];
  const words = ({ flow, moved }: typeof first, form: 'whole' | 'short') =>
    `${flowOf(flow, names, form)} ${told(input, row, moved, row[flow])}`;
  const figures = sentence(
    words(first, 'whole'),
    periodPart(first.moved, row.period),
    ` and ${words(second, 'short')}`,
    comparedPart(input, row, [first.moved, second.moved]),
    WORDS.asReported(names, isSum(row)),
  );
  return [figures, sentence(balanceLeft(input, row))];
}

/** What is absent is told last. */
function sizeOf(moved: Movement): Decimal {
  return moved.kind === 'absent' ? '-1' : moved.value;
}

function told(input: ChartInput, row: RecordRow, moved: Movement, cell: Cell | DerivedCell) {
  const words = movementWords(moved, {
    amount: amountOf(input),
    isPlural: !(cell === row.turnover),
  });
  return `${words}${cell.value === null ? '' : statusNote(cell.status)}`;
}

function periodPart(moved: Movement, period: string): string {
  return (moved.kind === 'absent' ? WORDS.for : WORDS.in)(periodName(period));
}

/** Years follow each other by themselves; of months and quarters the one compared with is named. */
function comparedPart(input: ChartInput, row: RecordRow, moves: readonly Movement[]): string {
  const hasChange = moves.some(({ kind }) => kind !== 'absent' && kind !== 'level');
  if (input.record.frequency === 'A' || !hasChange) return '';
  return WORDS.onBase(periodName(yearBefore(row.period)));
}

function balanceLeft(input: ChartInput, row: RecordRow): string {
  const { value } = row.balance;
  if (value === null) return WORDS.noBalance;
  if (compare(value, '0') === 0) return `${WORDS.equal}${afterPart(input, row)}`;
  return `${WORDS.left(balanceWords(value, amountOf(input)))}${afterPart(input, row)}`;
}

function afterPart(input: ChartInput, row: RecordRow): string {
  const base = yearBefore(row.period);
  const before = input.record.rows.find(({ period }) => period === base)?.balance.value ?? null;
  if (before === null) return '';
  return WORDS.after(balanceWords(before, amountOf(input)), periodName(base));
}

function balanceSentences(
  input: ChartInput,
  row: RecordRow,
  rows: readonly RecordRow[],
): readonly string[] {
  const { names, record } = input;
  const { value } = row.balance;
  if (value === null) return flowSentences(input, row);
  const main = sentence(
    WORDS.balance(names, balanceWords(value, amountOf(input))),
    WORDS.in(periodName(row.period)),
    afterPart(input, row),
    WORDS.asReported(names, isSum(row)),
  );
  const signs = rows.flatMap(({ balance }) =>
    balance.value === null ? [] : [compare(balance.value, '0')],
  );
  if (signs.length < 2) return [main];
  const count = (sign: number) => signs.filter((one) => one === sign).length;
  const of = countedPeriods(signs.length, record.frequency);
  const [deficits, surpluses] = [count(-1), count(1)];
  if (deficits === signs.length) return [main, sentence(WORDS.always('deficit', of))];
  if (surpluses === signs.length) return [main, sentence(WORDS.always('surplus', of))];
  if (deficits === 0 && surpluses === 0) return [main];
  const even = signs.length - deficits - surpluses;
  return [main, sentence(WORDS.signs({ deficits, surpluses, even, of }))];
}

function turnoverSentences(
  input: ChartInput,
  row: RecordRow,
  rows: readonly RecordRow[],
): readonly string[] {
  const { names, record } = input;
  if (row.turnover.value === null) return flowSentences(input, row);
  const moved = movement({ rows: record.rows, period: row.period, measure: 'turnover' });
  const main = sentence(
    `${WORDS.turnover(names)} ${told(input, row, moved, row.turnover)}`,
    periodPart(moved, row.period),
    comparedPart(input, row, [moved]),
    WORDS.asReported(names, isSum(row)),
  );
  const held = rows
    .flatMap(({ period, turnover }) =>
      turnover.value === null ? [] : [{ period, value: turnover.value }],
    )
    .sort((a, b) => compare(b.value, a.value));
  const [highest] = held;
  const lowest = held.at(-1);
  if (highest === undefined || lowest === undefined || held.length < 3) return [main];
  if (compare(highest.value, lowest.value) === 0) return [main];
  const of = (one: typeof highest) => WORDS.of(amountOf(input)(one.value), periodName(one.period));
  return [main, sentence(WORDS.extremes(of(highest), of(lowest)))];
}

/** The same goods as both countries report them, the larger flow first. */
function sidesSentences(input: ChartInput, own: RecordRow | null): readonly string[] {
  const { names, record } = input;
  if (input.mirror === null) {
    const rows = rowsInRange(record.rows, input.view);
    const figures = own === null ? [absentSentence(input, rows)] : flowSentences(input, own);
    return [...figures.slice(0, 1), sentence(WORDS.noRecord(names.partner))];
  }
  const period = own?.period ?? rowsInRange(input.mirror.rows, input.view).at(-1)?.period;
  const row = mirror(record, input.mirror).find((one) => one.period === period);
  if (row === undefined) return [sentence(WORDS.noFigures(names))];
  const others: Names = { reporter: names.partner, partner: names.reporter };
  const report = (flow: FlowName, of: Names, cell: Cell) =>
    cell.value === null
      ? WORDS.reportsNone(flow, of)
      : WORDS.reports(flow, of, `${amountOf(input)(cell.value)}${statusNote(cell.status)}`);
  const ordered = [...FLOWS].sort((a, b) =>
    compare(row[b].own.value ?? '-1', row[a].own.value ?? '-1'),
  );
  return ordered.map((flow, index) => {
    const opposite = flow === 'exports' ? 'imports' : 'exports';
    const when = index === 0 ? `${WORDS.for(periodName(row.period)).trim()}, ` : '';
    const ours = report(flow, names, row[flow].own);
    return sentence(when, ours, '; ', report(opposite, others, row[flow].partner));
  });
}

function isSum(row: RecordRow): boolean {
  return FLOWS.some((flow) => row[flow].value !== null && row[flow].basis === 'sum of chapters');
}

function yearBefore(period: string): string {
  return periodText(shiftYears(parsePeriod(period), -1));
}

/** An amount of the record in whole units of its currency, short: `US$11.6 million`. */
function amountOf({ record }: ChartInput): (value: Decimal) => string {
  return (value) => {
    const whole = product(magnitude(value), record.unit.multiplier);
    if (compare(whole, '0') === 0) return 'zero';
    const [, fraction = ''] = value.split('.');
    const step = Number(record.unit.multiplier) / 10 ** fraction.length;
    const sign = compare(value, '0') < 0 ? MINUS : '';
    const short = shortNumber(whole, step).replace(' ', '\u00a0');
    return `${sign}${currencySign(record.unit.currency)}${short}`;
  };
}
