import { setTimeout as delay } from 'node:timers/promises';

import type { BenchRow, BenchStage } from '../bench-stage';
import type { Finding } from '../finding';
import { watchShifts, type Shift } from '../in-page/watch-shifts';
import { withSlowPage } from '../slow-page';
import { SUBJECTS, type Subject } from '../subjects';

const VIEWPORTS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
const LIMIT_MS = 30_000;
const AFTER_MS = 500;

/** What moves between the first paint and the moment Recharts has taken over. */
export const layoutShift: BenchRow = {
  name: 'layout-shift',
  measure: async (stage) => {
    const findings: Finding[] = [];
    for (const subject of SUBJECTS) {
      for (const viewport of VIEWPORTS) findings.push(await shiftOf(stage, subject, viewport));
    }
    return findings;
  },
};

async function shiftOf(
  stage: BenchStage,
  subject: Subject,
  viewport: (typeof VIEWPORTS)[number],
): Promise<Finding> {
  const { shifts, hasRecharts } = await withSlowPage(
    stage.browser,
    async (page) => {
      await page.addInitScript(watchShifts);
      await page.goto(`${stage.site.origin}${subject.path}`);
      const taken = page.locator('#chart-figure[data-drawn-by="recharts"]');
      const isTaken = await taken.waitFor({ timeout: LIMIT_MS }).then(
        () => true,
        () => false,
      );
      await delay(AFTER_MS);
      return { shifts: await page.evaluate(() => window.shifts ?? []), hasRecharts: isTaken };
    },
    viewport,
  );
  const total = shifts.reduce((sum, { value }) => sum + value, 0);
  return {
    row: 'layout shift until Recharts has taken over',
    subject: `${subject.name}, ${viewport.width} px`,
    target: '0',
    figure: hasRecharts ? total.toFixed(4) : 'Recharts never took over',
    spread: `${shifts.length} shifts`,
    isMet: hasRecharts && total === 0,
    notes: shifts.map(told),
  };
}

function told({ value, moved, at }: Shift): string {
  return `${value.toFixed(4)} at ${Math.round(at)} ms, ${moved}`;
}
