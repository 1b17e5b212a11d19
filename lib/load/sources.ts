import 'server-only';

import type { Dataset } from '@/lib/domain/dataset';
import type { Place } from '@/lib/domain/place';
import { openStore } from './store';
import type { Coverage, Vintage } from '@/lib/store/store';

/** Everything held: datasets, and how far each pair's series reach. */
export interface LoadedSources {
  readonly vintage: Vintage;
  readonly datasets: readonly Dataset[];
  readonly coverage: readonly Coverage[];
  readonly places: readonly Place[];
}

/** What the store holds, or what a vintage held, for the page that names it. */
export async function loadSources(asOf: string | null = null): Promise<LoadedSources> {
  const store = await openStore(asOf);
  const [vintage, datasets, coverage, places] = await Promise.all([
    store.vintage(),
    store.datasets(),
    store.coverage(),
    store.places(),
  ]);
  return { vintage, datasets, coverage, places };
}
