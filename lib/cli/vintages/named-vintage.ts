import { vintageNumber } from '@/lib/domain/vintage-id';
import { findVintage, vintageInForce } from '@/lib/ingest/vintages/find-vintage';
import { keptVintageIds } from '@/lib/store/kept-vintages';

/** No vintage answers to a name such as `previous`. */
class VintageNameError extends Error {
  override readonly name = 'VintageNameError';
}

/** How vintages may be named, for help. */
export const VINTAGE_NAMES =
  'an id, a number, current (the one in force) or previous (the kept one before it)';

/**
 * The id of the kept vintage that a word names: an id, a number, `current` or `previous`.
 *
 * @throws {FolderError} when it is not kept, naming those that are.
 */
export async function namedVintage(folder: string, word: string): Promise<string> {
  const name = word.toLowerCase();
  if (name !== 'current' && name !== 'previous') return findVintage(folder, name);
  const inForce = await vintageInForce(folder);
  if (inForce === null) throw new VintageNameError('no vintage is in force');
  if (name === 'current') return inForce;
  const kept = await keptVintageIds(folder);
  const before = kept.find((id) => vintageNumber(id) < vintageNumber(inForce));
  if (before !== undefined) return before;
  throw new VintageNameError(`no vintage before ${inForce} is kept`);
}
