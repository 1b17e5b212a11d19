import {
  DuckDBBooleanVector,
  DuckDBDecimal128Vector,
  DuckDBIntegerVector,
  DuckDBVarCharVector,
  type DuckDBDataChunk,
} from '@duckdb/node-api';

import { isDecimal, type Decimal } from '@/lib/domain/decimal';
import type { Observation } from '@/lib/domain/observation';
import type { SeriesQuery } from '@/lib/store/store';
import { plainMillionths } from './plain-millionths';
import { BASES, FLOWS, periodOfKey, productOfKey, STATUSES } from './row-keys';

/** The columns that a pair's query asks `observation` for, in the order read here. */
export const SERIES_COLUMNS = `dataset, flow, product, period, value, status, basis,
  value_text is null and absent_chapters is null and note is null as is_plain,
  value_text, absent_chapters, note`;

/** The same of `detail`, with the given expression for the flow. */
export const detailColumns = (flow: string) => `dataset, ${flow} as flow, product, period, value,
  status, 1 as basis, note is null as is_plain,
  null::varchar as value_text, null::varchar as absent_chapters, note`;

/** What the columns do not say: the pair and frequency asked for, and ids of datasets. */
export interface AskedFor extends SeriesQuery {
  readonly datasets: ReadonlyMap<number, string>;
}

/** Observations of one period and flow as they come, and the place of each by product and dataset. */
interface Group {
  readonly period: string;
  readonly flow: Observation['flow'];
  readonly observations: Observation[];
  readonly places: number[];
  isInOrder: boolean;
}

const NONE: readonly string[] = [];
/** More than there can be keys of either: what is made of them stays exact. */
const FLOW_KEYS = 10;
const DATASET_KEYS = 1e6;

/**
 * The observations in the chunks of an answer, by period, flow, product and dataset. A pair has
 * thousands of rows and their reading is most of what it costs: so column by column, texts only of
 * the few rows that have any, and put in order here, where rows that stand in the order of their
 * products need no more than a look. No cell is taken unseen all the same.
 *
 * @throws {Error} naming the column whose cell is none of what it may hold.
 */
export function readObservations(
  asked: AskedFor,
  chunks: readonly DuckDBDataChunk[],
): readonly Observation[] {
  const groups = new Map<number, Group>();
  for (const chunk of chunks) addChunk(groups, asked, chunk);
  const found: Observation[] = [];
  for (const key of [...groups.keys()].toSorted((a, b) => a - b)) {
    const group = groups.get(key);
    if (group !== undefined) for (const one of inOrder(group)) found.push(one);
  }
  return found;
}

function inOrder({ observations, places, isInOrder }: Group): readonly Observation[] {
  if (isInOrder) return observations;
  const placed = observations.map((observation, at) => ({ observation, place: places[at] }));
  return placed
    .toSorted((a, b) => Number(a.place) - Number(b.place))
    .map(({ observation }) => observation);
}

function addChunk(
  groups: Map<number, Group>,
  { reporter, partner, frequency, datasets }: AskedFor,
  chunk: DuckDBDataChunk,
): void {
  const columns = columnsOf(chunk);
  const { rowCount } = chunk;
  for (let row = 0; row < rowCount; row += 1) {
    const dataset = wholeNumber(columns.dataset, row, 'dataset');
    const product = wholeNumber(columns.product, row, 'product');
    const group = groupOf(
      groups,
      wholeNumber(columns.period, row, 'period'),
      wholeNumber(columns.flow, row, 'flow'),
    );
    const isPlain = columns.isPlain.getItem(row);
    const written = isPlain ? null : columns.valueText.getItem(row);
    const absent = isPlain ? null : columns.absentChapters.getItem(row);
    const id = datasets.get(dataset);
    if (id === undefined) throw new Error(`dataset has no such key: ${dataset}`);
    const place = placeOf(product) * DATASET_KEYS + dataset;
    const before = group.places.at(-1);
    group.isInOrder &&= before === undefined || before < place;
    group.places.push(place);
    // Written out: spreading a part of it into the whole took half the time of a large pair.
    group.observations.push({
      dataset: id,
      reporter,
      partner,
      flow: group.flow,
      product: productOfKey(product),
      frequency,
      period: group.period,
      value:
        written === null ? plainMillionths(columns.value.getScaledValue(row)) : decimal(written),
      status: wordOf(STATUSES, wholeNumber(columns.status, row, 'status'), 'status'),
      basis: wordOf(BASES, wholeNumber(columns.basis, row, 'basis'), 'basis'),
      absentChapters: absent === null ? NONE : absent.split(' '),
      note: isPlain ? null : columns.note.getItem(row),
    });
  }
}

/** The columns by name, each of the type the layout gives it. */
function columnsOf(chunk: DuckDBDataChunk) {
  const column = <Vector>(at: number, name: string, type: new (...parts: never[]) => Vector) => {
    const vector: unknown = chunk.getColumnVector(at);
    if (vector instanceof type) return vector;
    throw new Error(`${name} is no ${type.name}`);
  };
  return {
    dataset: column(0, 'dataset', DuckDBIntegerVector),
    flow: column(1, 'flow', DuckDBIntegerVector),
    product: column(2, 'product', DuckDBIntegerVector),
    period: column(3, 'period', DuckDBIntegerVector),
    value: millionths(column(4, 'value', DuckDBDecimal128Vector)),
    status: column(5, 'status', DuckDBIntegerVector),
    basis: column(6, 'basis', DuckDBIntegerVector),
    isPlain: column(7, 'is_plain', DuckDBBooleanVector),
    valueText: column(8, 'value_text', DuckDBVarCharVector),
    absentChapters: column(9, 'absent_chapters', DuckDBVarCharVector),
    note: column(10, 'note', DuckDBVarCharVector),
  };
}

function millionths(vector: DuckDBDecimal128Vector): DuckDBDecimal128Vector {
  if (vector.type.scale === 6) return vector;
  throw new Error(`value has ${vector.type.scale} decimals`);
}

/** Where a product comes in the order of codes as text: `27`, `2709`, `270900`, `28`. */
function placeOf(product: number): number {
  if (product < 100) return product * 30_000;
  return product < 10_000 ? product * 300 + 1 : product * 3 + 2;
}

function groupOf(groups: Map<number, Group>, period: number, flow: number): Group {
  const key = period * FLOW_KEYS + flow;
  const held = groups.get(key);
  if (held !== undefined) return held;
  const made: Group = {
    period: periodOfKey(period),
    flow: wordOf(FLOWS, flow, 'flow'),
    observations: [],
    places: [],
    isInOrder: true,
  };
  groups.set(key, made);
  return made;
}

function wholeNumber(vector: DuckDBIntegerVector, row: number, column: string): number {
  const cell = vector.getItem(row);
  if (cell === null) throw new Error(`${column} is absent`);
  return cell;
}

/** Keys count from 1. */
function wordOf<Word>(words: readonly Word[], key: number, column: string): Word {
  const word = words[key - 1];
  if (word === undefined) throw new Error(`${column} has no such key: ${key}`);
  return word;
}

function decimal(text: string): Decimal {
  if (isDecimal(text)) return text;
  throw new Error(`value_text is no plain decimal number: ${text}`);
}
