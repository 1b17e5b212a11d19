import { DuckDBDecimalValue } from '@duckdb/node-api';

import { isDecimal, type Decimal } from '@/lib/domain/decimal';
import type { Observation } from '@/lib/domain/observation';
import type { SeriesQuery } from '@/lib/store/store';
import { BASES, FLOWS, periodOfKey, productOfKey, STATUSES } from './row-keys';

/** The columns of `observation` and `detail` that a pair's query asks for, in the order read here. */
export const OBSERVATION_CELLS = [
  'dataset',
  'flow',
  'product',
  'period',
  'value',
  'value_text',
  'status',
  'basis',
  'absent_chapters',
  'note',
] as const;

/** What the cells of a row do not say: the pair and frequency asked for, and ids of datasets. */
export interface AskedFor extends SeriesQuery {
  readonly datasets: ReadonlyMap<number, string>;
}

/** An observation and its place among others. */
export interface PlacedObservation {
  readonly observation: Observation;
  /** Its place by period and flow. */
  readonly major: number;
  /** Its place by product and dataset. */
  readonly minor: number;
}

const NONE: readonly string[] = [];
/** More than there can be keys of either: their products stay exact. */
const FLOW_KEYS = 10;
const DATASET_KEYS = 1e6;

/**
 * The observation in a row's cells. By hand and not by a schema, since a pair has hundreds of rows
 * and this is most of what they cost; no cell is taken unseen all the same.
 *
 * @throws {Error} naming the column whose cell is none of what it may hold.
 */
export function observationOfCells(
  { reporter, partner, frequency, datasets }: AskedFor,
  cells: readonly unknown[],
): PlacedObservation {
  const [dataset, flow, product, period, value, text, status, basis, absent, note] = cells;
  const datasetKey = wholeNumber(dataset, 'dataset');
  const flowKey = wholeNumber(flow, 'flow');
  const productKey = wholeNumber(product, 'product');
  const periodKey = wholeNumber(period, 'period');
  const written = textOrNull(text, 'value_text');
  const absentChapters = textOrNull(absent, 'absent_chapters');
  const datasetId = datasets.get(datasetKey);
  if (datasetId === undefined) throw new Error(`dataset has no such key: ${datasetKey}`);
  return {
    major: periodKey * FLOW_KEYS + flowKey,
    minor: productKey * DATASET_KEYS + datasetKey,
    // Written out: spreading a part of it into the whole took half the time of a large pair.
    observation: {
      dataset: datasetId,
      reporter,
      partner,
      flow: wordOf(FLOWS, flowKey, 'flow'),
      product: productOfKey(productKey),
      frequency,
      period: periodOfKey(periodKey),
      value: written === null ? plainDecimal(value) : decimal(written, 'value_text'),
      status: wordOf(STATUSES, status, 'status'),
      basis: wordOf(BASES, basis, 'basis'),
      absentChapters: absentChapters === null ? NONE : absentChapters.split(' '),
      note: textOrNull(note, 'note'),
    },
  };
}

/** By period, flow, product and dataset. */
export function inOrder(one: PlacedObservation, other: PlacedObservation): number {
  return one.major === other.major ? one.minor - other.minor : one.major - other.major;
}

function wholeNumber(cell: unknown, column: string): number {
  if (typeof cell === 'number' && Number.isInteger(cell)) return cell;
  throw new Error(`${column} is no whole number but ${typeof cell}`);
}

function textOrNull(cell: unknown, column: string): string | null {
  if (cell === null || typeof cell === 'string') return cell;
  throw new Error(`${column} is no text but ${typeof cell}`);
}

/** Keys count from 1. */
function wordOf<Word>(words: readonly Word[], key: unknown, column: string): Word {
  const number = wholeNumber(key, column);
  const word = words[number - 1];
  if (word === undefined) throw new Error(`${column} has no such key: ${number}`);
  return word;
}

function decimal(text: string, column: string): Decimal {
  if (isDecimal(text)) return text;
  throw new Error(`${column} is no plain decimal number: ${text}`);
}

/** Without zeros at the end, and without a point that has no digits after it. */
function plainDecimal(cell: unknown): Decimal | null {
  if (cell === null) return null;
  if (!(cell instanceof DuckDBDecimalValue))
    throw new Error(`value is no decimal but ${typeof cell}`);
  // A whole figure that a number holds exactly needs no text with zeros to be cut off.
  const number = Number(cell.value);
  const unit = 10 ** cell.scale;
  if (Number.isSafeInteger(number) && number % unit === 0) return String(number / unit);
  const text = cell.toString();
  if (!text.includes('.')) return decimal(text, 'value');
  let end = text.length;
  while (text[end - 1] === '0') end -= 1;
  if (text[end - 1] === '.') end -= 1;
  return decimal(text.slice(0, end), 'value');
}
