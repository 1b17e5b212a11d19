import type { Locator, Page } from '@playwright/test';
import { chart, expect, openAlive, test } from './reader';

const dot = (page: Page, claim: string): Locator =>
  chart(page).locator(`[data-claim="${claim}"]`).filter({ visible: true });
const entry = (page: Page, figure: string): Locator =>
  page
    .getByRole('region', { name: 'Each figure beside the record' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: figure, exact: true }) });
const mark = (page: Page, figure: string): Locator =>
  page.getByRole('article').getByRole('link', { name: figure, exact: true });
const points = (page: Page): Locator =>
  page.getByRole('group', { name: /^Figures period by period/ });

const CHOSEN_RADIUS = '6.5';

test.describe('a reader who follows a figure', () => {
  test.beforeEach(async ({ page }) => openAlive(page, '/'));

  test('comes from the article to its point', async ({ page }) => {
    await mark(page, '$11.6 million').click();
    await expect(page).toHaveURL('/?claim=c3');
    await expect(dot(page, 'c3')).toHaveAttribute('r', CHOSEN_RADIUS);
    await expect(dot(page, 'c2')).not.toHaveAttribute('r', CHOSEN_RADIUS);
    await expect(chart(page)).toBeInViewport();
    await expect(entry(page, '$11.6 million')).toHaveAttribute('data-lit', 'yes');
  });

  test('comes from the ledger to its point', async ({ page }) => {
    await entry(page, '$1.6 million').getByRole('link', { name: '$1.6 million' }).click();
    await expect(page).toHaveURL('/?claim=c2');
    await expect(dot(page, 'c2')).toHaveAttribute('r', CHOSEN_RADIUS);
    await expect(chart(page)).toBeInViewport();
    await expect(mark(page, '$1.6 million')).toHaveAttribute('data-lit', 'yes');
  });

  test('lights the point by tabbing to the figure', async ({ page }) => {
    await mark(page, '$11.6 million').focus();
    await expect(dot(page, 'c3')).toHaveAttribute('r', CHOSEN_RADIUS);
    await page.keyboard.press('Tab');
    await expect(dot(page, 'c3')).not.toHaveAttribute('r', CHOSEN_RADIUS);
  });

  test('comes from the chart to the ledger by keyboard', async ({ page }) => {
    await points(page).focus();
    await page.keyboard.press('End');
    await expect(page.getByRole('status').filter({ hasText: '2021, US dollars' })).toContainText(
      '738,672',
    );
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('status').filter({ hasText: '2020, US dollars' })).toContainText(
      '11,624,822',
    );
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/claim=c[123]$/);
    await expect(
      page
        .getByRole('region', { name: 'Each figure beside the record' })
        .locator('[data-lit="yes"]'),
    ).toContainText('2020');
    await expect(page.getByRole('article').locator('[data-lit="yes"]')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('status').filter({ hasText: 'US dollars' })).toHaveCount(0);
  });

  test('comes from the chart to the ledger by a click', async ({ page }) => {
    const [box, point] = await Promise.all([
      points(page).boundingBox(),
      dot(page, 'c3').boundingBox(),
    ]);
    if (box === null || point === null) throw new Error('The chart has no place');
    await points(page).click({
      position: { x: point.x + point.width / 2 - box.x, y: point.y + point.height / 2 - box.y },
    });
    await expect(page).toHaveURL(/claim=c[123]$/);
    await expect(
      page
        .getByRole('region', { name: 'Each figure beside the record' })
        .locator('[data-lit="yes"]'),
    ).toContainText('2020');
  });

  test('keeps the figure over reload and loses it by going back', async ({ page }) => {
    await mark(page, '$11.6 million').click();
    await page.reload();
    await expect(dot(page, 'c3')).toHaveAttribute('r', CHOSEN_RADIUS);
    await expect(entry(page, '$11.6 million')).toHaveAttribute('data-lit', 'yes');
    await page.goBack();
    await expect(entry(page, '$11.6 million')).not.toHaveAttribute('data-lit');
  });
});
