/** The year a period is said to lie in, before it is resolved against the article's date. */
export type Anchor =
  | { readonly kind: 'year'; readonly year: number }
  /** A statistical year named by the year it starts in, by the year it ends in, or by both. */
  | {
      readonly kind: 'fiscal';
      readonly start: number | null;
      readonly end: number | null;
      readonly of: string | null;
    }
  /** This year (0), last year (−1), next year (1), by the article's date. */
  | { readonly kind: 'relative'; readonly offset: number; readonly isFiscal: boolean }
  /** A number of years before the period the text is at. */
  | {
      readonly kind: 'shift';
      readonly by: number;
      readonly isFiscal: boolean;
      /** "the previous year" and not "a year earlier". */ readonly isWhole: boolean;
    }
  /** The year the text is at: "of the year", "that year". */
  | { readonly kind: 'same'; readonly isFiscal: boolean };

/** What part of a year, or what other stretch, a period is. */
export type Shape =
  | { readonly kind: 'year' }
  | { readonly kind: 'months'; readonly first: number; readonly last: number }
  | { readonly kind: 'quarter'; readonly n: number }
  | { readonly kind: 'half'; readonly n: number }
  | { readonly kind: 'firstMonths'; readonly n: number }
  | {
      readonly kind: 'days';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
    }
  | { readonly kind: 'firstDays'; readonly n: number; readonly month: number | null }
  | { readonly kind: 'yearEnded'; readonly month: number }
  /** The window the text is at, moved to the anchor's year. */
  | { readonly kind: 'same' }
  /** The month or quarter before the one the text is at. */
  | { readonly kind: 'before'; readonly unit: 'month' | 'quarter' | 'half' }
  /** The last or the current month or quarter, by the article's date. */
  | { readonly kind: 'latest'; readonly unit: 'month' | 'quarter'; readonly offset: number }
  /** "in the second": a quarter or half, as the one before was. */
  | { readonly kind: 'nth'; readonly n: number }
  | { readonly kind: 'that'; readonly unit: 'month' | 'quarter' | 'year' | 'half' | null }
  | { readonly kind: 'toDate' }
  /** "the last 12 months": up to the end of the window the text is at. */
  | { readonly kind: 'trailing'; readonly n: number }
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  /** Named but without dates: "today", "within five years". */
  | { readonly kind: 'undated'; readonly isFuture: boolean };

/** A period as the text names it. */
export interface PeriodSpec {
  readonly shape: Shape;
  readonly anchor: Anchor | null;
}

/** A period named in a text and how many tokens name it. */
export interface FoundPeriod {
  readonly spec: PeriodSpec;
  readonly length: number;
}
