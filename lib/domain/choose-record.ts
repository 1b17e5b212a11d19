import type { Dataset } from './dataset';
import { compare, difference, magnitude, product, sum, type Decimal } from './decimal';
import type { Observation } from './observation';
import { ownOrElse } from './own-records';
import type { Cell, OtherValue } from './record';

/** An observation that has a value, with the dataset it is from. */
interface Held {
  readonly observation: Observation;
  readonly value: Decimal;
  readonly dataset: Dataset;
}

/**
 * What two extracts of one figure may differ by, in units of the currency. The World Bank's
 * extract is held in thousands with three decimals and drifts from the exact sums by up to 12.
 */
const TOLERANCE = '12';

/**
 * The cell of one flow in one period, chosen from what every dataset says of it.
 *
 * A total outranks a sum of chapters, which is a lower bound. A later sum that is higher is
 * shown instead: as the same figure with re-exports when those explain the excess, else as a
 * revision. What is not shown is kept in `others`. An incomplete value is never shown, only
 * said as the least there is; nothing held is `missing`, never zero.
 *
 * A dataset that is reconciled or estimated by somebody else is heard only where the country
 * reported no figure at all, and what is shown of it is `estimated`.
 *
 * `added` holds the re-exports or re-imports of the same period.
 */
export function chooseRecord(candidates: {
  readonly observations: readonly Observation[];
  readonly added: readonly Observation[];
  readonly datasets: ReadonlyMap<string, Dataset>;
}): Cell {
  const { observations, isOwn } = ownOrElse(candidates.observations, candidates.datasets);
  const added = ownOrElse(candidates.added, candidates.datasets).observations;
  const cell = chosen({ observations, added, datasets: candidates.datasets });
  return isOwn || cell.value === null ? cell : { ...cell, status: 'estimated' };
}

function chosen(candidates: {
  readonly observations: readonly Observation[];
  readonly added: readonly Observation[];
  readonly datasets: ReadonlyMap<string, Dataset>;
}): Cell {
  const held = newestFirst(candidates.observations, candidates.datasets);
  const totals = held.filter((one) => isWhole(one) && one.observation.basis === 'total');
  const sums = held.filter((one) => one.observation.basis === 'sum of chapters');
  const [total, ...rest] = totals;
  const older = rest.filter(({ value }) => value !== total?.value);
  const [chapters] = sums;
  if (total === undefined) return withoutTotal(held, candidates.observations);
  if (chapters === undefined || !isHigher(chapters, total))
    return shownTotal(total, [...older, ...sums]);
  const excess = difference(chapters.value, total.value);
  const added = sum(newestFirst(candidates.added, candidates.datasets).map(({ value }) => value));
  const isExplained =
    excess !== null && added !== null && isWithinTolerance(excess, added, total.dataset);
  const kept = [other(total, isExplained ? 'net' : 'older'), ...older.map(keptOther)];
  return { ...shown(chapters), status: isExplained ? 'reported' : 'revised', others: kept };
}

function newestFirst(
  observations: readonly Observation[],
  datasets: ReadonlyMap<string, Dataset>,
): readonly Held[] {
  return observations
    .flatMap((observation) => {
      const dataset = datasets.get(observation.dataset);
      if (dataset === undefined)
        throw new Error(`Dataset "${observation.dataset}" is not described`);
      return observation.value === null ? [] : [{ observation, value: observation.value, dataset }];
    })
    .sort(({ dataset: a }, { dataset: b }) =>
      a.retrieved === b.retrieved
        ? a.id.localeCompare(b.id)
        : b.retrieved.localeCompare(a.retrieved),
    );
}

function isWhole({ observation }: Held): boolean {
  return observation.status !== 'incomplete';
}

/** A sum marked incomplete bounds the total too loosely to correct it, whatever its height. */
function isHigher(chapters: Held, total: Held): boolean {
  return (
    isWhole(chapters) &&
    chapters.dataset.retrieved > total.dataset.retrieved &&
    compare(chapters.value, total.value) > 0 &&
    !isWithinTolerance(chapters.value, total.value, total.dataset)
  );
}

function isWithinTolerance(a: Decimal, b: Decimal, { unit }: Dataset): boolean {
  const apart = difference(a, b);
  return apart !== null && compare(product(magnitude(apart), unit.multiplier), TOLERANCE) <= 0;
}

function shownTotal(total: Held, rest: readonly Held[]): Cell {
  const isRevised = rest.some(
    (one) =>
      one.observation.basis === 'total' &&
      one.dataset.retrieved < total.dataset.retrieved &&
      !isWithinTolerance(one.value, total.value, total.dataset),
  );
  const cell = shown(total);
  return { ...cell, status: isRevised ? 'revised' : cell.status, others: rest.map(keptOther) };
}

function withoutTotal(held: readonly Held[], observations: readonly Observation[]): Cell {
  const [whole, ...rest] = held.filter(isWhole);
  if (whole !== undefined) return { ...shown(whole), others: rest.map(keptOther) };
  const [partial] = held;
  if (partial !== undefined)
    return { ...shown(partial), value: null, status: 'incomplete', atLeast: partial.value };
  const [absent] = observations;
  return absent === undefined
    ? missingCell()
    : { ...missingCell(), status: absent.status, source: absent.dataset, basis: absent.basis };
}

function shown({ observation, value, dataset }: Held): Cell {
  return {
    value,
    status: observation.status,
    source: dataset.id,
    basis: observation.basis,
    absentChapters: observation.absentChapters,
    atLeast: null,
    others: [],
  };
}

function other({ value, dataset }: Held, kind: OtherValue['kind']): OtherValue {
  return { value, dataset: dataset.id, retrieved: dataset.retrieved, kind };
}

function keptOther(held: Held): OtherValue {
  return other(held, held.observation.basis === 'total' ? 'older' : 'chapters');
}

/** The cell of a flow of which nothing is held in a period: absent, and said so. */
export function missingCell(): Cell {
  return {
    value: null,
    status: 'missing',
    source: null,
    basis: 'total',
    absentChapters: [],
    atLeast: null,
    others: [],
  };
}
