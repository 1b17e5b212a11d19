import { mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { compare } from '@/lib/domain/decimal';
import { compareSnapshots } from '@/lib/store/duckdb/compare-snapshots';
import { engineVersion } from '@/lib/store/duckdb/engine-version';
import type { BuiltTotal } from '@/lib/store/duckdb/build-rows';
import { SnapshotBuild, type BuildParts } from '@/lib/store/duckdb/snapshot-build';
import { snapshotTotals } from '@/lib/store/duckdb/snapshot-totals';
import { recordFile, snapshotFile, snapshotFolder } from '@/lib/store/snapshot-files';
import type { Vintage } from '@/lib/store/store';
import type { StoreContents } from '@/lib/store/store-contents';
import { fileChecksum } from '@/lib/store/prove-snapshot';
import type { ControlTotal } from './import-request';
import { addContents } from './add-contents';
import type { VintageRecord } from './vintages/vintage-record';
import { moveIntoPlace, unfinishedName, writeSynced } from './write-synced';

/** A build under way, and the name its file has until it is proved. */
export interface OpenBuild {
  readonly build: SnapshotBuild;
  readonly unfinished: string;
}

/** What a finished build is named, and told beside. */
export interface BuildOutcome {
  readonly vintage: Vintage;
  /** Ids of the datasets that the vintage adds, replaces or takes away. */
  readonly changed: readonly string[];
  /** The snapshot before it, for what differs; `null` when there is none. */
  readonly before: string | null;
}

/**
 * Lets a snapshot be built under another name, beside the older ones. Whatever happens, nothing of
 * the build is left behind that was not given its name.
 */
export async function withBuild<T>(
  folder: string,
  work: (open: OpenBuild) => Promise<T>,
): Promise<T> {
  await mkdir(snapshotFolder(folder), { recursive: true });
  const named = (name: string) => unfinishedName(path.join(snapshotFolder(folder), name));
  const files = {
    snapshot: named('snapshot.duckdb'),
    stage: named('stage.duckdb'),
    overflow: named('overflow'),
  };
  const left = Object.values(files).flatMap((file) => [file, `${file}.wal`]);
  const clear = async () => {
    for (const file of left) await rm(file, { force: true, recursive: true });
  };
  await clear();
  try {
    const build = await SnapshotBuild.begin(files);
    try {
      return await work({ build, unfinished: files.snapshot });
    } finally {
      build.close();
    }
  } finally {
    await clear();
  }
}

/**
 * Passes when the database holds exactly the totals that were added up while reading.
 *
 * @throws {Error} naming the dataset, reporter and year that differ.
 */
export function proveTotals(
  dataset: string,
  read: readonly ControlTotal[],
  built: readonly BuiltTotal[],
): void {
  const held = new Map(
    built
      .filter((one) => one.dataset === dataset)
      .map((one) => [`${one.reporter} ${one.year}`, one]),
  );
  for (const { reporter, year, rows, values, sum } of read) {
    const one = held.get(`${reporter} ${year}`);
    if (one?.rows === rows && one.values === values && compare(one.sum, sum) === 0) continue;
    throw new Error(`The snapshot does not hold "${dataset}" as it was read: ${reporter} ${year}`);
  }
  if (held.size !== read.length)
    throw new Error(`The snapshot holds other reporters and years of "${dataset}" than were read`);
}

/** Seals a build that was written and proved, and gives it its name. The pointer stays. */
export async function finishBuild(
  folder: string,
  { build, unfinished }: OpenBuild,
  { vintage, changed, before }: BuildOutcome,
): Promise<VintageRecord> {
  await build.seal(vintage);
  const datasets = await snapshotTotals(unfinished);
  const record: VintageRecord = {
    vintage,
    rows: datasets.reduce((rows, one) => rows + one.rows, 0),
    bytes: (await stat(unfinished)).size,
    checksum: await fileChecksum(unfinished),
    engine: engineVersion(),
    datasets,
    changed,
    changes: before === null ? [] : await changesOf(before, unfinished, changed),
  };
  try {
    await writeSynced(recordFile(folder, vintage.id), `${JSON.stringify(record, null, 2)}\n`);
    await moveIntoPlace(unfinished, snapshotFile(folder, vintage.id));
  } catch (error) {
    await rm(recordFile(folder, vintage.id), { force: true });
    throw error;
  }
  return record;
}

async function changesOf(
  before: string,
  after: string,
  changed: readonly string[],
): Promise<VintageRecord['changes']> {
  const differences = await compareSnapshots({ before, after, mostExamples: MOST_EXAMPLES });
  return differences.filter(({ dataset }) => changed.includes(dataset));
}

const MOST_EXAMPLES = 10;

/**
 * Builds the snapshot of a vintage that holds exactly what is given: for the house's data and for
 * tests. The pointer stays.
 *
 * @throws {Error} when it cannot be written or does not hold what went in.
 */
export function buildSnapshot(
  folder: string,
  vintage: Vintage,
  contents: StoreContents,
): Promise<void> {
  return withBuild(folder, async (open) => {
    const prints = new Map(contents.datasets.map(({ id, checksum }) => [id, checksum]));
    const added = addContents(open.build, contents, prints);
    const parts: BuildParts = { ...contents, datasets: added.parts, base: null };
    await open.build.write(parts);
    const built = await open.build.controlTotals();
    for (const [id, sums] of added.sums) proveTotals(id, sums.totals(), built);
    const changed = contents.datasets.map(({ id }) => id);
    await finishBuild(folder, open, { vintage, changed, before: null });
  });
}
