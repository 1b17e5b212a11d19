import 'server-only';

import { currentStore } from '@/lib/store/current-store';
import type { Store } from '@/lib/store/store';
import { remembering } from './remembering-store';

/**
 * The store of the vintage in force. Everything read from one answer is of that vintage: a loader
 * asks once and hands it on.
 *
 * @throws {StoreError} when no snapshot can be served.
 */
export async function openStore(): Promise<Store> {
  return remembering(await currentStore());
}
