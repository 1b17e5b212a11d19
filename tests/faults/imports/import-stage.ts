import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from '../../../lib/cli/root.mjs';
import type { ImportRequest } from '@/lib/ingest/import-request';
import { importSeries } from '@/lib/ingest/import-series';

/** One series of the house is enough: every import writes all of them again. */
const SERIES = 'aze-pak-wits-2017';

/** Folders for imports that nobody else uses, with a snapshot to begin with. */
export interface ImportStage {
  readonly folder: string;
  readonly target: string;
  readonly source: string;
  /** Puts the snapshots back as they were at first. */
  readonly restore: () => void;
  /** Writes files as an operator might have them and gives their paths. */
  readonly place: (files: readonly PlacedFile[]) => readonly string[];
  readonly request: (files: readonly string[], part?: Partial<ImportRequest>) => ImportRequest;
  readonly remove: () => void;
}

/** A file for an import: its name and what is in it. */
export interface PlacedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The id that imports of a stage are given. */
export const STAGED = 'faults';

/** Makes such folders, below the system's temporary folder unless told otherwise. */
export async function importStage(below = tmpdir()): Promise<ImportStage> {
  const folder = mkdtempSync(join(below, 'bilateral-imports-'));
  const [source, target, first, files] = ['source', 'target', 'first', 'files'].map((name) =>
    join(folder, name),
  );
  if (!source || !target || !first || !files) throw new Error('unreachable');
  cpSync(join(ROOT, 'data/codes'), join(source, 'codes'), { recursive: true });
  cpSync(join(ROOT, 'data/series', SERIES), join(source, 'series', SERIES), { recursive: true });
  mkdirSync(files);
  await importSeries({ source, target: first });
  const restore = () => {
    rmSync(target, { recursive: true, force: true });
    cpSync(first, target, { recursive: true });
  };
  restore();
  return {
    folder,
    target,
    source,
    restore,
    place: (placed) =>
      placed.map(({ name, bytes }) => {
        const path = join(files, name);
        writeFileSync(path, bytes);
        return path;
      }),
    request: (paths, part = {}) => ({ ...REQUEST, files: paths, source, target, ...part }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const REQUEST = {
  format: null,
  as: STAGED,
  declared: {},
  details: {},
  rejects: null,
  force: false,
  onProgress: () => undefined,
  signal: null,
} as const;
