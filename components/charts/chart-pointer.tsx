'use client';

import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { Scene } from '@/components/dashboard/scene';
import { PAGE_SIZES, type PageSize } from '@/lib/charts/page-sizes';
import { CHART_POINTER_WORDS } from '@/lib/format/en/pointer';
import { ChartTooltip } from './chart-tooltip';

/**
 * Reads the chart under the pointer or the arrow keys: one period at a time, with its exact
 * figures. Enter or a click chooses the period, and lights the sentence that speaks of it.
 */
export function ChartPointer(props: {
  readonly scene: Scene;
  readonly size: PageSize;
  readonly scale: number;
}) {
  const { scene, size, scale } = props;
  const [held, setHeld] = useState<{ readonly period: string } | null>(null);
  const plan = window.bilateral?.plan(size);
  const plot = plan?.panels[0]?.plot;
  if (plan === undefined || plot === undefined || plan.slots.length === 0) return null;
  const index = plan.slots.findIndex((slot) => slot.period === held?.period);
  const slot = plan.slots[index];

  const point = (next: number | null): void => {
    const period = next === null ? null : (plan.slots[next]?.period ?? null);
    setHeld(period === null ? null : { period });
    window.bilateral?.lightPeriod(period);
  };
  const indexAt = (event: MouseEvent<HTMLDivElement>): number | null => {
    const x = (event.clientX - event.currentTarget.getBoundingClientRect().left) / scale;
    const next = Math.floor((x - plot.x) / plan.step);
    return next < 0 || next >= plan.slots.length ? null : next;
  };
  const onClick = (event: MouseEvent<HTMLDivElement>): void => {
    const next = indexAt(event);
    const period = next === null ? undefined : plan.slots[next]?.period;
    point(next);
    if (period !== undefined) window.bilateral?.choosePeriod(period);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const last = plan.slots.length - 1;
    const now = index < 0 ? last : index;
    const moves: Record<string, number> = {
      ArrowLeft: Math.max(0, index < 0 ? last : now - 1),
      ArrowRight: Math.min(last, index < 0 ? last : now + 1),
      Home: 0,
      End: last,
    };
    const next = moves[event.key];
    if (next !== undefined) {
      event.preventDefault();
      point(next);
    }
    if (event.key === 'Escape') point(null);
    if (event.key === 'Enter' && slot !== undefined) window.bilateral?.choosePeriod(slot.period);
  };
  return (
    <>
      <div
        className="chart-pointer"
        role="group"
        aria-roledescription={CHART_POINTER_WORDS.role}
        aria-label={CHART_POINTER_WORDS.label}
        tabIndex={0}
        onPointerDown={(event) => point(indexAt(event))}
        onPointerMove={(event) => point(indexAt(event))}
        onPointerLeave={() => point(null)}
        onBlur={() => point(null)}
        onKeyDown={onKeyDown}
        onClick={onClick}
      />
      {slot !== undefined && (
        <ChartTooltip
          scene={scene}
          period={slot.period}
          line={{
            x: slot.center * scale,
            top: plot.y * scale,
            bottom: bottomOf(plan.panels) * scale,
          }}
          width={PAGE_SIZES[size].width * scale}
        />
      )}
    </>
  );
}

function bottomOf(
  panels: readonly { readonly plot: { readonly y: number; readonly height: number } }[],
): number {
  const last = panels.at(-1)?.plot;
  return last === undefined ? 0 : last.y + last.height;
}
