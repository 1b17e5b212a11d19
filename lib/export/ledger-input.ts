import type { CheckedStatement, CheckedText } from '@/lib/claims/checked-text';
import type { StatedPeriod } from '@/lib/claims/read/read-claim';
import { periodText, readPeriod } from '@/lib/domain/period';

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

/** A stated period of whole months as period text: `2020-01-01` to `2020-03-31` is `2020-Q1`. */
function statedPeriodText({ start, end }: StatedPeriod): string {
  const period = readPeriod(`${start.slice(0, 7)}/${end.slice(0, 7)}`);
  return period === null ? `${start}/${end}` : periodText(period);
}

/** The period of a statement: its claim's, or the one it was read with; `null` when it has none. */
export function periodOf({ claim, read }: CheckedStatement): string | null {
  if (claim !== null) return claim.period;
  return read.period === null ? null : statedPeriodText(read.period);
}
