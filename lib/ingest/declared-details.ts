import type { Valuation } from '@/lib/domain/dataset';

/** What the operator says of a file in place of, or beside, what it says of itself. */
export interface DeclaredDetails {
  readonly publisher?: string;
  readonly title?: string;
  readonly licence?: string;
  readonly address?: string;
  readonly release?: string;
  /** ISO year, month or day. */
  readonly retrieved?: string;
  readonly currency?: string;
  readonly multiplier?: string;
  readonly exports?: Valuation;
  readonly imports?: Valuation;
}
