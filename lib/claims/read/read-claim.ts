import type { ClaimStatus, Hedge } from '@/lib/domain/claim';
import type { Decimal } from '@/lib/domain/decimal';
import type { Measure } from '@/lib/domain/record';

/** The kinds of period a text may state, as the labelling rules name them. */
export type StatedFrequency = 'A' | 'FY' | 'H' | 'Q' | 'M' | 'YTD' | 'X';

/** A period with its first and last day, ISO dates, both included. */
export interface StatedPeriod {
  readonly freq: StatedFrequency;
  readonly start: string;
  readonly end: string;
}

/** The same amount as the text gives it in another currency. */
export interface OtherCurrency {
  readonly value: Decimal;
  readonly scale: Decimal;
  readonly currency: string;
}

/** Where words stand in a text: from the first character to the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One statement about trade as it was read in a text, before it is held against any record. */
export interface ReadClaim {
  /** ISO 3166-1 alpha-3, or a bloc: `EU27`, `WLD`, `CHN+HKG`, `GRP`. */
  readonly reporter: string;
  readonly partner: string;
  readonly flow: Measure;
  /** True for a turnover: either country may be told of first. */
  readonly isSymmetric: boolean;
  /** The digits as printed, point for the decimal mark; negative for a deficit; `null` when only a change or share is stated. */
  readonly value: Decimal | null;
  /** What one printed unit stands for; `1` when there is no value. */
  readonly scale: Decimal;
  /** ISO 4217; `null` when there is no value. */
  readonly currency: string | null;
  readonly otherCurrencies: readonly OtherCurrency[];
  /** `null` when neither stated nor implied. */
  readonly period: StatedPeriod | null;
  /** Year on year, in percent, negative for a fall. */
  readonly changePct: Decimal | null;
  /** On the month or quarter before. */
  readonly changePreviousPct: Decimal | null;
  /** The stated increment in units of the currency, negative for a fall. */
  readonly changeAmount: Decimal | null;
  readonly sharePct: Decimal | null;
  /** What the share is of when it is not the reporter's total of the flow. */
  readonly shareOf: string | null;
  /** `null` for all goods; otherwise as the text names it. */
  readonly product: string | null;
  readonly scope: string | null;
  readonly status: ClaimStatus;
  readonly hedge: Hedge;
  /** The words that state it, and where they stand. */
  readonly quote: string;
  readonly span: Span;
  /** The printed figure itself inside the text, for a mark. */
  readonly figure: Span;
  /** Why it was read so, a short sentence each: "'the two countries' = Azerbaijan, Pakistan, named in sentence 1". */
  readonly trace: readonly string[];
}
