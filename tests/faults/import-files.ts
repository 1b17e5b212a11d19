import { inPool, type Ended } from './imports/importer-pool';

/** What became of broken files that were imported. */
export interface ImportFaults {
  readonly files: number;
  readonly imported: number;
  readonly refused: number;
  /** The formats of the good files of which the broken ones were made. */
  readonly formats: readonly string[];
  /** What ended in any other way, by kind: each a fault. */
  readonly crashes: readonly string[];
  readonly hangs: readonly string[];
  readonly silent: readonly string[];
  readonly lost: readonly string[];
  readonly changed: readonly string[];
  readonly slowest: string;
}

/** Imports so many broken files, each decided by the seed and its place, in children of this process. */
export async function importFaults(asked: {
  readonly seed: number;
  readonly count: number;
  readonly hangMs: number;
  readonly children: number;
}): Promise<ImportFaults> {
  const all: Ended[] = [];
  const { formats, ills } = await inPool({ ...asked, onEnded: (ended) => all.push(ended) });
  const of = (...ends: readonly string[]) =>
    all.filter(({ end }) => ends.includes(end)).map((each) => `${each.name}: ${each.detail}`);
  const slowest = all.toSorted((one, other) => other.ms - one.ms)[0];
  return {
    files: all.length,
    imported: of('imported').length,
    refused: of('refused').length,
    formats: [...new Set(formats)].toSorted(),
    crashes: [...ills, ...of('crash', 'crash of the process')],
    hangs: of('hang'),
    silent: of('silent'),
    lost: of('lost'),
    changed: of('changed'),
    slowest: slowest === undefined ? 'none' : `${slowest.name}: ${Math.round(slowest.ms)} ms`,
  };
}
