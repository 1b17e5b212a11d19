import { FileError } from '@/lib/errors';
import { takenBack } from '../vintages/roll-back';
import type { OpenImport } from './open-import';

/**
 * Passes when no vintage of exactly what would be built was rolled back, or the operator insists.
 *
 * @throws {FileError} naming the vintage: a repeated import must not undo a roll-back in silence.
 */
export async function requireNotTakenBack(
  { request, files }: OpenImport,
  fingerprint: string,
): Promise<void> {
  if (request.force) return;
  const back = await takenBack(request.target, fingerprint);
  if (back === null) return;
  throw new FileError({
    file: files[0]?.name ?? '',
    expected: `data other than that of vintage ${back.id}, which was rolled back`,
    hint: `"bilateral rollback ${back.number}" puts that vintage in force again, --force imports it anew`,
  });
}
