import type { Dataset } from '@/lib/domain/dataset';
import type { Frequency } from '@/lib/domain/observation';
import type { TradeRow } from '@/lib/ingest/trade-row';
import { tradeRow } from './row-file';
import { seededRandom } from './seeded-random';

const PERIODS = { A: '2020', Q: '2020-Q3', M: '2020-11' } as const;

/**
 * Random rows of subheadings, each record once: a few without a value, some of thirty digits, some
 * of six decimals.
 */
export function randomRows(
  count: number,
  { kind, seed }: { readonly kind: Dataset['kind']; readonly seed: number },
): readonly TradeRow[] {
  const { below, pick } = seededRandom(seed);
  const digits = (most: number) => String(below(10 ** 9)).slice(0, 1 + below(most));
  const value = () =>
    pick([
      digits(9),
      `${digits(9)}.${digits(3)}`,
      `${digits(9)}.${digits(6)}`,
      `1${digits(9)}${digits(9)}${digits(9)}`,
      '0',
    ]);
  const rows = Array.from({ length: count }, () => {
    const frequency = pick<Frequency>(['A', 'Q', 'M']);
    const isAbsent = below(50) === 0;
    return tradeRow({
      reporter: pick(['AZE', 'PAK', 'GEO', 'TUR', 'CHN', 'DEU']),
      partner: pick(['AZE', 'PAK', 'GEO', 'TUR', 'CHN', 'DEU', 'WLD']),
      flow: kind === 'reconciled' ? 'exports' : pick(['exports', 'imports', 're-exports']),
      product: pick(['010121', '100190', '270900', '270119', '999999', '841182']),
      frequency,
      period: PERIODS[frequency],
      value: isAbsent ? null : value(),
      status: isAbsent ? 'suppressed' : 'reported',
    });
  });
  const once = new Map(rows.map((one) => [recordOf(one), one]));
  return [...once.values()].filter(({ reporter, partner }) => reporter !== partner);
}

function recordOf({ reporter, partner, flow, product, period }: TradeRow): string {
  return [reporter, partner, flow, product, period].join(' ');
}
