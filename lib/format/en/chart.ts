import type { Dataset, Valuation } from '@/lib/domain/dataset';
import type { Frequency, ObservationStatus } from '@/lib/domain/observation';
import type { Measure } from '@/lib/domain/record';
import type { ChartKind } from '@/lib/domain/view';
import { capitalised, placeInText, possessive } from '../place';

/** Two countries by name, and the one whose record is told. */
export interface Names {
  readonly reporter: string;
  readonly partner: string;
  /** Who reconciled the figures, where they are not the reporter's own. */
  readonly reconciledBy?: string | null | undefined;
}

/** Whose figures they are: `as reported by Azerbaijan`, `as reconciled by CEPII`. */
export function accordingTo({
  reporter,
  reconciledBy,
}: Pick<Names, 'reporter' | 'reconciledBy'>): string {
  return typeof reconciledBy === 'string'
    ? `as reconciled by ${reconciledBy}`
    : `as reported by ${placeInText(reporter)}`;
}

/** The name of a measure as a label. */
export const MEASURE_NAMES: Record<Measure, string> = {
  exports: 'Exports',
  imports: 'Imports',
  balance: 'Balance',
  turnover: 'Turnover',
};

/** The name of a chart on its tab. */
export const CHART_NAMES: Record<ChartKind, string> = {
  flows: 'Flows',
  balance: 'Balance',
  turnover: 'Turnover',
  sides: 'Both sides',
  products: 'Products',
  table: 'Table',
};

/** The name of a frequency on its switch. */
export const FREQUENCY_NAMES: Record<Frequency, string> = {
  A: 'Years',
  Q: 'Quarters',
  M: 'Months',
};

const FREQUENCY_ADJECTIVES: Record<Frequency, string> = {
  A: 'annual',
  Q: 'quarterly',
  M: 'monthly',
};

/** A status as a word in a table or tooltip. */
export const STATUS_NAMES: Record<ObservationStatus, string> = {
  reported: 'reported',
  estimated: 'estimated',
  provisional: 'provisional',
  revised: 'revised',
  suppressed: 'suppressed by the source',
  missing: 'not reported',
  incomplete: 'incomplete in the source',
};

/** The heading over one reporter's record: `Azerbaijan’s trade with Pakistan, as reported by Azerbaijan`. */
export function recordTitle(names: Names): string {
  return `${capitalised(possessive(names.reporter))} trade with ${placeInText(names.partner)}, ${accordingTo(names)}`;
}

/** The direction of one flow in words: `Azerbaijan’s exports to Pakistan`. */
export function flowTitle(measure: Measure, names: Names): string {
  const owner = capitalised(possessive(names.reporter));
  const other = placeInText(names.partner);
  switch (measure) {
    case 'exports':
      return `${owner} exports to ${other}`;
    case 'imports':
      return `${owner} imports from ${other}`;
    case 'balance':
      return `${owner} trade balance with ${other}`;
    case 'turnover':
      return `${owner} trade turnover with ${other}`;
  }
}

/** The title of a chart: what is seen, in which direction, whose record. */
export function chartTitle(chart: ChartKind, names: Names): string {
  const reported = `, ${accordingTo(names)}`;
  switch (chart) {
    case 'flows':
    case 'table':
      return recordTitle(names);
    case 'balance':
      return `${flowTitle('balance', names)}${reported}`;
    case 'turnover':
      return `${flowTitle('turnover', names)}${reported}`;
    case 'sides':
      return `Trade between ${placeInText(names.reporter)} and ${placeInText(names.partner)}, as each of them reports it`;
    case 'products':
      return `${capitalised(possessive(names.reporter))} trade with ${placeInText(names.partner)} by chapter${reported}`;
  }
}

/** What is measured: `Million US dollars, current prices, annual, 1996–2021`. */
export function chartSubtitle(parts: {
  readonly unit: string;
  readonly frequency: Frequency;
  readonly adjustment: Dataset['adjustment'];
  readonly range: string;
}): string {
  const adjustment = parts.adjustment === 'none' ? '' : `, ${parts.adjustment}`;
  return `${capitalised(parts.unit)}, current prices, ${FREQUENCY_ADJECTIVES[parts.frequency]}${adjustment}, ${parts.range}`;
}

function valuationWords(valuation: Valuation): string {
  return valuation === 'unknown' ? 'of unknown valuation' : valuation;
}

/** How both flows are priced: `Exports FOB, imports CIF`. */
export function valuationNote(valuation: {
  readonly exports: Valuation;
  readonly imports: Valuation;
}): string {
  return `Exports ${valuationWords(valuation.exports)}, imports ${valuationWords(valuation.imports)}`;
}

/** What turnover adds up, and of whom. */
export function turnoverNote(
  names: Names,
  valuation: { readonly exports: Valuation; readonly imports: Valuation },
): string {
  return `Turnover is the sum of ${possessive(names.reporter)} own exports (${valuationWords(valuation.exports)}) and imports (${valuationWords(valuation.imports)})`;
}

/** What balance subtracts, and of whom. */
export function balanceNote(names: Names): string {
  return `Balance is exports minus imports, both ${accordingTo(names)}`;
}

/** The source line under a chart. */
export function sourceLine(
  datasets: readonly Pick<Dataset, 'publisher' | 'title' | 'retrieved'>[],
  dateName: (date: string) => string,
): string {
  return `Source: ${datasets.map((dataset) => `${dataset.publisher}, ${dataset.title}, retrieved ${dateName(dataset.retrieved)}`).join('; ')}`;
}

/** Sentences of the picture for statuses that look different. */
export const CHART_WORDS = {
  surplus: 'Surplus',
  deficit: 'Deficit',
  noRecord: 'No record',
  incomplete: 'Incomplete in the source',
  notReported: 'Not reported',
  articleOf: (date: string) => `Article, ${date}`,
  nothing: 'Nothing is held for these periods.',
  sumOfChapters: 'Sum of the chapters held',
  gap: 'Gap between the two records',
} as const;
