import type { Claim, Verdict } from '@/lib/domain/claim';
import { product } from '@/lib/domain/decimal';
import { parsePeriod, periodText, shiftYears } from '@/lib/domain/period';
import type { Slip } from './checked-text';
import type { HeldRecords } from './held-records';
import { sideVerdict } from './side-verdict';
import type { Testable } from './testable';

/**
 * The readings under which a claim that differs would agree: million for billion, exports for
 * imports, the year before or after. Questions to the author, never verdicts.
 *
 * Looked for only when the claim is near no record; a reading counts when it agrees, rounded or
 * cut off, with a record that the claim as stated differs from. Empty without a differing claim.
 */
export function slips(question: {
  readonly claim: Claim;
  readonly statement: Testable;
  readonly verdicts: readonly Verdict[];
  readonly held: HeldRecords;
}): readonly Slip[] {
  const { claim, verdicts } = question;
  const compared = verdicts.filter(({ kind }) => kind !== 'could not check');
  if (compared.some(({ kind }) => kind !== 'differs')) return [];
  return readings(claim).flatMap((reading) =>
    compared
      .map(({ side }) => side)
      .filter((side) => isAgreed(sideVerdict({ ...question, claim: reading.claim, side })))
      .map((side) => ({ ...reading, side })),
  );
}

function isAgreed({ kind }: Verdict): boolean {
  return kind === 'agrees' || kind === 'agrees truncated';
}

function readings(claim: Claim): readonly Pick<Slip, 'kind' | 'claim'>[] {
  return [...scaleReadings(claim), ...flowReadings(claim), ...yearReadings(claim)];
}

function scaleReadings(claim: Claim): readonly Pick<Slip, 'kind' | 'claim'>[] {
  return ['1000', '0.001'].map((factor) => ({
    kind: 'scale',
    claim: { ...claim, scale: product(claim.scale, factor) },
  }));
}

function flowReadings(claim: Claim): readonly Pick<Slip, 'kind' | 'claim'>[] {
  if (claim.measure !== 'exports' && claim.measure !== 'imports') return [];
  const measure = claim.measure === 'exports' ? 'imports' : 'exports';
  return [{ kind: 'flow', claim: { ...claim, measure } }];
}

function yearReadings(claim: Claim): readonly Pick<Slip, 'kind' | 'claim'>[] {
  if (claim.period === null) return [];
  const period = parsePeriod(claim.period);
  return [-1, 1].map((years) => ({
    kind: 'year',
    claim: { ...claim, period: periodText(shiftYears(period, years)) },
  }));
}
