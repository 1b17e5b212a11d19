import { expect, openAlive, test } from './reader';

const ground = 'getComputedStyle(document.body).backgroundColor';

test('a chosen appearance is put on at once and kept for the next page', async ({ page }) => {
  await page.goto('/');
  const choices = page.getByRole('navigation', { name: 'Appearance' });
  const light = await page.evaluate(ground);
  await choices.getByRole('link', { name: 'Dark' }).click();
  await expect.poll(() => page.evaluate(ground)).not.toBe(light);
  await expect(choices.getByRole('link', { name: 'Dark' })).toHaveAttribute('aria-current', 'true');
  await expect(page).toHaveURL('/');
  await page.goto('/sources');
  await expect.poll(() => page.evaluate(ground)).not.toBe(light);
  await page.getByRole('link', { name: 'System' }).click();
  await expect.poll(() => page.evaluate(ground)).toBe(light);
});

test('an address that names a theme has the last word, until another is chosen', async ({
  page,
}) => {
  await page.goto('/trade/AZE/PAK?from=2015&theme=dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('link', { name: 'Light', exact: true }).click();
  await expect(page).toHaveURL('/trade/AZE/PAK?from=2015');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the appearance is chosen by a link that keeps the view', async ({ page }) => {
    await page.goto('/trade/AZE/PAK?from=2015&chart=balance');
    await page.getByRole('link', { name: 'Dark' }).click();
    await expect(page).toHaveURL('/trade/AZE/PAK?from=2015&chart=balance&theme=dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test('paper is light, holds the whole table, and draws the marks', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await openAlive(page, '/');
  expect(
    await page.evaluate("getComputedStyle(document.querySelector('.chart-marks')).opacity"),
  ).toBe('1');
  await expect(page.locator('.chart-island')).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Appearance' })).toBeHidden();
  const table = page.getByRole('region', { name: 'The same figures as a table' });
  const { inner, outer } = await table.evaluate((element) => ({
    inner: element.scrollHeight,
    outer: element.clientHeight,
  }));
  expect(outer).toBe(inner);
});
