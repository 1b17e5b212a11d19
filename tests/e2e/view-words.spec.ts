import { expect, openAlive, sentencesOf, test } from './reader';

test.describe('a view in words', () => {
  test('follows the period, the chart and the side', async ({ page }) => {
    await openAlive(page, '/?from=2020&to=2020');
    const words = page.locator('#view-words');
    await expect(words).toContainText('imports from Pakistan fell 19.5');
    const charts = page.getByRole('navigation', { name: 'Charts' });
    await charts.getByRole('link', { name: 'Balance' }).click();
    await expect(words).toContainText('showed a deficit of US$9.97 million in 2020');
    await page.getByRole('link', { name: 'As reported by Pakistan' }).click();
    await expect(words).toContainText('Pakistan’s trade with Azerbaijan showed a surplus');
    await page.goBack();
    await expect(words).toContainText('Azerbaijan’s trade with Pakistan showed a deficit');
    await expect(words).toBeVisible();
  });

  test('is the same in page and data', async ({ page, request }) => {
    await page.goto('/trade/AZE/PAK?chart=turnover');
    const told = await sentencesOf(request, 'reporter=AZE&partner=PAK&chart=turnover');
    await expect(page.locator('#view-words')).toHaveText(told);
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a view is told in words', async ({ page }) => {
    await page.goto('/?from=2020&to=2020');
    await expect(page.locator('#view-words')).toContainText('US$11.6 million in 2020');
  });
});
