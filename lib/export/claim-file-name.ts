import type { Claim } from '@/lib/domain/claim';
import { plainPart, shortPeriod } from './file-name';
import type { LedgerPublication } from './ledger-input';

/** What the picture of a tested claim is given as. */
export type VerdictFormat = 'png' | 'svg' | 'pdf';

/**
 * The name of a tested claim's picture: `aze-pak_turnover_2020_verdict_2026-07-05.png`, the day
 * being that on which the data was built.
 */
export function verdictFileName(
  claim: Claim,
  file: { readonly builtOn: string; readonly extension: VerdictFormat },
): string {
  const period = claim.period === null ? 'no-period' : claim.period.split('/').map(shortPeriod);
  const parts = [
    `${claim.reporter}-${claim.partner}`,
    claim.measure,
    typeof period === 'string' ? period : period.join('-'),
    'verdict',
    file.builtOn.slice(0, 10),
  ];
  return `${parts.map(plainPart).join('_')}.${file.extension}`;
}

/** The name of a ledger's file: `azernews_2021-06-11_claims_2026-07-05.csv`. */
export function ledgerFileName(
  { publisher, date }: Pick<LedgerPublication, 'publisher' | 'date'>,
  file: { readonly builtOn: string; readonly extension: 'csv' | 'json' | 'jsonld' },
): string {
  const parts = [publisher ?? 'text', date ?? 'undated', 'claims', file.builtOn.slice(0, 10)];
  return `${parts.map(plainPart).join('_')}.${file.extension}`;
}
