import type { CheckedStatement, CheckedText } from '@/lib/claims/checked-text';
import { daysText } from '@/lib/domain/period-days';

/** Where a tested text was printed, as far as it is known. */
export interface LedgerPublication {
  readonly publisher: string | null;
  readonly title: string | null;
  /** ISO date. */
  readonly date: string | null;
  readonly address: string | null;
}

/** What the files of a ledger are written from. Nothing is loaded: all of it is given. */
export interface LedgerInput {
  readonly checked: CheckedText;
  readonly publication: LedgerPublication;
}

/** The period of a statement: its claim's, or the one it was read with; `null` when it has none. */
export function periodOf({ claim, read }: CheckedStatement): string | null {
  if (claim !== null) return claim.period;
  return read.period === null ? null : daysText(read.period);
}
