import type { Claim, Verdict } from '@/lib/domain/claim';

/** The founding article's turnover of 2020, with any part replaced. */
export function claim(part: Partial<Claim> = {}): Claim {
  return {
    id: 'c1',
    reporter: 'AZE',
    partner: 'PAK',
    measure: 'turnover',
    product: null,
    printed: '13.2',
    scale: '1000000',
    currency: 'USD',
    period: '2020',
    hedge: 'exact',
    status: 'realised',
    quote: '$13.2 million',
    ...part,
  };
}

/** A verdict on that claim against Azerbaijan's record, with any part replaced. */
export function verdict(part: Partial<Verdict> = {}): Verdict {
  return {
    claimId: 'c1',
    side: 'AZE',
    kind: 'agrees truncated',
    reason: null,
    measure: 'turnover',
    currency: 'USD',
    recorded: '13282396',
    difference: '-82396',
    ratio: '0.994',
    interval: null,
    datasets: [],
    vintage: '1-3f2a9c41',
    ...part,
  };
}
