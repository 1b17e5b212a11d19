import { unitName, type Dataset, type Unit } from './dataset';
import { compare, product, quotient, type Decimal } from './decimal';
import type { Observation } from './observation';

/** Observations that can stand in one series, their datasets' values in its unit. */
export interface OneUnit {
  readonly unit: Unit;
  readonly observations: readonly Observation[];
  /** The datasets behind them, told in the series' unit. */
  readonly datasets: readonly Dataset[];
  /** Datasets of other currencies or adjustments, which are not shown in this series. */
  readonly aside: readonly Dataset[];
}

/**
 * The observations of one currency and adjustment, in the smallest unit that their datasets use.
 *
 * Multipliers are made equal exactly (`1.5` thousand is `1500`); currencies never are. Where
 * several are held, the one whose own reports reach furthest is taken, then the one with more
 * periods. `null` when nothing is held.
 *
 * @throws {Error} when a dataset is not described.
 */
export function inOneUnit(
  observations: readonly Observation[],
  datasets: readonly Dataset[],
): OneUnit | null {
  const used = usedDatasets(observations, datasets);
  const [chosen] = alike(used)
    .map((group) => ({ group, reach: reachOf(observations, group) }))
    .toSorted((a, b) => byReach(a.reach, b.reach))
    .map(({ group }) => group);
  const [first] = chosen ?? [];
  if (chosen === undefined || first === undefined) return null;
  const unit = smallest(chosen.map((dataset) => dataset.unit));
  const ids = new Map(chosen.map((dataset) => [dataset.id, dataset]));
  return {
    unit,
    observations: observations.flatMap((one) => {
      const dataset = ids.get(one.dataset);
      return dataset === undefined
        ? []
        : [{ ...one, value: inUnit(one.value, dataset.unit, unit) }];
    }),
    datasets: chosen.map((dataset) => ({ ...dataset, unit })),
    aside: used.filter(({ id }) => !ids.has(id)),
  };
}

/**
 * A value of one unit in another of the same currency, exactly.
 *
 * @throws {Error} when the currencies differ.
 */
export function inUnit(value: Decimal | null, from: Unit, to: Unit): Decimal | null {
  if (value === null || from.multiplier === to.multiplier) return value;
  if (from.currency !== to.currency)
    throw new Error(`${unitName(from)} cannot be told in ${unitName(to)}`);
  // Multipliers are powers of ten, so that a quotient of them never needs rounding.
  const ratio = quotient(
    from.multiplier,
    to.multiplier,
    from.multiplier.length + to.multiplier.length,
  );
  return ratio === null ? null : product(value, ratio);
}

/** Datasets that share a currency and an adjustment, group by group. */
function alike(datasets: readonly Dataset[]): readonly (readonly Dataset[])[] {
  const groups = new Map<string, readonly Dataset[]>();
  for (const dataset of datasets) {
    const key = `${dataset.unit.currency} ${dataset.adjustment}`;
    groups.set(key, [...(groups.get(key) ?? []), dataset]);
  }
  return [...groups.values()];
}

function usedDatasets(
  observations: readonly Observation[],
  datasets: readonly Dataset[],
): readonly Dataset[] {
  const used = new Set(observations.map(({ dataset }) => dataset));
  const found = datasets.filter(({ id }) => used.delete(id));
  const [unknown] = used;
  if (unknown !== undefined) throw new Error(`Dataset "${unknown}" is not described`);
  return found.toSorted((a, b) => a.id.localeCompare(b.id));
}

/** How far the figures of some datasets reach: those of countries themselves before any others. */
interface Reach {
  readonly isReported: boolean;
  readonly last: string;
  readonly periods: number;
}

function reachOf(observations: readonly Observation[], datasets: readonly Dataset[]): Reach {
  const reported = datasets.filter(({ kind }) => kind === 'reported');
  const ids = new Set((reported.length > 0 ? reported : datasets).map(({ id }) => id));
  const periods = new Set(
    observations
      .filter(({ dataset, value }) => ids.has(dataset) && value !== null)
      .map(({ period }) => period),
  );
  const last = [...periods].toSorted().at(-1) ?? '';
  return { isReported: reported.length > 0, last, periods: periods.size };
}

function byReach(a: Reach, b: Reach): number {
  if (a.isReported !== b.isReported) return a.isReported ? -1 : 1;
  if (a.last !== b.last) return a.last > b.last ? -1 : 1;
  return b.periods - a.periods;
}

function smallest(units: readonly Unit[]): Unit {
  const [first, ...others] = units;
  if (first === undefined) throw new Error('No unit is given');
  return others.reduce(
    (least, unit) => (compare(unit.multiplier, least.multiplier) < 0 ? unit : least),
    first,
  );
}
