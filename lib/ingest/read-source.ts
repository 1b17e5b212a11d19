import { readdir } from 'node:fs/promises';
import path from 'node:path';

import type { StoreContents } from '@/lib/store/store-contents';
import { datasetFingerprint, type DatasetPrint } from './import/fingerprints';
import { checkDataset } from './check-dataset';
import { readCodes } from './read-codes';
import { readDataset, type ImportedFile } from './read-dataset';

/** Everything a data folder holds, read and checked, with the checksum of every file. */
export interface Source {
  readonly contents: StoreContents;
  /** The files of the code tables. */
  readonly codes: readonly ImportedFile[];
  /** What each dataset was made of. */
  readonly prints: readonly DatasetPrint[];
}

/**
 * The code tables and every dataset of a data folder, datasets in order of their ids.
 *
 * @throws {FileError} when a file is not in our format or breaks a rule.
 */
export async function readSource(folder: string): Promise<Source> {
  const codes = await readCodes(path.join(folder, 'codes'));
  const series = path.join(folder, 'series');
  const found = await readdir(series, { withFileTypes: true });
  const names = found.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const datasets = [];
  for (const name of names.sort()) {
    const source = await readDataset(path.join(series, name));
    checkDataset(source, codes);
    datasets.push(source);
  }
  return {
    contents: {
      datasets: datasets.map(({ dataset }) => dataset),
      places: codes.places,
      chapters: codes.chapters,
      observations: datasets.flatMap(({ rows }) => rows.map(({ observation }) => observation)),
    },
    codes: codes.files,
    prints: datasets.map(({ dataset: { id }, files }) => ({
      id,
      fingerprint: datasetFingerprint(
        files.map(({ checksum }) => checksum),
        {},
      ),
    })),
  };
}
