import type { Claim } from '@/lib/domain/claim';

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
