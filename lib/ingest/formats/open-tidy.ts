import type { DatasetDescription, Reading } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';
import { readPlaceNames, type PlaceNames } from './place-names';
import { isTidyManifest, readTidyManifest } from './tidy-manifest';
import { tidySource, type TidySource } from './tidy-source';

/** Own tables, whatever holds them: the files with rows, and what is known before any is read. */
export interface TidyTables {
  readonly tables: readonly OpenedFile[];
  readonly names: PlaceNames;
  readonly source: TidySource;
}

/**
 * The tables among the files, with their manifest taken in; how to describe them is told at once.
 *
 * @throws {FileError} when the manifest cannot be read.
 */
export async function openTidy(
  files: readonly OpenedFile[],
  reading: Reading,
  tell: (describe: () => DatasetDescription) => void,
): Promise<TidyTables> {
  const tables = files.filter((file) => !isTidyManifest(file));
  const manifest = await readTidyManifest(files.find(isTidyManifest), tables[0]);
  const source = tidySource(reading.details, manifest);
  tell(() => source.describe(tables));
  return { tables, names: await readPlaceNames(reading.codes), source };
}
