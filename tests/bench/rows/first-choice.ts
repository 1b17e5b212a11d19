import { setTimeout as delay } from 'node:timers/promises';

import type { Browser } from '@playwright/test';

import type { BenchRow } from '../bench-stage';
import { handWrittenPage } from '../comparison/hand-written-page';
import { plainRows } from '../comparison/plain-rows';
import { milliseconds, type Finding } from '../finding';
import { watchFirstChoice, type FirstChoice } from '../in-page/watch-first-choice';
import { ratioFinding } from '../ratio-finding';
import { SLOW_WORDS, withSlowPage } from '../slow-page';
import { summary } from '../statistics';
import { lastFiveYears, SUBJECTS, type Subject } from '../subjects';

/** Enough for scripts, hydration and Recharts under the slowing. */
const SETTLED_MS = 4000;

/** When choosing a period first changes the chart, beside a page with a little script of its own. */
export const firstChoice: BenchRow = {
  name: 'first-choice',
  measure: async ({ browser, site, comparison, loads }) => {
    const findings: Finding[] = [];
    for (const [index, subject] of SUBJECTS.entries()) {
      const rows = await plainRows(site.origin, subject);
      const html = handWrittenPage(rows, lastFiveYears(subject));
      const plain = comparison.add(`/by-hand-${index}`, html);
      const ours: FirstChoice[] = [];
      const theirs: FirstChoice[] = [];
      for (let load = 0; load < loads; load += 1) {
        theirs.push(await chosenAt(browser, plain));
        ours.push(await chosenAt(browser, `${site.origin}${subject.path}`));
      }
      findings.push(
        ratioFinding({
          row: 'from navigation until choosing a period changes the chart',
          subject: subject.name,
          most: 2,
          ours: ours.map(({ painted }) => painted),
          theirs: theirs.map(({ painted }) => painted),
          notes: [
            `${SLOW_WORDS}; ${loads} loads each, in turn`,
            meanwhile('product', ours),
            meanwhile('by hand', theirs),
          ],
        }),
        await keptFinding(browser, site.origin, subject),
      );
    }
    return findings;
  },
};

function chosenAt(browser: Browser, address: string): Promise<FirstChoice> {
  return withSlowPage(browser, async (page) => {
    await page.addInitScript(watchFirstChoice);
    await page.goto(address, { waitUntil: 'commit' });
    const choice = await page.evaluate(() => window.firstChoice);
    if (choice === undefined) throw new Error(`${address} left before a choice was made`);
    return choice;
  });
}

/** A choice made before the framework has arrived must still stand when it has. */
async function keptFinding(browser: Browser, origin: string, subject: Subject): Promise<Finding> {
  const errors: string[] = [];
  const isKept = await withSlowPage(browser, async (page) => {
    page.on('pageerror', ({ message }) => errors.push(message.slice(0, 80)));
    await page.addInitScript(watchFirstChoice);
    await page.goto(`${origin}${subject.path}`, { waitUntil: 'load' });
    await page.evaluate(() => window.firstChoice);
    await delay(SETTLED_MS);
    return page.evaluate(() => document.querySelector('.chart-wide .chart-marks') !== null);
  });
  return {
    row: 'chart chosen before hydration stands after it',
    subject: subject.name,
    target: 'yes',
    figure: isKept ? 'yes' : 'no, the chart is gone',
    spread: `${errors.length} errors`,
    isMet: isKept && errors.length === 0,
    notes: errors,
  };
}

function meanwhile(name: string, loads: readonly FirstChoice[]): string {
  const middle = (values: readonly number[]) => milliseconds(summary(values).median);
  return [
    `${name}: control there ${middle(loads.map(({ offered }) => offered))}`,
    `chart changed ${middle(loads.map(({ changed }) => changed))}`,
    `painted ${middle(loads.map(({ painted }) => painted))}`,
  ].join(', ');
}
