import { VintageError } from '@/lib/errors';
import type { AsOf } from '@/lib/format/en/vintage';
import { loadPairAsOf, type LoadedPair } from '@/lib/load/pair';
import { loadVintageInForce } from '@/lib/load/store';
import { readVintage } from '@/lib/url/read-vintage';
import { queryEntries, type PageQuery } from './read-query';

/**
 * A pair as of the vintage that a page's address names, or of the one in force. A vintage that
 * cannot be shown leaves the one in force, and reading the address tells of it.
 */
export async function pairAsAsked(
  codes: { readonly reporter: string; readonly partner: string },
  query: PageQuery,
): Promise<LoadedPair | null> {
  return asAsked(query, (vintage) => loadPairAsOf(codes, vintage));
}

/** What is loaded of the vintage that an address names if that can be shown, else of the one in force. */
export async function asAsked<T>(
  query: PageQuery,
  load: (vintage: string | null) => Promise<T>,
): Promise<T> {
  const vintage = readVintage(queryEntries(query));
  try {
    return await load(vintage);
  } catch (error) {
    if (vintage === null || !(error instanceof VintageError)) throw error;
    return load(null);
  }
}

/** What a page says of its vintage; `null` when the one in force was asked for. */
export async function asOfPair({ asOf, vintage }: LoadedPair): Promise<AsOf | null> {
  if (asOf === null) return null;
  const inForce = await loadVintageInForce();
  return {
    shown: { number: vintage.number, builtOn: vintage.builtOn },
    inForce: { number: inForce.number, builtOn: inForce.builtOn },
  };
}
