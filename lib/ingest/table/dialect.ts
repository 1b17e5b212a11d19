/** How a text table is written. What is not declared must be proven by the file itself. */
export interface Dialect {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1' | 'windows-1252';
  readonly delimiter: ',' | ';' | '\t' | '|';
  /** The mark before the decimals of a number. */
  readonly decimal: '.' | ',';
  /** The mark between thousands; `null` when there is none. */
  readonly grouping: ',' | '.' | ' ' | "'" | null;
}

/** What the operator declared of a table. */
export type DeclaredDialect = Partial<Dialect>;
