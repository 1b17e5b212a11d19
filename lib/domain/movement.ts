import { change } from './change';
import { compare, type Decimal } from './decimal';
import type { ObservationStatus } from './observation';
import type { Measure, RecordRow } from './record';

/** What a figure did since the same period a year before, as a sentence would tell it. */
export type Movement =
  | { readonly kind: 'absent'; readonly status: ObservationStatus }
  /** No figure a year before: it is told alone. */
  | { readonly kind: 'level'; readonly value: Decimal }
  | { readonly kind: 'unchanged'; readonly value: Decimal }
  /** Less than the percentage's last digit. */
  | { readonly kind: 'hardly'; readonly value: Decimal }
  /** By `percent`, which has no sign. */
  | { readonly kind: 'rose' | 'fell'; readonly value: Decimal; readonly percent: Decimal }
  /** From `before` where a percentage would say nothing: from or to zero, or many times over. */
  | { readonly kind: 'rose from' | 'fell from'; readonly value: Decimal; readonly before: Decimal };

/** From here on a percentage is harder to read than the two figures. */
const MANY_TIMES = '400';

/** What a flow or the turnover of a period did since a year before, in the record's unit. */
export function movement(asked: {
  readonly rows: readonly RecordRow[];
  readonly period: string;
  readonly measure: Exclude<Measure, 'balance'>;
}): Movement {
  const { rows, period, measure } = asked;
  const cell = rows.find((row) => row.period === period)?.[measure];
  const value = cell?.value ?? null;
  if (value === null) return { kind: 'absent', status: cell?.status ?? 'missing' };
  const { percent, difference, base } = change(asked);
  const before = rows.find((row) => row.period === base)?.[measure].value ?? null;
  if (before === null || difference === null) return { kind: 'level', value };
  const direction = compare(difference, '0');
  if (direction === 0) return { kind: 'unchanged', value };
  const isUp = direction > 0;
  // As text, so that the decimal of `25.0` stays.
  const size = percent === null ? null : percent.replace('-', '');
  if (size === null || compare(value, '0') === 0 || compare(size, MANY_TIMES) >= 0)
    return { kind: isUp ? 'rose from' : 'fell from', value, before };
  if (compare(size, '0') === 0) return { kind: 'hardly', value };
  return { kind: isUp ? 'rose' : 'fell', value, percent: size };
}
