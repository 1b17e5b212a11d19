import type { ArithmeticCheck, Claim } from '@/lib/domain/claim';
import { compare, product, sum, type Decimal } from '@/lib/domain/decimal';
import { hedgedInterval } from './hedge';
import { roundedInterval, truncatedInterval } from './interval';
import { calculationWords } from './calculation-words';

interface Range {
  readonly from: Decimal;
  readonly to: Decimal;
}

/**
 * The sums that the figures of one text must satisfy, with whether they do.
 *
 * Exports and imports of one reporter are added against each turnover and subtracted against
 * each balance stated for the same pair, period, currency and product; a turnover may be told
 * of either country first. Consistent when some amounts that the printed figures stand for
 * fit, all rounded or all cut off: 1.6 + 11.6 = 13.2. Realised figures only; a claim without
 * a period is in no sum. In the order in which the texts state the results.
 */
export function arithmetic(claims: readonly Claim[]): readonly ArithmeticCheck[] {
  const realised = claims.filter(({ status }) => status === 'realised');
  return realised.flatMap((result) => {
    if (result.measure !== 'turnover' && result.measure !== 'balance') return [];
    const { exports, imports } = flowsBeside(result, realised);
    if (exports === undefined || imports === undefined || result.period === null) return [];
    return [check({ exports, imports, result }, result.measure, result.period)];
  });
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
  const beside = claims.filter((claim) => isBeside(claim, result));
  const exports = beside.find(({ measure }) => measure === 'exports');
  const imports = beside.find(
    ({ measure, reporter }) =>
      measure === 'imports' && (exports === undefined || exports.reporter === reporter),
  );
  return { exports, imports };
}

function isBeside(claim: Claim, result: Claim): boolean {
  const isSamePair = claim.reporter === result.reporter && claim.partner === result.partner;
  const isTurned = claim.reporter === result.partner && claim.partner === result.reporter;
  return (
    (isSamePair || (isTurned && result.measure === 'turnover')) &&
    claim.period === result.period &&
    claim.currency === result.currency &&
    claim.product === result.product
  );
}

function check(
  calculation: Calculation,
  measure: 'turnover' | 'balance',
  period: string,
): ArithmeticCheck {
  const { exports, imports, result } = calculation;
  const isTurnover = measure === 'turnover';
  const isConsistent = [roundedInterval, truncatedInterval].some((intervalOf) => {
    const [a, b, stated] = [exports, imports, result].map(
      (claim): Range => hedgedInterval(claim, claim.hedge) ?? intervalOf(claim),
    );
    if (a === undefined || b === undefined || stated === undefined) return false;
    return overlap(rangeSum(a, isTurnover ? b : turned(b)), stated);
  });
  return {
    kind: isTurnover ? 'exports + imports = turnover' : 'exports − imports = balance',
    result: isConsistent ? 'consistent' : 'inconsistent',
    claimIds: [exports.id, imports.id, result.id],
    period,
    words: calculationWords({ ...calculation, isConsistent }),
  };
}

function rangeSum(a: Range, b: Range): Range {
  const from = sum([a.from, b.from]);
  const to = sum([a.to, b.to]);
  if (from === null || to === null) throw new Error('An interval without ends has no sum');
  return { from, to };
}

function turned({ from, to }: Range): Range {
  return { from: product(to, '-1'), to: product(from, '-1') };
}

function overlap(a: Range, b: Range): boolean {
  return compare(a.from, b.to) < 0 && compare(b.from, a.to) < 0;
}
