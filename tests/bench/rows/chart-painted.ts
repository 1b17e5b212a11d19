import type { Browser } from '@playwright/test';

import type { BenchRow } from '../bench-stage';
import { sameChartPage } from '../comparison/same-chart-page';
import { milliseconds, type Finding } from '../finding';
import { watchChartPainted } from '../in-page/watch-chart-painted';
import { ratioFinding } from '../ratio-finding';
import { SLOW_WORDS, withSlowPage } from '../slow-page';
import { summary } from '../statistics';
import { SUBJECTS } from '../subjects';

/** When the chart is seen, beside a static page holding the same drawing. */
export const chartPainted: BenchRow = {
  name: 'chart-painted',
  measure: async ({ browser, site, comparison, loads }) => {
    const findings: Finding[] = [];
    for (const [index, subject] of SUBJECTS.entries()) {
      const address = `${site.origin}${subject.path}`;
      const html = await (await fetch(address)).text();
      const plain = comparison.add(`/same-chart-${index}`, sameChartPage(html));
      const ours: Painted[] = [];
      const theirs: Painted[] = [];
      for (let load = 0; load < loads; load += 1) {
        theirs.push(await paintedAt(browser, plain));
        ours.push(await paintedAt(browser, address));
      }
      findings.push(
        ratioFinding({
          row: 'chart painted, beside a static page with the same SVG',
          subject: subject.name,
          most: 1.1,
          ours: ours.map(({ chart }) => chart),
          theirs: theirs.map(({ chart }) => chart),
          notes: [
            `${SLOW_WORDS}; ${loads} loads each, in turn`,
            meanwhile('product', ours),
            meanwhile('static', theirs),
          ],
        }),
      );
    }
    return findings;
  },
};

/** Moments of a load, in milliseconds from navigation. */
interface Painted {
  readonly answered: number;
  readonly received: number;
  readonly firstPaint: number;
  readonly chart: number;
}

function paintedAt(browser: Browser, address: string): Promise<Painted> {
  return withSlowPage(browser, async (page) => {
    await page.addInitScript(watchChartPainted);
    await page.goto(address, { waitUntil: 'load' });
    return page.evaluate(readPainted);
  });
}

/** Runs in the page. */
async function readPainted(): Promise<Painted> {
  const chart = await window.chartPainted;
  const [navigation] = performance.getEntriesByType('navigation');
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  const isKnown = navigation instanceof PerformanceNavigationTiming;
  return {
    answered: isKnown ? navigation.responseStart : NaN,
    received: isKnown ? navigation.responseEnd : NaN,
    firstPaint: paint?.startTime ?? NaN,
    chart: chart ?? NaN,
  };
}

function meanwhile(name: string, loads: readonly Painted[]): string {
  const middle = (values: readonly number[]) =>
    milliseconds(summary(values.filter((value) => !Number.isNaN(value))).median);
  return [
    `${name}: first byte ${middle(loads.map(({ answered }) => answered))}`,
    `last byte ${middle(loads.map(({ received }) => received))}`,
    `first paint ${middle(loads.map(({ firstPaint }) => firstPaint))}`,
    `chart ${middle(loads.map(({ chart }) => chart))}`,
  ].join(', ');
}
