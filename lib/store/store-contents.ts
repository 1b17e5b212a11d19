import type { Dataset } from '@/lib/domain/dataset';
import type { Observation } from '@/lib/domain/observation';
import type { Place } from '@/lib/domain/place';
import type { Chapter } from '@/lib/domain/product';

/** Everything one import brings: what a snapshot is built from and a memory store holds. */
export interface StoreContents {
  readonly datasets: readonly Dataset[];
  readonly places: readonly Place[];
  readonly chapters: readonly Chapter[];
  readonly observations: readonly Observation[];
}
