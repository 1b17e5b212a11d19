import type { CheckedStatement, CheckedText, PercentCheck } from '@/lib/claims/checked-text';
import type { Verdict } from '@/lib/domain/claim';
import { isDecimal, product } from '@/lib/domain/decimal';
import { csvText, type CsvField } from './csv-text';
import { periodOf } from './ledger-input';

const STATED = [
  'id',
  'quote',
  'reporter',
  'partner',
  'measure',
  'product',
  'printed',
  'scale',
  'currency',
  'amount',
  'period',
  'hedge',
  'status',
] as const;

const FOUND = [
  'side',
  'verdict',
  'reason',
  'recorded',
  'difference',
  'ratio',
  'percent_of',
  'percent_stated',
  'percent_recorded',
  'percent_base',
  'datasets',
  'vintage',
] as const;

const EMPTY: Record<(typeof FOUND)[number], string> = {
  side: '',
  verdict: '',
  reason: '',
  recorded: '',
  difference: '',
  ratio: '',
  percent_of: '',
  percent_stated: '',
  percent_recorded: '',
  percent_base: '',
  datasets: '',
  vintage: '',
};

const NUMBERS: ReadonlySet<string> = new Set([
  'printed',
  'scale',
  'amount',
  'recorded',
  'difference',
  'ratio',
  'percent_stated',
  'percent_recorded',
]);

/**
 * A ledger as CSV (RFC 4180): one line for each statement and country whose record it was held
 * against, then one for each stated change or share; a statement with neither has one line.
 *
 * `recorded`, `difference` and `ratio` are on the side's own terms, in units of the currency;
 * percentages have columns of their own. What is not known is empty. Several datasets in a field
 * are parted by spaces. Text that a spreadsheet would run as a formula is guarded.
 */
export function ledgerCsv(checked: CheckedText): string {
  const lines = checked.statements.flatMap((statement) => {
    const stated = statedFields(statement);
    const found = [
      ...statement.verdicts.map(verdictFields),
      ...statement.percents.map((percent) => percentFields(percent, checked.vintage)),
    ];
    const all = found.length === 0 ? [{ ...EMPTY, vintage: checked.vintage }] : found;
    return all.map((one) => [
      ...STATED.map((name) => field(name, stated[name])),
      ...FOUND.map((name) => field(name, one[name])),
    ]);
  });
  return csvText([[...STATED, ...FOUND].map((text) => ({ text })), ...lines]);
}

function statedFields(
  statement: CheckedStatement,
): Readonly<Record<(typeof STATED)[number], string>> {
  const { id, read } = statement;
  return {
    id,
    quote: read.quote,
    reporter: read.reporter,
    partner: read.partner,
    measure: read.flow,
    product: read.product ?? '',
    printed: read.value ?? '',
    scale: read.value === null ? '' : read.scale,
    currency: read.currency ?? '',
    amount: read.value === null ? '' : product(read.value, read.scale),
    period: periodOf(statement) ?? '',
    hedge: read.hedge,
    status: read.status,
  };
}

function verdictFields(verdict: Verdict): typeof EMPTY {
  return {
    ...EMPTY,
    side: verdict.side,
    verdict: verdict.kind,
    reason: verdict.reason ?? '',
    recorded: verdict.recorded ?? '',
    difference: verdict.difference ?? '',
    ratio: verdict.ratio ?? '',
    datasets: verdict.datasets.join(' '),
    vintage: verdict.vintage,
  };
}

function percentFields(percent: PercentCheck, vintage: string): typeof EMPTY {
  return {
    ...EMPTY,
    side: percent.side,
    verdict: percent.kind,
    reason: percent.reason ?? '',
    percent_of: percent.of,
    percent_stated: percent.stated,
    percent_recorded: percent.recorded ?? '',
    percent_base: percent.base ?? '',
    datasets: percent.datasets.join(' '),
    vintage,
  };
}

/** What is no decimal is text, and guarded like text, whatever its column. */
function field(name: string, value: string): CsvField {
  return NUMBERS.has(name) && isDecimal(value) ? { number: value } : { text: value };
}
