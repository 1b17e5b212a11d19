import type { FormatName } from '@/lib/ingest/format-reader';
import type { SyntheticTrade } from '@/tests/bench/synthetic/synthetic-trade';
import type { SeededRandom } from '@/tests/builders/seeded-random';

/** Values that no reader may take, by column. */
type Bad = Readonly<Record<string, readonly [string, ...string[]]>>;

/** A form of table that cells are spoiled in. */
export interface PlantedKind {
  readonly format: FormatName;
  readonly name: string;
  readonly header: readonly string[];
  /** A row for each row of the trade; `index` counts them through the table. */
  readonly row: (
    trade: SyntheticTrade,
    at: number,
    place: { readonly index: number; readonly random: SeededRandom },
  ) => readonly string[];
  /** Values that no reader may take, by column. */
  readonly bad: Bad;
  /** Empty for a list of lists in JSON. */
  readonly delimiters: readonly [] | readonly [string, ...string[]];
  /** How many rows the form has other rows for; without limit when it is not there. */
  readonly mostRows?: number;
}

/** What is no number to any reader. */
export const NO_NUMBERS = [
  'confidential',
  '12a',
  '1_000',
  '--5',
  '0x10',
  'Infinity',
  '1.2.3',
  '٣',
] as const;

/** A code of six digits. */
export function sixDigits(code: number | undefined): string {
  return String(code ?? NaN).padStart(6, '0');
}
