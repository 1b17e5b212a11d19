import { unitName } from '@/lib/domain/dataset';
import type { RecordRow } from '@/lib/domain/record';
import { chartTitle, MEASURE_NAMES, STATUS_NAMES } from '@/lib/format/en/chart';
import { exactNumber } from '@/lib/format/number';
import { periodName, rangeName } from '@/lib/format/period';
import type { ChartInput } from './chart-input';
import { rowsInRange } from './range';

/** At most this many periods are told one by one. */
const MOST_ROWS = 40;

/**
 * A chart in words: what it shows, of whom and when, then its figures exactly, period by period;
 * of longer series the last one and the extent.
 */
export function describeChart(input: ChartInput): string {
  const rows = rowsInRange(input.record.rows, input.view);
  const first = rows[0];
  const last = rows.at(-1);
  const title = chartTitle(input.view.chart, input.names);
  if (first === undefined || last === undefined) return `${title}. No figures are held.`;
  const unit = unitName(input.record.unit);
  const told = rows.length <= MOST_ROWS ? rows : rows.slice(-1);
  const figures = told.map((row) => `${periodName(row.period)}: ${rowWords(row)}`).join('. ');
  const mirror = input.view.chart === 'sides' ? mirrorWords(input) : '';
  return `${title}, ${rangeName(first.period, last.period)}, in ${unit}. ${figures}.${mirror}`;
}

function mirrorWords(input: ChartInput): string {
  if (input.mirror === null) return ` No record of ${input.names.partner} is held.`;
  const rows = rowsInRange(input.mirror.rows, input.view).slice(-MOST_ROWS);
  const figures = rows.map((row) => `${periodName(row.period)}: ${rowWords(row)}`).join('. ');
  return ` As reported by ${input.names.partner}: ${figures}.`;
}

/** One period's four measures: `exports 1,657,574, imports 11,624,822, …`; gaps with their reason. */
function rowWords(row: RecordRow): string {
  const measures = ['exports', 'imports', 'balance', 'turnover'] as const;
  return measures
    .map((measure) => {
      const cell = row[measure];
      const words = cell.value === null ? STATUS_NAMES[cell.status] : exactNumber(cell.value);
      return `${MEASURE_NAMES[measure].toLowerCase()} ${words}`;
    })
    .join(', ');
}
