import type { UncheckedReason } from '@/lib/domain/claim';
import type { ProductCode } from '@/lib/domain/product';
import type { ReadClaim } from './read/read-claim';
import { statedMonths } from './stated-months';

/**
 * Why no record could ever be held against a statement, from its own words; `null` when one
 * could.
 *
 * Records are of realised trade in goods, by whole months. `chapter` is the chapter its product
 * names, where it names one.
 */
export function obstacle(read: ReadClaim, chapter: ProductCode | null): UncheckedReason | null {
  if (read.status !== 'realised') return 'target or forecast';
  if (read.scope !== null && read.scope !== 'goods')
    return read.scope.includes('services') ? 'services not held' : 'part of trade not held';
  if (read.product !== null && chapter === null) return 'product not held';
  if (read.period === null) return 'no period stated';
  return statedMonths(read.period) === null ? 'period not in whole months' : null;
}
