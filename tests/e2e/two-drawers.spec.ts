import type { Page } from '@playwright/test';
import { counts, farthest, pagePlaces, readMarks, RECHARTS_PLACES } from './drawn-marks';
import { expect, openAlive, test, untilDrawnByRecharts } from './reader';

const VIEWS = [
  { name: 'flows', address: '/' },
  { name: 'the balance', address: '/?chart=balance' },
  { name: 'turnover', address: '/?chart=turnover' },
  { name: 'both sides', address: '/?chart=sides' },
  { name: 'five years', address: '/?from=2016&to=2020' },
  { name: 'months', address: '/trade/GBR/PAK?freq=M' },
  { name: 'the turnover of months', address: '/trade/GBR/PAK?freq=M&chart=turnover' },
] as const;

/** Views whose pages differ in what might move. */
const MOVING = [VIEWS[0], VIEWS[3], VIEWS[5]];

const WIDTHS = [
  { width: 1440, size: 'wide' },
  { width: 390, size: 'narrow' },
] as const;

const inBothWidths = <T>(views: readonly T[]) =>
  views.flatMap((view) => WIDTHS.map((place) => ({ ...view, ...place })));

for (const { name, address, width, size } of inBothWidths(VIEWS)) {
  test(`Recharts draws ${name} where the page drew it, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openAlive(page, address);
    const own = await readMarks(page, pagePlaces(size));
    const island = await readMarks(page, RECHARTS_PLACES);
    expect(counts(island)).toEqual(counts(own));
    expect(farthest(own, island)).toBeLessThanOrEqual(1);
  });
}

for (const { name, address, width } of inBothWidths(MOVING)) {
  test(`nothing moves while ${name} comes alive, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const letFontsGo = await holdFonts(page);
    await watchShifts(page);
    await page.goto(address, { waitUntil: 'commit' });
    await untilDrawnByRecharts(page);
    letFontsGo();
    await page.evaluate(() => document.fonts.ready);
    expect(await shifts(page)).toEqual([]);
  });
}

test('Recharts draws a filtered view where the page drew it', async ({ page }) => {
  await openAlive(page, '/');
  await page.getByRole('link', { name: 'Last 10 years' }).click();
  await expect(page.locator('#chart-subtitle')).toContainText('2012–2021');
  await untilDrawnByRecharts(page);
  const own = await readMarks(page, pagePlaces('wide'));
  const island = await readMarks(page, RECHARTS_PLACES);
  expect(counts(island)).toEqual(counts(own));
  expect(farthest(own, island)).toBeLessThanOrEqual(1);
});

test('one drawer is seen at a time', async ({ page }) => {
  await openAlive(page, '/');
  await expect(page.locator('.chart-wide .chart-marks')).toHaveCSS('opacity', '0');
  await expect(page.locator('.chart-island')).toHaveCSS('opacity', '1');
  await page.getByRole('slider', { name: 'First period shown' }).focus();
  await page.keyboard.press('ArrowRight');
  await untilDrawnByRecharts(page);
  await expect(page.locator('.chart-wide .chart-marks')).toHaveCSS('opacity', '0');
});

/** Holds back the fonts until the returned function is called, so that they come after the chart. */
async function holdFonts(page: Page): Promise<() => void> {
  const gate: { open: () => void } = { open: () => undefined };
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await opened;
    await route.continue();
  });
  return () => gate.open();
}

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.defineProperty(window, 'toldShifts', { value: told });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const nodes = JSON.stringify(entry);
        const sources: unknown = Reflect.get(entry, 'sources');
        const names = Array.isArray(sources)
          ? sources.map(
              (source: { node?: { id?: string; className?: unknown; nodeName?: string } }) =>
                `${source.node?.nodeName}#${source.node?.id}.${String(source.node?.className)}`,
            )
          : [];
        told.push(`${names.join(', ')} ${nodes}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What moved since the page was opened, once two frames more have been painted. */
function shifts(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(Reflect.get(window, 'toldShifts'))),
        );
      }),
  );
}
