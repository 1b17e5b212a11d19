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
    const flowsBeside = groups.get(sumKey(result)) ?? [];
    return ownersOf(result)
      .flatMap((owner) => calculationOf(owner, result, flowsBeside))
      .slice(0, 1);
  });
}

/** The countries whose flows make up a result, its reporter first: a balance has but one. */
function ownersOf({ measure, reporter, partner }: Claim): readonly string[] {
  return measure === 'balance' ? [reporter] : [reporter, partner];
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

function calculationOf(
  owner: string,
  result: Claim,
  flows: readonly Claim[],
): readonly ArithmeticCheck[] {
  const own = flows.filter(({ reporter }) => reporter === owner);
  const exports = own.find(({ measure }) => measure === 'exports');
  const imports = own.find(({ measure }) => measure === 'imports');
  if (exports === undefined || imports === undefined || result.period === null) return [];
  return [check({ exports, imports, result }, result.period)];
}

function check(calculation: Calculation, period: string): ArithmeticCheck {
  const { exports, imports, result } = calculation;
  const isTurnover = result.measure === 'turnover';
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
