import type { Page } from '@playwright/test';

import type { BenchRow, BenchStage } from '../bench-stage';
import { handWrittenPage } from '../comparison/hand-written-page';
import { plainRows } from '../comparison/plain-rows';
import { milliseconds, type Finding } from '../finding';
import { holdKey, type HeldKey } from '../in-page/hold-key';
import { pressKeys, type PressedKeys } from '../in-page/press-keys';
import { ratioFinding } from '../ratio-finding';
import { withPage } from '../slow-page';
import { summary } from '../statistics';
import { lastFiveYears, SUBJECTS, type Subject } from '../subjects';

const BLOCKS = 6;
const PRESSES = 12;
/** Longer than Recharts waits, so that a press finds the page at rest. */
const REST_MS = 320;
const MOST_P95_MS = 33;
const LIMIT_MS = 20_000;

/** From a key on the period's end to the frame that shows it, beside a redraw written by hand. */
export const repaint: BenchRow = {
  name: 'repaint',
  measure: async (stage) => {
    const findings: Finding[] = [];
    for (const subject of SUBJECTS) findings.push(...(await subjectRepaint(stage, subject)));
    return findings;
  },
};

function subjectRepaint(stage: BenchStage, subject: Subject): Promise<readonly Finding[]> {
  const { browser, site, comparison } = stage;
  return withPage(browser, (product) =>
    withPage(browser, async (plain) => {
      const rows = await plainRows(site.origin, subject);
      const html = handWrittenPage(rows, lastFiveYears(subject));
      await plain.goto(comparison.add(`/redraw-${subject.frequency}`, html));
      await product.goto(`${site.origin}${subject.path}`);
      await product
        .locator('#chart-figure[data-drawn-by="recharts"]')
        .waitFor({ timeout: LIMIT_MS });
      const ours: PressedKeys[] = [];
      const theirs: PressedKeys[] = [];
      for (let block = 0; block < BLOCKS; block += 1) {
        theirs.push(await press(plain));
        ours.push(await press(product));
      }
      await plain.bringToFront();
      const theirHold = await plain.evaluate(holdKey);
      await product.bringToFront();
      const ourHold = await product.evaluate(holdKey);
      return [...pressFindings(subject, ours, theirs), heldFinding(subject, ourHold, theirHold)];
    }),
  );
}

async function press(page: Page): Promise<PressedKeys> {
  await page.bringToFront();
  return page.evaluate(pressKeys, { presses: PRESSES, restMs: REST_MS });
}

function pressFindings(
  subject: Subject,
  ours: readonly PressedKeys[],
  theirs: readonly PressedKeys[],
): readonly Finding[] {
  const our = ours.flatMap(({ latencies }) => latencies);
  const their = theirs.flatMap(({ latencies }) => latencies);
  const work = (of: readonly PressedKeys[]) =>
    milliseconds(summary(of.flatMap(({ works }) => works)).median);
  const { p95 } = summary(our);
  return [
    ratioFinding({
      row: 'period change → repaint, median beside a hand-written redraw',
      subject: subject.name,
      most: 1.5,
      ours: our,
      theirs: their,
      notes: [
        `${our.length} presses each, at moments spread over a frame; script of a press: product ${work(ours)}, by hand ${work(theirs)}`,
      ],
    }),
    {
      row: 'period change → repaint, 95th of a hundred',
      subject: subject.name,
      target: `≤ ${MOST_P95_MS} ms`,
      figure: milliseconds(p95),
      spread: `longest ${milliseconds(Math.max(...our))}`,
      isMet: p95 <= MOST_P95_MS,
      notes: [`by hand ${milliseconds(summary(their).p95)}`],
    },
  ];
}

function heldFinding(subject: Subject, ours: HeldKey, theirs: HeldKey): Finding {
  const { median, p95 } = summary(ours.latencies);
  const long = ours.longTasks.map((task) => Math.round(task)).join(', ');
  return {
    row: 'key held, 30 repeats a second: late by',
    subject: subject.name,
    target: '',
    figure: milliseconds(median),
    spread: `95th ${milliseconds(p95)}`,
    isMet: null,
    notes: [
      `tasks above 50 ms until Recharts had followed: ${long === '' ? 'none' : `${long} ms`}`,
      `by hand ${milliseconds(summary(theirs.latencies).median)}, 95th ${milliseconds(summary(theirs.latencies).p95)}`,
    ],
  };
}
