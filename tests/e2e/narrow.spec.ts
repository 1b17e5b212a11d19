import type { Page } from '@playwright/test';
import { chart, expect, openAlive, subtitle, test } from './reader';

/** By how many pixels the page is wider than the window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** The right edge of a box, beyond every window when there is none. */
function rightOf(box: { readonly x: number; readonly width: number } | null): number {
  return box === null ? Infinity : box.x + box.width;
}

const PAGES = [
  '/',
  '/?chart=sides',
  '/?chart=table',
  '/?chart=products',
  '/?from=2021&to=2021',
  '/trade',
  '/trade/GBR/PAK?freq=M',
  '/trade/USA/PAK',
  '/sources',
  '/articles',
] as const;

for (const address of PAGES) {
  test(`${address} is no wider than its window`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    expect(await overhang(page)).toBe(0);
    await page.setViewportSize({ width: 768, height: 1024 });
    expect(await overhang(page)).toBe(0);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overhang(page)).toBe(0);
  });
}

test.describe('a reader with a phone', { tag: '@phone-only' }, () => {
  test('reads the article first', async ({ page }) => {
    await openAlive(page, '/');
    const [article, figure] = await Promise.all([
      page.getByRole('article').boundingBox(),
      chart(page).boundingBox(),
    ]);
    expect(article?.y).toBeLessThan(figure?.y ?? -1);
    expect(await overhang(page)).toBe(0);
  });

  test('hits the handles', async ({ page }) => {
    await openAlive(page, '/');
    const handle = page.getByRole('slider', { name: 'Last period shown' });
    const box = await handle.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(24);
    expect(box?.height).toBeGreaterThanOrEqual(24);
    expect(rightOf(box)).toBeLessThanOrEqual(390);
  });

  test('taps the track to choose a period', async ({ page }) => {
    await openAlive(page, '/');
    await page.getByRole('slider', { name: 'First period shown' }).scrollIntoViewIfNeeded();
    const [from, to] = await Promise.all([
      page.getByRole('slider', { name: 'First period shown' }).boundingBox(),
      page.getByRole('slider', { name: 'Last period shown' }).boundingBox(),
    ]);
    if (from === null || to === null) throw new Error('A handle has no place');
    await page.touchscreen.tap(from.x + (to.x - from.x) * 0.4 + 12, from.y + 12);
    await expect(page).toHaveURL('/?from=2006');
    await expect(subtitle(page)).toContainText('2006–2021');
  });

  test('taps a point of the chart to light its figure', async ({ page }) => {
    await openAlive(page, '/');
    const dot = chart(page).locator('[data-claim="c3"]').filter({ visible: true });
    await dot.scrollIntoViewIfNeeded();
    const box = await dot.boundingBox();
    if (box === null) throw new Error('The point has no place');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page).toHaveURL(/claim=c[123]$/);
    await expect(page.getByRole('article').locator('[data-lit="yes"]')).toHaveCount(1);
  });

  test('opens the dialog within the window', async ({ page }) => {
    await openAlive(page, '/');
    await page.getByRole('button', { name: 'Download · Share · Cite' }).tap();
    const box = await page.getByRole('dialog').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(rightOf(box)).toBeLessThanOrEqual(390);
    expect(await overhang(page)).toBe(0);
  });
});
