import { isDecimal } from '@/lib/domain/decimal';
import { ALL_PRODUCTS } from '@/lib/domain/product';
import { BASES, FLOWS, periodKey, productKey, STATUSES } from '@/lib/store/duckdb/row-keys';
import type { StagedRow } from '@/lib/store/duckdb/stage';
import type { FileProblem } from '@/lib/errors';
import type { Codes } from '../read-codes';
import type { TradeRow } from '../trade-row';

/** What is wrong with a row, but for the file and the line. */
export type RowProblem = Omit<FileProblem, 'file' | 'line'>;

/** No trade table in these forms is older. */
const FIRST_YEAR = 1800;

const FORMS = {
  A: 'a year such as 2020',
  Q: 'a quarter such as 2020-Q1',
  M: 'a month such as 2020-03',
} as const;

/** Thirty digits before the point and six after it: what the snapshot's sums hold exactly. */
const HELD = /^(0|[1-9]\d{0,29})(\.\d{1,6}0*)?$/;

/**
 * Holds rows against the code tables and the rules every record must keep, whatever its format.
 *
 * A value is never negative: gross flows of goods cannot be, and a correction is no flow.
 */
export class RowCheck {
  readonly #places: ReadonlyMap<string, number>;
  readonly #chapters: ReadonlySet<string>;
  readonly #lastYear: number;
  readonly #products = new Map<string, number | null>();
  readonly #periods = {
    A: new Map<string, number>(),
    Q: new Map<string, number>(),
    M: new Map<string, number>(),
  };

  constructor({ places, chapters }: Pick<Codes, 'places' | 'chapters'>, thisYear: number) {
    this.#places = new Map(places.map(({ code }, key) => [code, key]));
    this.#chapters = new Set(chapters.map(({ code }) => code));
    this.#lastYear = thisYear;
  }

  /** A row of the file of that place in keys, or the first thing that is wrong with it. */
  check(row: TradeRow, file: number): StagedRow | RowProblem {
    const reporter = this.#places.get(row.reporter);
    if (reporter === undefined) return unknownPlace('reporter', row.reporter);
    const partner = this.#places.get(row.partner);
    if (partner === undefined) return unknownPlace('partner', row.partner);
    if (reporter === partner)
      return { column: 'partner', value: row.partner, expected: 'another place than the reporter' };
    const product = this.#product(row.product);
    if (product === null) return { column: 'product', value: row.product, expected: PRODUCT };
    const period = this.#period(row);
    if (period === null)
      return { column: 'period', value: row.period, expected: this.#periodForm(row) };
    const problem = valueProblem(row) ?? this.#absentProblem(row);
    if (problem !== null) return problem;
    return {
      slot: 0,
      file,
      line: row.line,
      reporter,
      partner,
      product,
      period,
      flow: FLOWS.indexOf(row.flow) + 1,
      status: STATUSES.indexOf(row.status) + 1,
      basis: BASES.indexOf(row.basis) + 1,
      value: row.value,
      absentChapters: row.absentChapters.join(' '),
      note: row.note,
    };
  }

  #product(text: string): number | null {
    const known = this.#products.get(text);
    if (known !== undefined) return known;
    const isForm = text === ALL_PRODUCTS || /^(\d{2}|\d{4}|\d{6})$/.test(text);
    const isKnown = text === ALL_PRODUCTS || this.#chapters.has(text.slice(0, 2));
    const found = isForm && isKnown ? productKey(text) : null;
    // Wrong codes are as many as a file cares to hold; only right ones are worth keeping.
    if (found !== null) this.#products.set(text, found);
    return found;
  }

  #period({ frequency, period }: TradeRow): number | null {
    const known = this.#periods[frequency].get(period);
    if (known !== undefined) return known;
    const found = periodKey(frequency, period);
    if (found === null || found < FIRST_YEAR * 100 || found >= (this.#lastYear + 1) * 100)
      return null;
    this.#periods[frequency].set(period, found);
    return found;
  }

  #periodForm({ frequency, period }: TradeRow): string {
    if (periodKey(frequency, period) === null) return FORMS[frequency];
    return `a period from ${FIRST_YEAR} to ${this.#lastYear}`;
  }

  #absentProblem({ absentChapters }: TradeRow): RowProblem | null {
    const value = absentChapters.find((code) => !this.#chapters.has(code));
    if (value === undefined) return null;
    return { column: 'absent_chapters', value, expected: 'a code of chapters.csv' };
  }
}

const PRODUCT = 'TOTAL, or a chapter, heading or subheading of two, four or six digits';

function unknownPlace(column: 'reporter' | 'partner', value: string): RowProblem {
  return { column, value, expected: 'a code of places.csv' };
}

function valueProblem({ value, status }: TradeRow): RowProblem | null {
  const isAbsent = status === 'missing' || status === 'suppressed';
  if (value === null)
    return isAbsent
      ? null
      : {
          column: 'value',
          value: '',
          expected: 'a value, or a status that says why there is none',
        };
  if (isAbsent)
    return { column: 'value', value, expected: `no value, since the status is ${status}` };
  if (HELD.test(value)) return null;
  const isNegative = isDecimal(value) && value.startsWith('-');
  if (isNegative)
    return { column: 'value', value, expected: 'zero or more, for trade flows are gross' };
  return { column: 'value', value, expected: 'a plain decimal with at most six decimals' };
}
