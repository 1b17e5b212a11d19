/** How a text table is written. What is not declared must be proven by the file itself. */
export interface Dialect {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1' | 'windows-1252';
  readonly delimiter: ',' | ';' | '\t' | '|';
  /** The mark before the decimals of a number. */
  readonly decimal: '.' | ',';
  /** The mark between thousands; `null` when there is none. A space stands for every kind of it. */
  readonly grouping: ',' | '.' | ' ' | "'" | null;
  /**
   * True when the decimal mark was neither declared nor proven, nor is usual with the delimiter:
   * a number such as `1.234` is refused then, for it may be a thousand times as much.
   */
  readonly isDecimalAssumed?: boolean;
}

/** What the operator, or the format, declared of a table. */
export interface DeclaredDialect extends Partial<Omit<Dialect, 'isDecimalAssumed'>> {
  /** True where the last line needs no line end. Without it such a file is taken for one cut short. */
  readonly allowsNoFinalNewline?: boolean;
}
