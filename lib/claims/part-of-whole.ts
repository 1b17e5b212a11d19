import type { ArithmeticCheck, Claim } from '@/lib/domain/claim';
import { compare } from '@/lib/domain/decimal';
import { containsPeriod, parsePeriod, type Period } from '@/lib/domain/period';
import { figureWords } from './calculation-words';
import { PRINTINGS, rangeOf } from './ranges';
import { groupClaims, tradeKey } from './trade-key';

/**
 * Every flow or turnover beside the wholes it is a part of, with whether it is no larger.
 *
 * A part of a year lies in the shortest longer period stated of the same trade, a product in all
 * goods of the same period, trade with a partner in trade with the world. A balance is no part:
 * it may be larger than its whole. Each part is held against the first stated figure of a whole.
 */
export function partsOfWholes(claims: readonly Claim[]): readonly ArithmeticCheck[] {
  const dated = claims.flatMap((claim) =>
    claim.period === null || claim.measure === 'balance'
      ? []
      : [{ claim, text: claim.period, period: parsePeriod(claim.period) }],
  );
  const byTrade = groupClaims(dated, ({ claim }) => tradeKey(claim));
  const longer = new Map([...byTrade].map(([key, group]) => [key, firstOfEachPeriod(group)]));
  const at = (part: Dated, change: Partial<Claim>): Dated | undefined =>
    longer.get(tradeKey({ ...part.claim, ...change }))?.find(({ text }) => text === part.text);
  return dated.flatMap((part) => {
    const { product, partner } = part.claim;
    const wholes = [
      longerPeriod(part, longer.get(tradeKey(part.claim)) ?? []),
      isPartOfGoods(product) ? at(part, { product: null }) : undefined,
      partner === WORLD ? undefined : at(part, { partner: WORLD }),
    ];
    return wholes.flatMap((whole) => (whole === undefined ? [] : [check(part, whole.claim)]));
  });
}

const WORLD = 'WLD';

/** Re-exports are no product: many countries count them beside their exports, not among them. */
function isPartOfGoods(product: string | null): boolean {
  return product !== null && !/^re-?(?:ex|im)port/i.test(product);
}

interface Dated {
  readonly claim: Claim;
  readonly text: string;
  readonly period: Period;
}

function firstOfEachPeriod(group: readonly Dated[]): readonly Dated[] {
  return [...new Map(group.toReversed().map((one) => [one.text, one])).values()].toReversed();
}

function longerPeriod(part: Dated, candidates: readonly Dated[]): Dated | undefined {
  const lengthOf = ({ period }: Dated): number => period.last - period.first;
  return candidates
    .filter((one) => lengthOf(one) > lengthOf(part) && containsPeriod(one.period, part.period))
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
}

function check(part: Dated, whole: Claim): ArithmeticCheck {
  const isConsistent = PRINTINGS.some(
    (printing) => compare(rangeOf(part.claim, printing).from, rangeOf(whole, printing).to) <= 0,
  );
  const [a, b] = figureWords([part.claim, whole]);
  return {
    kind: 'part ≤ whole',
    result: isConsistent ? 'consistent' : 'inconsistent',
    claimIds: [part.claim.id, whole.id],
    period: part.text,
    words: `${a} ${isConsistent ? '≤' : '>'} ${b}`,
  };
}
