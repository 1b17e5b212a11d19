import { BASES, FLOWS, periodKey, productKey, STATUSES } from '@/lib/store/duckdb/row-keys';
import type { PartOfBuild, SnapshotBuild } from '@/lib/store/duckdb/snapshot-build';
import { compareText } from '@/lib/store/compare-text';
import type { StoreContents } from '@/lib/store/store-contents';
import type { Observation } from '@/lib/domain/observation';
import { ControlSums } from './import/control-sums';

/** What was added to a build: its datasets by id, and the sums of each. */
export interface AddedContents {
  readonly parts: readonly PartOfBuild[];
  readonly sums: ReadonlyMap<string, ControlSums>;
}

/**
 * Adds checked observations to a build.
 *
 * @throws {Error} when one is of an unknown place or dataset, or its period is none.
 */
export function addContents(
  build: SnapshotBuild,
  { datasets, places, observations }: StoreContents,
  prints: ReadonlyMap<string, string>,
): AddedContents {
  const parts = datasets
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((dataset, slot) => ({ dataset, fingerprint: prints.get(dataset.id) ?? '', slot }));
  const slots = new Map(parts.map(({ dataset, slot }) => [dataset.id, slot]));
  const placeKeys = new Map(places.map(({ code }, key) => [code, key]));
  const sums = new Map(parts.map(({ dataset }) => [dataset.id, new ControlSums()]));
  observations.forEach((one, index) => {
    const slot = keyOf(slots, one.dataset);
    build.add({
      ...inKeys(one),
      slot,
      file: slot,
      line: index + 1,
      reporter: keyOf(placeKeys, one.reporter),
      partner: keyOf(placeKeys, one.partner),
    });
    sums.get(one.dataset)?.add(one.reporter, Number(one.period.slice(0, 4)), one.value);
  });
  return { parts, sums };
}

function inKeys(one: Observation) {
  const period = periodKey(one.frequency, one.period);
  if (period === null)
    throw new Error(`"${one.period}" is no period of frequency ${one.frequency}`);
  return {
    product: productKey(one.product),
    period,
    flow: FLOWS.indexOf(one.flow) + 1,
    status: STATUSES.indexOf(one.status) + 1,
    basis: BASES.indexOf(one.basis) + 1,
    value: one.value,
    absentChapters: one.absentChapters.join(' '),
    note: one.note,
  };
}

function keyOf(keys: ReadonlyMap<string, number>, code: string): number {
  const key = keys.get(code);
  if (key === undefined) throw new Error(`"${code}" is in no code table`);
  return key;
}
