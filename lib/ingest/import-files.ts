import { formatOf } from './formats/all-formats';
import { importWith } from './import/import-with';
import type { ImportReport, ImportRequest } from './import-request';
import { openFiles } from './open/open-files';

/**
 * Imports files as one dataset into a new vintage beside all that is held, and makes it the one in
 * force. The same files again, taken in the same way, change nothing.
 *
 * @throws {FileError} for the files, {FolderError} for the folder of the snapshots; whatever is
 * thrown, nothing has changed then and nothing is left behind.
 */
export function importFiles(request: ImportRequest): Promise<ImportReport> {
  return importWith(request, { open: openFiles, formatOf });
}
