import type { ClaimsOverTimeInput, PrintedClaim } from '@/lib/charts/claims-over-time-plan';
import { verdict } from '@/lib/claims/verdict';
import type { Claim } from '@/lib/domain/claim';
import { claim } from './claim';
import { VINTAGE } from './picture';
import { azePak, pakAze } from './trade-record';

const RECORDS = [azePak(), pakAze()];

/** A claim printed by AzerNews, tested against both records of Azerbaijan and Pakistan. */
export function printedClaim(
  part: Partial<Claim> = {},
  where: Partial<Pick<PrintedClaim, 'publisher' | 'date'>> = {},
): PrintedClaim {
  const of = claim(part);
  return {
    claim: of,
    publisher: 'AzerNews',
    date: '2021-06-11',
    verdicts: [of.reporter, of.partner].map((side) =>
      verdict({ claim: of, records: RECORDS, side, vintage: VINTAGE.id }),
    ),
    ...where,
  };
}

/** Everything printed on Azerbaijan's turnover with Pakistan: nothing, unless given. */
export function overTimeInput(changes: Partial<ClaimsOverTimeInput> = {}): ClaimsOverTimeInput {
  return {
    reporter: 'AZE',
    partner: 'PAK',
    names: { reporter: 'Azerbaijan', partner: 'Pakistan' },
    measure: 'turnover',
    records: RECORDS,
    claims: [],
    ...changes,
  };
}
