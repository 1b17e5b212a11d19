import { change } from '@/lib/domain/change';
import type { Measure } from '@/lib/domain/record';
import { MEASURE_NAMES, STATUS_NAMES } from '@/lib/format/en/chart';
import { CHANGE_REASONS, FIGURE_WORDS } from '@/lib/format/en/dashboard';
import { exactNumber, signedPercent } from '@/lib/format/number';
import { periodName } from '@/lib/format/period';
import { heldUnit } from '@/lib/format/unit';
import type { Scene } from './scene';

const MEASURES = ['exports', 'imports', 'balance', 'turnover'] as const;

/** The four figures of the headline period, each with its change on the same period a year before. */
export function HeadlineFigures({ scene }: { readonly scene: Scene }) {
  const { headline, record } = scene;
  if (headline === null) return null;
  return (
    <>
      <p className="text-quiet text-sm">
        {FIGURE_WORDS.headline(periodName(headline.period))}, {heldUnit(record.unit)}
      </p>
      <dl className="mt-1 grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-4">
        {MEASURES.map((measure) => (
          <Figure key={measure} scene={scene} measure={measure} />
        ))}
      </dl>
    </>
  );
}

function Figure({ scene, measure }: { readonly scene: Scene; readonly measure: Measure }) {
  const row = scene.headline;
  if (row === null) return null;
  const cell = row[measure];
  return (
    <div data-figure={measure} className={`figure figure-${measure}`}>
      <dt className="text-sm font-semibold">{MEASURE_NAMES[measure]}</dt>
      <dd className="text-xl whitespace-nowrap tabular-nums">
        {cell.value === null ? STATUS_NAMES[cell.status] : exactNumber(cell.value)}
      </dd>
      <dd className="text-quiet text-sm tabular-nums">{changeWords(scene, measure, row.period)}</dd>
    </div>
  );
}

function changeWords(scene: Scene, measure: Measure, period: string): string {
  const moved = change({ rows: scene.record.rows, period, measure });
  const base = FIGURE_WORDS.onYearBefore(periodName(moved.base));
  if (moved.percent !== null) return `${signedPercent(moved.percent)} ${base}`;
  if (moved.reason === 'sign' && moved.difference !== null) {
    const sign = moved.difference.startsWith('-') ? '' : '+';
    return `${sign}${exactNumber(moved.difference)} ${base}`;
  }
  return moved.reason === null ? '' : CHANGE_REASONS[moved.reason];
}
