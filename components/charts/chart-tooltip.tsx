'use client';

import { cellNote } from '@/components/dashboard/cell-note';
import type { Scene } from '@/components/dashboard/scene';
import type { Cell, DerivedCell, Measure, RecordRow } from '@/lib/domain/record';
import { accordingTo, flowTitle, MEASURE_NAMES, STATUS_NAMES } from '@/lib/format/en/chart';
import { exactNumber } from '@/lib/format/number';
import { dateName, periodName } from '@/lib/format/period';
import { capitalised } from '@/lib/format/place';
import { heldUnit } from '@/lib/format/unit';

const MEASURES = ['exports', 'imports', 'balance', 'turnover'] as const;

/** The exact figures of one period beside a line through it, announced as they change. */
export function ChartTooltip(props: {
  readonly scene: Scene;
  readonly period: string;
  readonly line: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly width: number;
}) {
  const { scene, period, line, width } = props;
  const isRight = line.x > width / 2;
  return (
    <>
      <div
        className="pointer-events-none absolute z-[3] w-px opacity-60"
        style={{
          left: line.x,
          top: line.top,
          height: line.bottom - line.top,
          background: 'var(--ink)',
        }}
      />
      <div
        className="chart-tooltip"
        role="status"
        style={{
          top: line.top + 8,
          ...(isRight ? { right: width - line.x + 10 } : { left: line.x + 10 }),
        }}
      >
        <p className="font-semibold">
          {periodName(period)}, {heldUnit(scene.record.unit)}
        </p>
        {scene.view.chart === 'sides' ? (
          <SidesFigures scene={scene} period={period} />
        ) : (
          <OwnFigures row={rowOf(scene.record.rows, period)} />
        )}
      </div>
    </>
  );
}

function rowOf(rows: readonly RecordRow[], period: string): RecordRow | undefined {
  return rows.find((row) => row.period === period);
}

function OwnFigures({ row }: { readonly row: RecordRow | undefined }) {
  if (row === undefined) return <p>{STATUS_NAMES.missing}</p>;
  const notes = [
    cellNote(MEASURE_NAMES.exports, row.exports, dateName),
    cellNote(MEASURE_NAMES.imports, row.imports, dateName),
  ].filter((note) => note !== '');
  return (
    <>
      <Figures lines={MEASURES.map((measure) => [MEASURE_NAMES[measure], row[measure]])} />
      {notes.map((note) => (
        <p key={note} className="text-quiet mt-1 text-xs">
          {note}
        </p>
      ))}
    </>
  );
}

function SidesFigures({ scene, period }: { readonly scene: Scene; readonly period: string }) {
  const { names } = scene;
  const own = rowOf(scene.record.rows, period);
  const other = rowOf(scene.mirror?.rows ?? [], period);
  const turned = { reporter: names.partner, partner: names.reporter };
  const line = (measure: Measure, whose: typeof names, row: RecordRow | undefined) =>
    [capitalised(`${flowTitle(measure, whose)}, ${accordingTo(whose)}`), row?.[measure]] as const;
  return (
    <Figures
      lines={[
        line('exports', names, own),
        line('imports', turned, other),
        line('imports', names, own),
        line('exports', turned, other),
      ]}
    />
  );
}

function Figures(props: {
  readonly lines: readonly (readonly [string, Cell | DerivedCell | undefined])[];
}) {
  return (
    <dl className="grid grid-cols-[auto_auto] gap-x-4">
      {props.lines.map(([name, cell]) => (
        <div key={name} className="contents">
          <dt className="text-quiet">{name}</dt>
          <dd className="text-right whitespace-nowrap tabular-nums">
            {cell?.value ? exactNumber(cell.value) : STATUS_NAMES[cell?.status ?? 'missing']}
          </dd>
        </div>
      ))}
    </dl>
  );
}
