import { chooseRecord } from './choose-record';
import { unitName, type Dataset, type Valuation } from './dataset';
import { everyPeriod } from './every-period';
import type { Flow, Frequency, Observation } from './observation';
import type { PlaceCode } from './place';
import { ALL_PRODUCTS } from './product';
import type { RecordRow, TradeRecord } from './record';
import { recordIssues } from './record-issues';
import { recordRow } from './record-row';
import { UnitMismatchError } from './unit-mismatch-error';

/**
 * What one reporter recorded of its trade with one partner at one frequency.
 *
 * One row for every period from the first to the last held, in order, gaps included; each cell
 * chosen by `chooseRecord`; in the one unit of the datasets. Observations of single products,
 * other pairs and other frequencies are left aside. `null` when nothing of all products is held.
 *
 * @throws {UnitMismatchError} when the datasets behind the record have different units.
 */
export function tradeRecord(held: {
  readonly reporter: PlaceCode;
  readonly partner: PlaceCode;
  readonly frequency: Frequency;
  readonly observations: readonly Observation[];
  readonly datasets: readonly Dataset[];
}): TradeRecord | null {
  const { reporter, partner, frequency } = held;
  const observations = held.observations.filter((one) => isOf(one, held));
  const datasets = usedDatasets(observations, held.datasets);
  const [first] = datasets;
  if (first === undefined) return null;
  if (new Set(datasets.map(({ unit }) => unitName(unit))).size > 1)
    throw new UnitMismatchError(datasets.map(({ unit }) => unit));
  const rows = recordRows(observations, frequency, datasets);
  const valuation = {
    exports: oneValuation(datasets.map((dataset) => dataset.valuation.exports)),
    imports: oneValuation(datasets.map((dataset) => dataset.valuation.imports)),
  };
  const isAdjusted = datasets.some(({ adjustment }) => adjustment === 'seasonally adjusted');
  return {
    reporter,
    partner,
    frequency,
    unit: first.unit,
    valuation,
    adjustment: isAdjusted ? 'seasonally adjusted' : 'none',
    rows,
    issues: recordIssues({ rows, valuation, datasets }),
    datasets: datasets.map(({ id }) => id),
    latest: latestOf(rows, datasets),
  };
}

function isOf(
  observation: Observation,
  pair: { reporter: PlaceCode; partner: PlaceCode; frequency: Frequency },
): boolean {
  return (
    observation.product === ALL_PRODUCTS &&
    observation.reporter === pair.reporter &&
    observation.partner === pair.partner &&
    observation.frequency === pair.frequency
  );
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

function recordRows(
  observations: readonly Observation[],
  frequency: Frequency,
  datasets: readonly Dataset[],
): readonly RecordRow[] {
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  const byPlace = new Map<string, readonly Observation[]>();
  const at = (period: string, flow: Flow): readonly Observation[] =>
    byPlace.get(`${period} ${flow}`) ?? [];
  for (const one of observations)
    byPlace.set(`${one.period} ${one.flow}`, [...at(one.period, one.flow), one]);
  const periods = observations.map(({ period }) => period);
  return everyPeriod(periods, frequency).map((period) =>
    recordRow({
      period,
      exports: chooseRecord({
        observations: at(period, 'exports'),
        added: at(period, 're-exports'),
        datasets: byId,
      }),
      imports: chooseRecord({
        observations: at(period, 'imports'),
        added: at(period, 're-imports'),
        datasets: byId,
      }),
    }),
  );
}

function oneValuation(valuations: readonly Valuation[]): Valuation {
  const [first, ...others] = new Set(valuations);
  return first === undefined || others.length > 0 ? 'unknown' : first;
}

function latestOf(rows: readonly RecordRow[], datasets: readonly Dataset[]): TradeRecord['latest'] {
  const row = rows.findLast(
    ({ exports, imports }) => exports.value !== null || imports.value !== null,
  );
  if (row === undefined) return null;
  const cell = row.exports.value === null ? row.imports : row.exports;
  const dataset = datasets.find(({ id }) => id === cell.source);
  return dataset === undefined ? null : { period: row.period, retrieved: dataset.retrieved };
}
