import { sum, type Decimal } from '@/lib/domain/decimal';
import { compareSnapshots } from '@/lib/store/duckdb/compare-snapshots';
import { proveSnapshot } from '@/lib/store/prove-snapshot';
import { snapshotFile } from '@/lib/store/snapshot-files';
import { findVintage } from './find-vintage';
import type { Changes, RecordChange } from './vintage-record';

const MOST_EXAMPLES = 10;

/** What differs between two vintages: of all datasets together, and of each that differs. */
export interface VintageChanges extends Changes {
  readonly from: string;
  readonly to: string;
  readonly datasets: readonly (Changes & { readonly dataset: string })[];
}

/**
 * What differs from one kept vintage to another, by record: a record is one flow of one product
 * in one period, from one dataset. Sums made here are left out.
 *
 * @throws {FolderError} when one is not kept; {StoreError} when one is damaged.
 */
export async function compareVintages(
  folder: string,
  from: string,
  to: string,
): Promise<VintageChanges> {
  const ids = [await findVintage(folder, from), await findVintage(folder, to)] as const;
  for (const id of ids) await proveSnapshot(folder, id);
  const [before, after] = ids;
  const datasets = await compareSnapshots({
    before: snapshotFile(folder, before),
    after: snapshotFile(folder, after),
    mostExamples: MOST_EXAMPLES,
  });
  const total = (key: 'added' | 'removed' | 'changed' | 'same') =>
    datasets.reduce((all, one) => all + one[key], 0);
  const changes = datasets.filter((one) => one.added + one.removed + one.changed > 0);
  return {
    from: before,
    to: after,
    added: total('added'),
    removed: total('removed'),
    changed: total('changed'),
    same: total('same'),
    before: sumOf(datasets.map((one) => one.before)),
    after: sumOf(datasets.map((one) => one.after)),
    examples: largest(changes.flatMap((one) => one.examples)),
    datasets: changes,
  };
}

function sumOf(values: readonly Decimal[]): Decimal {
  const all = sum(['0', ...values]);
  if (all === null) throw new Error('A control sum is absent');
  return all;
}

/** Floats decide the order alone, never a figure. */
function largest(examples: readonly RecordChange[]): readonly RecordChange[] {
  const size = ({ before, after }: RecordChange) => Math.abs(Number(after) - Number(before));
  return examples.toSorted((a, b) => size(b) - size(a)).slice(0, MOST_EXAMPLES);
}
