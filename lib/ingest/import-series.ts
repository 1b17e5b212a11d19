import { readSource } from './read-source';
import { snapshotDatasets } from '@/lib/store/duckdb/snapshot-datasets';
import type { Vintage } from '@/lib/store/store';
import { compareText } from '@/lib/store/compare-text';
import { StoreError } from '@/lib/errors';
import { pointerFile, snapshotFile } from '@/lib/store/snapshot-files';
import { readFile } from 'node:fs/promises';
import { addContents } from './add-contents';
import { finishBuild, proveTotals, withBuild } from './build-snapshot';
import { clearUnfinished } from './import/clear-unfinished';
import { vintageFingerprint } from './import/fingerprints';
import { heldSnapshot, type HeldSnapshot } from './import/held-snapshot';
import { nextVintage } from './import/next-vintage';
import { publishVintage } from './import/publish-vintage';
import type { Source } from './read-source';
import { hasCode } from './vintages/has-code';
import { withImportLock } from './vintages/import-lock';
import { requireFolder } from './vintages/preflight';
import { takenBack } from './vintages/roll-back';

/** Where an import reads, and where its snapshots go. */
export interface ImportFolders {
  readonly source: string;
  readonly target: string;
}

/** What an import came to. */
export interface ImportOutcome {
  readonly vintage: Vintage;
  /** False when the vintage in force already holds exactly these files. */
  readonly isNew: boolean;
  readonly datasets: number;
  readonly rows: number;
  /** Ids of datasets whose file was edited after its checksum was recorded. */
  readonly edited: readonly string[];
  /** What must be told of the snapshot that was built on. */
  readonly warnings: readonly string[];
  /** The vintage of exactly these files where it was rolled back, so that an older one stays. */
  readonly takenBack: Vintage | null;
}

/**
 * Imports every dataset of the house into a new snapshot, beside the datasets that were brought by
 * the operator, and makes it the one in force. The same files again change nothing, and neither do
 * those of a vintage that was rolled back: the operator's decision stands until a file changes.
 *
 * @throws {FileError} when a file is not in our format or breaks a rule; nothing has changed then.
 */
export async function importSeries({ source, target }: ImportFolders): Promise<ImportOutcome> {
  const read = await readSource(source);
  await clearUnfinished(target);
  const kept = await nothingToDo(target, read);
  if (kept !== null) return { ...outcomeOf(read), ...kept, isNew: false, warnings: [] };
  await requireFolder(target);
  return withImportLock(target, async () => {
    const { held, warnings } = await heldSnapshot(target);
    const vintage = await build(target, read, held);
    return { ...outcomeOf(read), vintage, isNew: true, warnings, takenBack: null };
  });
}

function outcomeOf({ contents }: Source) {
  return {
    datasets: contents.datasets.length,
    rows: contents.observations.length,
    edited: contents.datasets.filter(({ isEdited }) => isEdited).map(({ id }) => id),
  };
}

/** The vintage that stays in force, and the one that was taken back; `null` when there is something to do. */
async function nothingToDo(
  target: string,
  read: Source,
): Promise<Pick<ImportOutcome, 'vintage' | 'takenBack'> | null> {
  try {
    const id = (await readFile(pointerFile(target), 'utf8')).trim();
    const { vintage, datasets } = await snapshotDatasets(snapshotFile(target, id));
    const imported = datasets.filter(({ dataset }) => dataset.origin === 'imported');
    const fingerprint = fingerprintWith(read, imported);
    if (vintage.fingerprint === fingerprint) return { vintage, takenBack: null };
    const back = await takenBack(target, fingerprint);
    return back === null ? null : { vintage, takenBack: back };
  } catch (error) {
    if (error instanceof StoreError || hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function fingerprintWith({ codes, prints }: Source, imported: HeldSnapshot['datasets']): string {
  const brought = imported.map(({ dataset, fingerprint }) => ({ id: dataset.id, fingerprint }));
  return vintageFingerprint(codes, [...prints, ...brought]);
}

async function build(target: string, read: Source, held: HeldSnapshot | null): Promise<Vintage> {
  const imported = (held?.datasets ?? []).filter(({ dataset }) => dataset.origin === 'imported');
  const prints = new Map(read.prints.map(({ id, fingerprint }) => [id, fingerprint]));
  const taken = imported.find(({ dataset }) => prints.has(dataset.id));
  if (taken !== undefined)
    throw new Error(
      `An imported dataset has the name of one of the house, "${taken.dataset.id}": import it under another`,
    );
  return withBuild(target, async (open) => {
    const added = addContents(open.build, read.contents, prints);
    const carried = imported.map((one) => ({ ...one, slot: null }));
    const datasets = [...added.parts, ...carried].sort((a, b) =>
      compareText(a.dataset.id, b.dataset.id),
    );
    const base = carried.length === 0 ? null : (held?.file ?? null);
    await open.build.write({ ...read.contents, datasets, base });
    const built = await open.build.controlTotals();
    for (const [id, sums] of added.sums) proveTotals(id, sums.totals(), built);
    const vintage = await nextVintage(target, fingerprintWith(read, imported));
    const changed = changedIds(prints, held);
    const before = held?.file ?? null;
    const record = await finishBuild(target, open, { vintage, changed, before });
    await publishVintage(target, record, () => Promise.resolve());
    return vintage;
  });
}

/** Ids of the house's datasets that are new, other than before, or gone. */
function changedIds(prints: ReadonlyMap<string, string>, held: HeldSnapshot | null) {
  const house = (held?.datasets ?? []).filter(({ dataset }) => dataset.origin === 'house');
  const before = new Map(house.map((one) => [one.dataset.id, one.fingerprint]));
  const ids = new Set([...prints.keys(), ...before.keys()]);
  return [...ids].filter((id) => prints.get(id) !== before.get(id)).sort();
}
