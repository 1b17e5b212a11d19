import type { Decimal } from '@/lib/domain/decimal';
import type { ControlTotal } from '../import-request';

interface RunningTotal {
  readonly reporter: string;
  readonly year: number;
  rows: number;
  values: number;
  /** Whole thousandths not yet carried over, exact below 2^53. */
  thousandths: number;
  millionths: bigint;
}

/** Up to this many signs a decimal is read as a double exactly enough to round back. */
const MOST_SIGNS = 15;
const CARRY_AT = 2 ** 52;
const MILLION = 1_000_000n;

/**
 * Adds up what is read, by reporter and year, in code that shares nothing with how values go into
 * the snapshot: the two sums prove each other.
 */
export class ControlSums {
  readonly #byReporter = new Map<string, Map<number, RunningTotal>>();

  add(reporter: string, year: number, value: Decimal | null): void {
    const total = this.#totalOf(reporter, year);
    total.rows += 1;
    if (value === null) return;
    total.values += 1;
    const decimals = value.includes('.') ? value.length - value.indexOf('.') - 1 : 0;
    if (value.length > MOST_SIGNS - 3 || decimals > 3) {
      total.millionths += millionthsOf(value);
      return;
    }
    total.thousandths += Math.round(Number(value) * 1000);
    if (Math.abs(total.thousandths) >= CARRY_AT) carry(total);
  }

  /** Every total, by reporter and year. */
  totals(): readonly ControlTotal[] {
    const totals = [...this.#byReporter.values()].flatMap((years) => [...years.values()]);
    return totals
      .map((total) => {
        carry(total);
        const { reporter, year, rows, values, millionths } = total;
        return { reporter, year, rows, values, sum: inDecimals(millionths) };
      })
      .sort((a, b) =>
        a.reporter === b.reporter ? a.year - b.year : a.reporter < b.reporter ? -1 : 1,
      );
  }

  #totalOf(reporter: string, year: number): RunningTotal {
    let years = this.#byReporter.get(reporter);
    if (years === undefined) {
      years = new Map();
      this.#byReporter.set(reporter, years);
    }
    let total = years.get(year);
    if (total === undefined) {
      total = { reporter, year, rows: 0, values: 0, thousandths: 0, millionths: 0n };
      years.set(year, total);
    }
    return total;
  }
}

function carry(total: RunningTotal): void {
  total.millionths += BigInt(total.thousandths) * 1000n;
  total.thousandths = 0;
}

function millionthsOf(value: Decimal): bigint {
  const [whole = '', fraction = ''] = value.split('.');
  return BigInt(`${whole}${fraction.slice(0, 6).padEnd(6, '0')}`);
}

function inDecimals(millionths: bigint): Decimal {
  const sign = millionths < 0n ? '-' : '';
  const size = millionths < 0n ? -millionths : millionths;
  const fraction = String(size % MILLION)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${sign}${size / MILLION}${fraction === '' ? '' : `.${fraction}`}`;
}
