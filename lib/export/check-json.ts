import type { CheckedText } from '@/lib/claims/checked-text';
import { ledgerJson, type LedgerJson } from './ledger-json';

/** What a checked text is answered with. */
export interface CheckJson extends Pick<LedgerJson, 'vintage' | 'arithmetic'> {
  /** ISO date from which "last year" was counted. */
  readonly date: string;
  readonly claims: LedgerJson['statements'];
  /** What of the request could not be used. */
  readonly issues: readonly {
    readonly parameter: string;
    readonly value: string;
    readonly expected: string;
  }[];
}

/** A checked text as plain data: the answer of the data route and of the command line alike. */
export function checkJson(
  checked: CheckedText,
  asked: Pick<CheckJson, 'date' | 'issues'>,
): CheckJson {
  const publication = { publisher: null, title: null, date: asked.date, address: null };
  const { vintage, statements, arithmetic } = ledgerJson({ checked, publication });
  return { vintage, date: asked.date, claims: statements, arithmetic, issues: asked.issues };
}
