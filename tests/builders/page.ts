import { packRecord, type PageClaim, type PageData } from '@/components/dashboard/page-data';
import { sceneOf, type Scene, type SceneParts } from '@/components/dashboard/scene';
import type { TradeRecord } from '@/lib/domain/record';
import { readView } from '@/lib/url/read-view';
import type { ViewDefaults } from '@/lib/url/view-keys';
import { AZE_PAK_DATASETS, azePak, pakAze } from './trade-record';

/** A figure of the founding article, in US dollars. */
function pageClaim(part: Partial<PageClaim>): PageClaim {
  return {
    id: 'c1',
    reporter: 'AZE',
    measure: 'turnover',
    period: '2020',
    amount: '13200000',
    currency: 'USD',
    quote: '$13.2 million',
    ...part,
  };
}

/** The founding article's four figures. */
const PAGE_CLAIMS: readonly PageClaim[] = [
  pageClaim({}),
  pageClaim({ id: 'c2', measure: 'exports', amount: '1600000', quote: '$1.6 million' }),
  pageClaim({ id: 'c3', measure: 'imports', amount: '11600000', quote: '$11.6 million' }),
  pageClaim({ id: 'c4', period: '2021-Q1', amount: '3100000', quote: '$3.1 million' }),
];

/** What a pair's address means when it says nothing: Azerbaijan's years. */
export const PAGE_DEFAULTS: ViewDefaults = {
  reporter: 'AZE',
  partner: 'PAK',
  side: 'AZE',
  frequencies: { AZE: ['A'], PAK: ['A'] },
  vintage: null,
};

/** The data that the founding article's page brings with it, with any part replaced. */
export function pageData(part: Partial<PageData> = {}): PageData {
  return {
    vintage: '1-3f2a9c41',
    asOf: null,
    path: '/trade/AZE/PAK',
    defaults: PAGE_DEFAULTS,
    names: { AZE: 'Azerbaijan', PAK: 'Pakistan' },
    records: [azePak(), pakAze()].map(packRecord),
    datasets: AZE_PAK_DATASETS.map(({ id, publisher, title, retrieved }) => ({
      id,
      publisher,
      title,
      retrieved,
    })),
    claims: PAGE_CLAIMS,
    articleDate: '2021-06-11',
    article: 'navy',
    ...part,
  };
}

/** The scene of a record at an address of the founding article's page, with any part replaced. */
export function sceneAt(
  query: string,
  record: TradeRecord = azePak(),
  part: Partial<SceneParts> = {},
): Scene {
  const defaults = {
    ...PAGE_DEFAULTS,
    frequencies: { AZE: [record.frequency], PAK: [record.frequency] },
  };
  const read = readView(new URLSearchParams(query), defaults);
  return sceneOf({ ...pageData(), ...read, defaults, record, mirror: null, ...part });
}
