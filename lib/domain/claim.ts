import type { Decimal } from './decimal';
import type { Measure } from './record';
import type { PlaceCode } from './place';

/** How firmly a text states its figure. */
export type Hedge = 'exact' | 'approx' | 'over' | 'under';

/** Whether the figure is a fact of the past, a hope or a guess. */
export type ClaimStatus = 'realised' | 'target' | 'forecast';

/** One figure of trade that a text states. */
export interface Claim {
  readonly id: string;
  readonly reporter: PlaceCode;
  readonly partner: PlaceCode;
  readonly measure: Measure;
  /** `null` for all goods; otherwise the product as the text names it. */
  readonly product: string | null;
  /** The digits as printed: `13.2`. The count of decimals decides the interval it stands for. */
  readonly printed: Decimal;
  /** What one printed unit stands for: `1000000` for million. */
  readonly scale: Decimal;
  /** ISO 4217. */
  readonly currency: string;
  /** A period as `parsePeriod` reads it; `null` when neither stated nor implied. */
  readonly period: string | null;
  readonly hedge: Hedge;
  readonly status: ClaimStatus;
  /** The words that state the figure. */
  readonly quote: string;
}

/** What the comparison of a claim with one country's record says. */
export const VERDICT_KINDS = [
  'agrees',
  'agrees truncated',
  'approximately agrees',
  'differs',
  'could not check',
] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** Why a claim could not be checked against a record. */
export const UNCHECKED_REASONS = [
  'no record of this country',
  'no record of this frequency',
  'period not covered',
  'record incomplete',
  'value missing',
  'no period stated',
  'period not in whole months',
  'other currency',
  'target or forecast',
  'product not held',
  'services not held',
  'part of trade not held',
  'bloc or group',
  'no base',
  'base not positive',
  'total not held',
] as const;
export type UncheckedReason = (typeof UNCHECKED_REASONS)[number];

/** A claim beside the record of one reporter. */
export interface Verdict {
  readonly claimId: string;
  /** Whose record the claim was held against. */
  readonly side: PlaceCode;
  readonly kind: VerdictKind;
  readonly reason: UncheckedReason | null;
  /** The measure on that side's own terms: a partner's exports for the reporter's imports. */
  readonly measure: Measure;
  /** ISO 4217, of the figure tested: the claim's, or another in which the text gives the same amount. */
  readonly currency: string;
  /** The record's figure in units of that currency; `null` when there is none. */
  readonly recorded: Decimal | null;
  /** Claimed minus recorded, and claimed ÷ recorded to three decimals; `null` without a record. */
  readonly difference: Decimal | null;
  readonly ratio: Decimal | null;
  /** The interval the printed figure stands for that decided the verdict, in units. */
  readonly interval: { readonly from: Decimal; readonly to: Decimal } | null;
  /** Dataset ids of the record, and the vintage it was read from. */
  readonly datasets: readonly string[];
  readonly vintage: string;
}

/** A law that the figures inside one text must satisfy. */
export type ArithmeticKind =
  | 'exports + imports = turnover'
  | 'exports − imports = balance'
  | 'part ≤ whole'
  | 'base + change = level'
  | 'base + increment = level'
  | 'one rate of exchange';

/** Figures of one text held against each other. */
export interface ArithmeticCheck {
  readonly kind: ArithmeticKind;
  readonly result: 'consistent' | 'inconsistent';
  readonly claimIds: readonly string[];
  readonly period: string;
  /** The calculation as printed: `1.6 + 11.6 = 13.2`. */
  readonly words: string;
}
