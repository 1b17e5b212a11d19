import type { VerdictPictureInput } from '@/lib/charts/verdict-picture-plan';
import { verdict } from '@/lib/claims/verdict';
import type { Claim } from '@/lib/domain/claim';
import { VINTAGE } from './picture';
import { AZE_PAK_DATASETS, azePak, pakAze } from './trade-record';

/** A claim's picture of article size, tested against both records of Azerbaijan and Pakistan. */
export function verdictInput(
  claim: Claim,
  changes: Partial<VerdictPictureInput> = {},
): VerdictPictureInput {
  const records = changes.records ?? [azePak(), pakAze()];
  return {
    claim,
    records,
    verdicts: [claim.reporter, claim.partner].map((side) =>
      verdict({ claim, records, side, vintage: VINTAGE.id }),
    ),
    datasets: AZE_PAK_DATASETS,
    names: { reporter: 'Azerbaijan', partner: 'Pakistan' },
    publication: { publisher: 'AzerNews', date: '2021-06-11' },
    vintage: VINTAGE,
    size: { width: 1200, height: 675 },
    theme: 'light',
    origin: 'https://bilateral.example',
    path: '/articles/2021-06-11-azerbaijan-pakistan-navy#c1',
    ...changes,
  };
}
