import { FileError } from '@/lib/errors';
import type { FormatName, FormatReader } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';

/** How files are opened and recognised: what tests replace. */
export interface ImportSurroundings {
  readonly open: (paths: readonly string[]) => Promise<readonly OpenedFile[]>;
  /** @throws {FileError} when the files are of no format that is known. */
  readonly formatOf: (files: readonly OpenedFile[], named: FormatName | null) => FormatReader;
}

/** Of the given formats the one that is named, or the first that recognises the first file. */
export function formatAmong(formats: readonly FormatReader[]): ImportSurroundings['formatOf'] {
  return (files, named) => {
    const [file] = files;
    const found = formats.find((one) =>
      named === null ? file !== undefined && one.recognise(file) : one.name === named,
    );
    if (found !== undefined) return found;
    const name = files.map((one) => one.name).join(', ');
    throw new FileError({ file: name, expected: 'a format that is known' });
  };
}
