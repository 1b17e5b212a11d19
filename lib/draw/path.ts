import type { BarMark, LinePoint } from '@/lib/charts/plan';

/** A coordinate with at most two decimals. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/**
 * Bars of one colour as one path, a box each: a browser lays out and paints one shape far sooner
 * than a hundred.
 */
export function barsPath(bars: readonly BarMark[]): string {
  return bars
    .map(({ x, y, width, height }) => {
      const across = px(width);
      return `M${px(x)},${px(y)}h${across}v${px(height)}h-${across}z`;
    })
    .join('');
}

/** Runs of neighbouring points; a period without a value ends a run. */
export function runsOf(
  points: readonly LinePoint[],
): readonly (readonly NonNullable<LinePoint>[])[] {
  const runs: NonNullable<LinePoint>[][] = [];
  let run: NonNullable<LinePoint>[] = [];
  for (const point of points) {
    if (point !== null) {
      if (run.length === 0) runs.push(run);
      run.push(point);
    } else {
      run = [];
    }
  }
  return runs;
}

/** The path of a line, broken where values are absent. */
export function linePath(points: readonly LinePoint[]): string {
  return runsOf(points)
    .map((run) => `M${run.map((point) => `${px(point.x)},${px(point.y)}`).join('L')}`)
    .join('');
}

/** The path of an area between a line and a horizontal base. */
export function areaPath(points: readonly LinePoint[], baseY: number): string {
  return runsOf(points)
    .map((run) => {
      const first = run[0];
      const last = run.at(-1);
      if (first === undefined || last === undefined) return '';
      const line = run.map((point) => `${px(point.x)},${px(point.y)}`).join('L');
      return `M${line}L${px(last.x)},${px(baseY)}L${px(first.x)},${px(baseY)}Z`;
    })
    .join('');
}

/** The path of the space between two lines that share their gaps. */
export function bandPath(one: readonly LinePoint[], other: readonly LinePoint[]): string {
  const otherRuns = runsOf(other);
  return runsOf(one)
    .map((run, index) => {
      const back = (otherRuns[index] ?? []).toReversed();
      const points = [...run, ...back].map((point) => `${px(point.x)},${px(point.y)}`);
      return `M${points.join('L')}Z`;
    })
    .join('');
}
