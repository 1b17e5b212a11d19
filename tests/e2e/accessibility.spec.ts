import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './reader';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What breaks a rule of WCAG 2.2 AA at a width: the rule and where. */
async function violations(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 900 });
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(RULES)
    // Hundreds of rows alike would take most of the time of all tests.
    .exclude('tbody tr:nth-child(n + 30)')
    .setLegacyMode(true)
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const PAGES = [
  '/',
  '/?chart=sides',
  '/?chart=table',
  '/?chart=products',
  '/trade',
  '/trade/GBR/PAK?freq=M',
  '/sources',
  '/articles',
  '/articles/2021-06-11-azerbaijan-pakistan-navy',
  '/check',
  '/trade/AZE/PAK/claims',
  '/verdict?reporter=AZE&partner=PAK&measure=exports&printed=1.6&multiplier=1000000&currency=USD&period=2020&quote=exports',
  '/?from=soon&colour=red',
] as const;

for (const address of PAGES) {
  test(`${address} breaks no rule in light`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    expect(await violations(page, 1440)).toEqual([]);
    expect(await violations(page, 390)).toEqual([]);
  });

  test(`${address} breaks no rule in dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(address);
    expect(await violations(page, 1440)).toEqual([]);
    expect(await violations(page, 390)).toEqual([]);
  });
}

const DASHBOARDS = [
  '/?theme=dark',
  '/?chart=products&theme=dark',
  '/trade/USA/PAK?theme=dark',
] as const;

for (const address of DASHBOARDS) {
  test(`${address} breaks no rule in a dark view of a light system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    expect(await violations(page, 1440)).toEqual([]);
    expect(await violations(page, 390)).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open dialog breaks no rule in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    await page.getByRole('button', { name: 'Download · Share · Cite' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page, 1440)).toEqual([]);
    expect(await violations(page, 390)).toEqual([]);
  });

  test(`a point read in the chart breaks no rule in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/?claim=c3');
    await page.getByRole('group', { name: /^Figures period by period/ }).focus();
    await page.keyboard.press('End');
    await expect(page.getByRole('status').filter({ hasText: 'US dollars' })).toBeVisible();
    expect(await violations(page, 1440)).toEqual([]);
  });
}

test.describe('a page that is not there', () => {
  test.use({ expected: /status of 404/ });

  test('breaks no rule', async ({ page }) => {
    await page.goto('/trade/AAA/BBB');
    expect(await violations(page, 1440)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, 390)).toEqual([]);
  });
});

test('a reader of keys meets the skip link first', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'To the content' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'To the content' })).toBeInViewport();
});
