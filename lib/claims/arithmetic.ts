import type { ArithmeticCheck, Claim } from '@/lib/domain/claim';
import { calculationWords } from './calculation-words';
import { partsOfWholes } from './part-of-whole';
import { overlap, PRINTINGS, rangeOf, rangeSum, turned } from './ranges';
import { groupClaims } from './trade-key';

/**
 * The sums that the figures of one text must satisfy, with whether they do.
 *
 * Exports and imports of one reporter are added against each turnover and subtracted against
 * each balance stated for the same pair, period, currency and product; a turnover may be told
 * of either country first; a part is held against its whole. Consistent when some amounts that
 * the printed figures stand for fit, all rounded or all cut off: 1.6 + 11.6 = 13.2. Realised
 * figures only; a claim without a period is in no sum. Sums first, each kind in the order in
 * which the texts state the results.
 */
export function arithmetic(claims: readonly Claim[]): readonly ArithmeticCheck[] {
  const realised = claims.filter(({ status }) => status === 'realised');
  return [...sums(realised), ...partsOfWholes(realised)];
}

function sums(claims: readonly Claim[]): readonly ArithmeticCheck[] {
  const flows = claims.filter(({ measure }) => measure === 'exports' || measure === 'imports');
  const groups = groupClaims(flows, sumKey);
  return claims.flatMap((result) => {
    if (result.measure !== 'turnover' && result.measure !== 'balance') return [];
    const { exports, imports } = flowsBeside(result, groups.get(sumKey(result)) ?? []);
    if (exports === undefined || imports === undefined || result.period === null) return [];
    return [check({ exports, imports, result }, result.measure, result.period)];
  });
}

/** The same pair either way round, period, currency and product. */
function sumKey({ reporter, partner, period, currency, product }: Claim): string {
  return [...[reporter, partner].sort(), period ?? '', currency, product ?? ''].join('|');
}

interface Calculation {
  readonly exports: Claim;
  readonly imports: Claim;
  readonly result: Claim;
}

function flowsBeside(
  result: Claim,
  claims: readonly Claim[],
): { readonly exports: Claim | undefined; readonly imports: Claim | undefined } {
  const isBeside = ({ reporter }: Claim): boolean =>
    result.measure === 'turnover' || reporter === result.reporter;
  const exports = claims.find((claim) => claim.measure === 'exports' && isBeside(claim));
  const imports = claims.find(
    (claim) =>
      claim.measure === 'imports' &&
      isBeside(claim) &&
      (exports === undefined || exports.reporter === claim.reporter),
  );
  return { exports, imports };
}

function check(
  calculation: Calculation,
  measure: 'turnover' | 'balance',
  period: string,
): ArithmeticCheck {
  const { exports, imports, result } = calculation;
  const isTurnover = measure === 'turnover';
  const isConsistent = PRINTINGS.some((printing) => {
    const second = rangeOf(imports, printing);
    const both = rangeSum(rangeOf(exports, printing), isTurnover ? second : turned(second));
    return overlap(both, rangeOf(result, printing));
  });
  return {
    kind: isTurnover ? 'exports + imports = turnover' : 'exports − imports = balance',
    result: isConsistent ? 'consistent' : 'inconsistent',
    claimIds: [exports.id, imports.id, result.id],
    period,
    words: calculationWords({ ...calculation, isConsistent }),
  };
}
