import { readFile } from 'node:fs/promises';

import { isVintageId } from '@/lib/domain/vintage-id';
import { FolderError } from '@/lib/errors';
import { readHistoryLines } from '@/lib/store/history-lines';
import { keptVintageIds } from '@/lib/store/kept-vintages';
import { pointerFile } from '@/lib/store/snapshot-files';

/**
 * The id of a kept vintage that the operator names by its id or by its number alone.
 *
 * @throws {FolderError} when it is not kept, naming those that are.
 */
export async function findVintage(folder: string, named: string): Promise<string> {
  const kept = await keptVintageIds(folder);
  const found = kept.filter((id) => id === named || id.split('-', 1)[0] === named);
  if (found[0] !== undefined && found.length === 1) return found[0];
  const list = kept.length === 0 ? 'none' : kept.join(', ');
  if (found.length > 1) {
    throw new FolderError(folder, `vintage ${named} is one of ${found.join(', ')}: name it whole`);
  }
  const { lines } = await readHistoryLines(folder);
  const wasThere = lines.some(
    ({ vintage }) => vintage.id === named || String(vintage.number) === named,
  );
  const problem = wasThere ? 'is no longer kept' : 'is not known';
  throw new FolderError(folder, `vintage ${named.slice(0, 40)} ${problem}; kept: ${list}`);
}

/** The id that the pointer of a folder names; `null` when it names none or is not there. */
export async function vintageInForce(folder: string): Promise<string | null> {
  const text = await readFile(pointerFile(folder), 'utf8').catch(() => '');
  return isVintageId(text.trim()) ? text.trim() : null;
}
