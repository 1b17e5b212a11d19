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
  /** SHA-256 of `observations.csv` as recorded with the dataset, or over the files imported. */
  readonly checksum: string;
  /** True when the file no longer has that checksum: it was edited after it was recorded. */
  readonly isEdited: boolean;
  readonly rows: number;
  /** `reported` by a country; `reconciled` or `estimated` by somebody else from such reports. */
  readonly kind: 'reported' | 'reconciled' | 'estimated';
  /** Classification of the products and its revision (`HS 2017`); `null` when none is given. */
  readonly classification: string | null;
  /** The publisher's own name for the state of its figures (`V202401b`), `null` when none is given. */
  readonly release: string | null;
  /** Comes with the product (`house`), or was brought by the operator (`imported`). */
  readonly origin: 'house' | 'imported';
  /** The format the files were read as. */
  readonly format: string;
  /** The files read, in order; empty for the house's own. */
  readonly files: readonly SourceFileName[];
  /** Rows that were refused with leave of the operator: when there are any, the dataset is incomplete. */
  readonly refused: number;
}

/** A file as it was brought, by name and SHA-256. */
export interface SourceFileName {
  readonly name: string;
  readonly checksum: string;
}

/** A name for a unit that two series can be compared by: `USD`, `GBP million`. */
export function unitName(unit: Unit): string {
  const words: Record<string, string> = { '1': '', '1000': ' thousand', '1000000': ' million' };
  return `${unit.currency}${words[unit.multiplier] ?? ` × ${unit.multiplier}`}`;
}
