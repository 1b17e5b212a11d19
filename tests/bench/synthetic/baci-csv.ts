import { addTo } from './add-to';
import type { SyntheticTrade } from './synthetic-trade';

const HEADER = '"t","i","j","k","v","q"\n';
const CHUNK = 1 << 20;
/** More than the longest line: 4 + 3 + 3 + 6 + 20 + 20 digits, marks and the line's end. */
const LONGEST_LINE = 80;

/** What went into a file, counted and added up as it was written. */
export interface WrittenTotals {
  rows: number;
  /** Whole dollars by exporter and year: `4 2021`. */
  readonly dollars: Map<string, bigint>;
}

/** Trade as BACI writes it, thousands of dollars and tonnes with three decimals, in parts of a megabyte. */
export function* baciCsv(
  trade: Iterable<SyntheticTrade>,
  totals: WrittenTotals,
): Generator<Uint8Array> {
  let buffer = Buffer.allocUnsafe(CHUNK);
  let at = buffer.write(HEADER, 0, 'latin1');
  for (const { year, exporter, importer, count, products, dollars, kilograms } of trade) {
    const start = Buffer.from(`${year},${exporter.number},${importer.number},`, 'latin1');
    let sum = 0;
    for (let row = 0; row < count; row += 1) {
      if (at + LONGEST_LINE > CHUNK) {
        yield buffer.subarray(0, at);
        buffer = Buffer.allocUnsafe(CHUNK);
        at = 0;
      }
      buffer.set(start, at);
      at = writeCode(buffer, at + start.length, products[row] ?? NaN);
      buffer[at] = COMMA;
      at = writeThousandths(buffer, at + 1, dollars[row] ?? NaN);
      buffer[at] = COMMA;
      at = writeQuantity(buffer, at + 1, kilograms[row] ?? NaN);
      buffer[at] = NEW_LINE;
      at += 1;
      sum += dollars[row] ?? NaN;
    }
    totals.rows += count;
    addTo(totals.dollars, `${exporter.number} ${year}`, BigInt(sum));
  }
  yield buffer.subarray(0, at);
}

const COMMA = 44;
const NEW_LINE = 10;
const ZERO = 48;
const POINT = 46;

function writeCode(buffer: Buffer, at: number, code: number): number {
  let rest = code;
  for (let place = 5; place >= 0; place -= 1) {
    buffer[at + place] = ZERO + (rest % 10);
    rest = Math.floor(rest / 10);
  }
  return at + 6;
}

function writeThousandths(buffer: Buffer, at: number, value: number): number {
  let end = at + 5;
  for (let step = 10_000; value >= step; step *= 10) end += 1;
  let rest = value;
  for (let place = end - 1; place >= at; place -= 1) {
    if (place === end - 4) {
      buffer[place] = POINT;
      continue;
    }
    buffer[place] = ZERO + (rest % 10);
    rest = Math.floor(rest / 10);
  }
  return end;
}

function writeQuantity(buffer: Buffer, at: number, kilograms: number): number {
  return kilograms < 0
    ? at + buffer.write('NA', at, 'latin1')
    : writeThousandths(buffer, at, kilograms);
}
