import { anchorAt } from './anchor';
import type { FoundPeriod, Shape } from './period-spec';
import { countAt, monthAt, wordsAt } from './period-words';
import { lengthOf, type Token } from './token';

/** A shape followed by its year, if one is named. */
export function anchored(
  tokens: readonly Token[],
  index: number,
  end: number,
  shape: Shape,
): FoundPeriod {
  const anchor = anchorAt(tokens, end);
  return {
    spec: { shape, anchor: anchor?.anchor ?? null },
    length: end - index + lengthOf(anchor),
  };
}

/** "nine months of 2020", "11 months of the current fiscal year", "the seven months", "five-month period". */
export function countedMonthsAt(tokens: readonly Token[], index: number): FoundPeriod | null {
  const count = countAt(tokens, index);
  if (count === null || count < 2 || count > 12) return null;
  const hyphen = tokens[index + 1]?.text === '-' ? 1 : 0;
  const unit = tokens[index + 1 + hyphen]?.lower;
  if (unit === 'quarters' && count < 4)
    return anchored(tokens, index, index + 2, { kind: 'firstMonths', n: count * 3 });
  if (unit !== 'months' && !(unit === 'month' && hyphen === 1)) return null;
  const before = tokens[index - 1]?.lower ?? '';
  if (isRecord(tokens, index)) return null;
  if (
    ['past', 'last', 'next', 'every', 'within', 'previous', 'latest', 'every', 'recent'].includes(
      before,
    )
  )
    return null;
  const end = index + 2 + hyphen + (tokens[index + 2 + hyphen]?.lower === 'period' ? 1 : 0);
  const to = ['to', 'through', 'ending', 'ended', 'until'].includes(tokens[end]?.lower ?? '')
    ? monthAt(tokens, end + 1)
    : null;
  if (to !== null && count === 12)
    return anchored(tokens, index, end + 1 + to.length, { kind: 'yearEnded', month: to.month });
  if (to !== null)
    return anchored(tokens, index, end + 1 + to.length, {
      kind: 'months',
      first: ((to.month - count + 12) % 12) + 1,
      last: to.month,
    });
  return anchored(tokens, index, end, { kind: 'firstMonths', n: count });
}

/** "the first fall in ten months", "the highest in six months": how long it had not been so. */
function isRecord(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index - 1]?.lower === 'in' &&
    [2, 3, 4].some((back) =>
      /^(?:first|\w{2,}est|worst|best)$/.test(tokens[index - back]?.lower ?? ''),
    )
  );
}

/** "quarter ended December 2020", "half-year to June": the months up to the one told. */
export function endedPartAt(tokens: readonly Token[], index: number): FoundPeriod | null {
  const word = tokens[index]?.lower;
  if (word !== 'quarter' && word !== 'half') return null;
  const at = wordsAt(tokens, index, 'half - year') ? index + 3 : index + 1;
  if (!['ended', 'ending', 'to', 'through'].includes(tokens[at]?.lower ?? '')) return null;
  const skip = tokens[at + 1]?.lower === 'in' ? 1 : 0;
  const to = monthAt(tokens, at + 1 + skip);
  if (to === null) return null;
  const length = word === 'quarter' ? 3 : 6;
  return anchored(tokens, index, at + 1 + skip + to.length, {
    kind: 'months',
    first: ((to.month - length + 12) % 12) + 1,
    last: to.month,
  });
}
