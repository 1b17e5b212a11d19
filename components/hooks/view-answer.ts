import type { TradeRecord } from '@/lib/domain/record';
import type { ViewJson } from '@/lib/export/view-json';

/** One country's record as the data route gave it, and the vintage it is of. */
export interface ViewAnswer {
  readonly vintage: string;
  readonly record: TradeRecord;
}

/**
 * The record in an answer of the data route for a whole series.
 *
 * @throws {Error} when the answer is none of that route's.
 */
export function readAnswer(answer: unknown): ViewAnswer {
  if (!isViewJson(answer)) throw new Error('The data route answered something else than a view');
  const unit = answer.sources[0]?.unit;
  const row = answer.rows.findLast(
    ({ exports, imports }) => exports.value !== null || imports.value !== null,
  );
  const source = row?.exports.source ?? row?.imports.source;
  const retrieved = answer.sources.find(({ id }) => id === source)?.retrieved;
  return {
    vintage: answer.vintage,
    record: {
      reporter: answer.side,
      partner: answer.side === answer.reporter ? answer.partner : answer.reporter,
      frequency: answer.freq,
      unit: unit ?? { currency: 'USD', multiplier: '1' },
      valuation: answer.valuation,
      adjustment: answer.adjustment,
      rows: answer.rows,
      issues: answer.issues,
      reconciledBy: answer.reconciledBy,
      datasets: answer.sources.map(({ id }) => id),
      latest:
        row === undefined || retrieved === undefined ? null : { period: row.period, retrieved },
    },
  };
}

/** The route is the product's own: its few marks are enough to know it by. */
function isViewJson(answer: unknown): answer is ViewJson {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'rows' in answer &&
    Array.isArray(answer.rows) &&
    'vintage' in answer &&
    typeof answer.vintage === 'string'
  );
}
