import type { Dataset } from '@/lib/domain/dataset';
import type { Frequency } from '@/lib/domain/observation';
import type { TradeRecord } from '@/lib/domain/record';
import { tradeRecord } from '@/lib/domain/trade-record';
import { dataset, totals } from './observation';

/** One period as a tuple: period, exports, imports; `null` for a flow that is not held. */
export type Figures = readonly [period: string, exports: string | null, imports: string | null];

/** The record of totals one country reported, one period a tuple. */
export function recordOf(held: {
  readonly reporter?: string;
  readonly partner?: string;
  readonly frequency?: Frequency;
  readonly figures: readonly Figures[];
  readonly dataset?: Partial<Dataset>;
}): TradeRecord {
  const pair = {
    reporter: held.reporter ?? 'AZE',
    partner: held.partner ?? 'PAK',
    frequency: held.frequency ?? 'A',
  };
  const source = dataset(held.dataset);
  const record = tradeRecord({
    ...pair,
    observations: held.figures.flatMap(([period, exports, imports]) =>
      totals(period, exports, imports, { ...pair, dataset: source.id }),
    ),
    datasets: [source],
  });
  if (record === null) throw new Error('A record needs at least one figure');
  return record;
}

/** The twelve months of a year with the same exports and imports in each. */
export function monthsOf(year: string, exports: string, imports: string): readonly Figures[] {
  return Array.from({ length: 12 }, (_, index) => [
    `${year}-${String(index + 1).padStart(2, '0')}`,
    exports,
    imports,
  ]);
}
