/** The unit of a dataset's values: a currency and what one stands for. */
export interface Unit {
  /** ISO 4217. */
  readonly currency: string;
  /** How many units of the currency one stands for, as decimal text: `1`, `1000000`. */
  readonly multiplier: string;
}

/** How goods are priced in a flow. `unknown` is said, never guessed. */
export type Valuation = 'FOB' | 'CIF' | 'FAS' | 'customs value' | 'unknown';

/** Where observations come from: everything a figure must be able to say of its source. */
export interface Dataset {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly unit: Unit;
  readonly valuation: { readonly exports: Valuation; readonly imports: Valuation };
  readonly adjustment: 'none' | 'seasonally adjusted';
  /** Whether exports contain re-exports and imports contain re-imports. */
  readonly reExports: 'included' | 'excluded' | 'unknown';
  readonly coverage: string;
  readonly licence: string;
  readonly address: string;
  /** When the publisher's figures were taken: `2017-11`, `2022`, `2026-06`. */
  readonly retrieved: string;
  readonly notes: readonly string[];
  /** SHA-256 of `observations.csv` as recorded with the dataset. */
  readonly checksum: string;
  /** True when the file no longer has that checksum: it was edited after it was recorded. */
  readonly isEdited: boolean;
  readonly rows: number;
}

/** A name for a unit that two series can be compared by: `USD`, `GBP million`. */
export function unitName(unit: Unit): string {
  const words: Record<string, string> = { '1': '', '1000': ' thousand', '1000000': ' million' };
  return `${unit.currency}${words[unit.multiplier] ?? ` × ${unit.multiplier}`}`;
}
