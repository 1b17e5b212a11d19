import type { Claim } from '@/lib/domain/claim';

/**
 * A key that claims on the same trade share: pair, measure, currency and product, of any period.
 * A turnover is the same told of either country first.
 */
export function tradeKey(claim: Claim): string {
  const { measure, currency, product } = claim;
  return [pairKey(claim), measure, currency, product ?? ''].join('|');
}

/** The two countries of a claim; of a turnover in the order of their codes. */
export function pairKey({ reporter, partner, measure }: Claim): string {
  const pair = [reporter, partner];
  return (measure === 'turnover' ? pair.sort() : pair).join('-');
}

/** Claims by a key, each key's in the order given. */
export function groupClaims<T>(
  claims: readonly T[],
  keyOf: (claim: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return groups;
}
