import { product } from '@/lib/domain/decimal';
import type { ReadClaim } from '@/lib/claims/read/read-claim';

/** A read claim as one line: `AZE-PAK exports 1600000USD 2020-01/2020-12 +5 share12 target over wine`. */
export function toldClaim(claim: ReadClaim): string {
  const amount =
    claim.value === null ? '-' : `${product(claim.value, claim.scale)}${claim.currency}`;
  const period =
    claim.period === null
      ? '-'
      : `${claim.period.start.slice(0, 7)}/${claim.period.end.slice(0, 7)}`;
  const change = claim.changePct === null ? null : signed(claim.changePct);
  const parts = [
    `${claim.reporter}-${claim.partner}`,
    claim.flow,
    amount,
    period,
    change,
    claim.sharePct === null ? null : `share${claim.sharePct}`,
    claim.status === 'realised' ? null : claim.status,
    claim.hedge === 'exact' ? null : claim.hedge,
    claim.product,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

function signed(percent: string): string {
  return percent.startsWith('-') ? percent : `+${percent}`;
}
