import { chooseRecord } from './choose-record';
import type { Dataset, Valuation } from './dataset';
import { everyPeriod } from './every-period';
import { inOneUnit } from './one-unit';
import type { Flow, Frequency, Observation } from './observation';
import type { PlaceCode } from './place';
import { ALL_PRODUCTS } from './product';
import type { RecordRow, TradeRecord } from './record';
import { recordIssues } from './record-issues';
import { recordRow } from './record-row';

/**
 * What one reporter recorded of its trade with one partner at one frequency.
 *
 * One row for every period from the first to the last held, in order, gaps included; each cell
 * chosen by `chooseRecord`; in one unit (`inOneUnit`): what is held in another currency or
 * adjustment is told of as an issue. Observations of single products,
 * other pairs and other frequencies are left aside. `null` when nothing of all products is held.
 *
 * @throws {Error} when a dataset is not described.
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
  const together = inOneUnit(observations, held.datasets);
  if (together === null) return null;
  const rows = recordRows(together.observations, frequency, together.datasets);
  const behind = datasetsBehind(rows, together.datasets);
  const valuation = {
    exports: oneValuation(behind.map((dataset) => dataset.valuation.exports)),
    imports: oneValuation(behind.map((dataset) => dataset.valuation.imports)),
  };
  const ids = behind.map(({ id }) => id);
  return {
    reporter,
    partner,
    frequency,
    unit: together.unit,
    valuation,
    adjustment: behind[0]?.adjustment ?? 'none',
    rows,
    issues: recordIssues({
      rows,
      valuation,
      datasets: held.datasets.filter(({ id }) => ids.includes(id)),
      aside: together.aside,
    }),
    datasets: ids,
    latest: latestOf(rows, behind),
  };
}

/** The datasets that rows are made of, figures that are kept beside those shown included. */
function datasetsBehind(
  rows: readonly RecordRow[],
  datasets: readonly Dataset[],
): readonly Dataset[] {
  const cells = rows.flatMap(({ exports, imports }) => [exports, imports]);
  const ids = new Set(
    cells.flatMap(({ source, others }) => [source, ...others.map(({ dataset }) => dataset)]),
  );
  const behind = datasets.filter(({ id }) => ids.has(id));
  return behind.length === 0 ? datasets : behind;
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
