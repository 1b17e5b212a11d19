import { fileURLToPath } from 'node:url';

import { readSource, type Source } from '@/lib/ingest/read-source';
import type { Vintage } from '@/lib/store/store';

/** The vintage every store under the contract is filled as. */
export const CONTRACT_VINTAGE: Vintage = {
  id: '7-0123abcd',
  number: 7,
  fingerprint: '0123abcd'.repeat(8),
  builtOn: '2026-01-31',
};

/** The data folder that comes with the product. */
const PRODUCT_DATA = fileURLToPath(new URL('../../data', import.meta.url));

/** The records that come with the product, read and checked. */
export function contractSource(): Promise<Source> {
  return readSource(PRODUCT_DATA);
}
