import type { Dataset } from '@/lib/domain/dataset';
import type { Frequency, Observation } from '@/lib/domain/observation';
import type { PlaceCode } from '@/lib/domain/place';
import { ALL_PRODUCTS, type ProductCode } from '@/lib/domain/product';
import type { TradeRecord } from '@/lib/domain/record';
import { tradeRecord } from '@/lib/domain/trade-record';

/**
 * What one reporter recorded of one chapter in its trade with a partner, as a record of its own.
 *
 * Observations of other chapters are left aside. A period without one of this chapter is
 * missing, never zero; `null` when none is held.
 */
export function chapterRecord(held: {
  readonly reporter: PlaceCode;
  readonly partner: PlaceCode;
  readonly frequency: Frequency;
  readonly chapter: ProductCode;
  readonly observations: readonly Observation[];
  readonly datasets: readonly Dataset[];
}): TradeRecord | null {
  const observations = held.observations
    .filter(({ product }) => product === held.chapter)
    .map((one) => ({ ...one, product: ALL_PRODUCTS }));
  return tradeRecord({ ...held, observations });
}
