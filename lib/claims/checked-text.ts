import type {
  ArithmeticCheck,
  Claim,
  UncheckedReason,
  Verdict,
  VerdictKind,
} from '@/lib/domain/claim';
import type { Decimal } from '@/lib/domain/decimal';
import type { PlaceCode } from '@/lib/domain/place';
import type { ReadClaim } from './read/read-claim';

/** A stated change or share, in percent, beside what one country's record gives. */
export interface PercentCheck {
  readonly of: 'change' | 'share';
  /** Whose record it was held against. */
  readonly side: PlaceCode;
  readonly kind: VerdictKind;
  readonly reason: UncheckedReason | null;
  /** As the text states it, negative for a fall. */
  readonly stated: Decimal;
  /** From the record, to two decimals; `null` when it cannot be had. */
  readonly recorded: Decimal | null;
  /** Period text of the base of a change; `null` for a share. */
  readonly base: string | null;
  readonly datasets: readonly string[];
}

/** A reading under which a claim that differs would agree: a question to its author, no verdict. */
export interface Slip {
  readonly kind: 'scale' | 'flow' | 'year';
  /** The claim as it would have to be. */
  readonly claim: Claim;
  /** The country whose record it would agree with. */
  readonly side: PlaceCode;
}

/** One statement of a text beside both countries' records. */
export interface CheckedStatement {
  /** `c1`, `c2`, … in reading order. */
  readonly id: string;
  readonly read: ReadClaim;
  /** The same as a claim of the house; `null` when no amount is stated. */
  readonly claim: Claim | null;
  /** One a country, the reporter's first; empty when no amount is stated. */
  readonly verdicts: readonly Verdict[];
  readonly percents: readonly PercentCheck[];
  /** The country whose record a differing claim is nearer to. */
  readonly nearer: PlaceCode | null;
  readonly slips: readonly Slip[];
}

/** All that a text states about trade, tested. */
export interface CheckedText {
  readonly statements: readonly CheckedStatement[];
  readonly arithmetic: readonly ArithmeticCheck[];
  /** The vintage the verdicts were made with. */
  readonly vintage: string;
}
