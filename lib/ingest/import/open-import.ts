import type { Dataset } from '@/lib/domain/dataset';
import { FileError } from '@/lib/errors';
import type { FormatReader } from '../format-reader';
import type { ImportRequest } from '../import-request';
import type { OpenedFile } from '../open/opened-file';
import type { Codes } from '../read-codes';
import type { Holdings } from './held-snapshot';
import type { RejectsFile } from './rejects-file';

/** Files that were opened and recognised, and all that decides what becomes of them. */
export interface OpenImport {
  readonly request: ImportRequest;
  readonly files: readonly OpenedFile[];
  readonly reader: FormatReader;
  readonly codes: Codes;
  readonly holdings: Holdings;
  /** Of the dataset: of the files' content and of how they are taken. */
  readonly fingerprint: string;
  readonly rejects: RejectsFile | null;
}

/**
 * Passes when a dataset may have its id.
 *
 * @throws {FileError} when the house has a dataset of that name: the next start would bring it back.
 */
export function requireOwnId({ id }: Dataset, { holdings, files }: OpenImport): void {
  const held = holdings.held?.datasets.find(({ dataset }) => dataset.id === id);
  if (held === undefined || held.dataset.origin === 'imported') return;
  throw new FileError({
    file: files[0]?.name ?? '',
    column: 'id',
    value: id,
    expected: 'a name that no dataset of the house has',
    hint: 'Choose another with --as',
  });
}
