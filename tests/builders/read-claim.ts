import type { ReadClaim } from '@/lib/claims/read/read-claim';

/** The founding article's turnover of 2020 as it is read, with any part replaced. */
export function readClaim(part: Partial<ReadClaim> = {}): ReadClaim {
  return {
    reporter: 'AZE',
    partner: 'PAK',
    flow: 'turnover',
    isSymmetric: true,
    value: '13.2',
    scale: '1000000',
    currency: 'USD',
    otherCurrencies: [],
    period: year('2020'),
    changePct: null,
    changePreviousPct: null,
    changeAmount: null,
    sharePct: null,
    shareOf: null,
    product: null,
    scope: null,
    status: 'realised',
    hedge: 'exact',
    quote: '$13.2 million',
    span: { start: 0, end: 13 },
    figure: { start: 0, end: 13 },
    trace: [],
    ...part,
  };
}

/** A calendar year as a text states it. */
export function year(text: string): NonNullable<ReadClaim['period']> {
  return { freq: 'A', start: `${text}-01-01`, end: `${text}-12-31` };
}

/** A statement of a percentage alone. */
export function percentClaim(part: Partial<ReadClaim>): ReadClaim {
  return readClaim({ value: null, scale: '1', currency: null, quote: 'up 9 percent', ...part });
}
