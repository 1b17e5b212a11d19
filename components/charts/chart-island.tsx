'use client';

import { useCallback, useEffect, useRef, useState, type ComponentType } from 'react';
import type { ChartPlan } from '@/lib/charts/plan';
import { useScene } from '@/components/hooks/use-scene';
import { ChartPointer } from './chart-pointer';
import { useChartSize } from './use-chart-size';
import { afterRest, whenIdle } from '@/components/ui/when-idle';

/** How long the view must rest before Recharts draws it; until then the page's SVG stands. */
const REST_MS = 160;

type Drawer = ComponentType<{
  readonly plan: ChartPlan;
  readonly onDrawn: (plan: ChartPlan) => void;
}>;

/**
 * Lets Recharts draw the chart the page already shows, once the browser has nothing better to do.
 *
 * Recharts comes in a chunk of its own when the page is idle. Each change of the view is painted
 * by the page's SVG first; Recharts follows and takes over when its marks stand.
 */
export function ChartIsland() {
  const scene = useScene();
  const { frame, size, scale } = useChartSize();
  const [Drawer, setDrawer] = useState<Drawer | null>(null);
  const [plan, setPlan] = useState<ChartPlan | null>(null);
  const latest = useRef<unknown>(null);

  useEffect(
    () =>
      whenIdle(() => {
        void import('./recharts-chart').then(({ RechartsChart }) => setDrawer(() => RechartsChart));
      }),
    [],
  );
  useEffect(() => {
    latest.current = scene;
    const isDrawn =
      scene !== null && size !== null && scene.view.chart !== 'table' && scene.rows.length > 0;
    return afterRest(isDrawn ? REST_MS : 0, () => {
      // A view that was left meanwhile is not drawn: the next one is on its way.
      if (window.bilateral?.scene() !== scene) return;
      setPlan(isDrawn ? window.bilateral.plan(size) : null);
    });
  }, [scene, size]);
  const onDrawn = useCallback(() => {
    const figure = document.getElementById('chart-figure');
    if (figure !== null && latest.current === window.bilateral?.scene()) {
      figure.dataset['drawnBy'] = 'recharts';
    }
  }, []);
  return (
    <div ref={frame} className="no-print pointer-events-none absolute inset-0 overflow-clip">
      {Drawer !== null && plan !== null && (
        <div
          className="chart-island"
          aria-hidden="true"
          style={{ width: plan.width, height: plan.height, transform: `scale(${scale})` }}
        >
          <Drawer plan={plan} onDrawn={onDrawn} />
        </div>
      )}
      {scene !== null && size !== null && scene.view.chart !== 'table' && (
        <ChartPointer scene={scene} size={size} scale={scale} />
      )}
    </div>
  );
}
