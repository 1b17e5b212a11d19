import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { FOUNDING_PASSAGE } from '../builders/founding-passage';
import { expect, test } from './reader';

const entries = (page: Page) => page.locator('.ledger-entry');

async function checkPassage(page: Page): Promise<void> {
  await page.goto('/check');
  await page.getByRole('textbox', { name: 'The text', exact: true }).fill(FOUNDING_PASSAGE);
  await page.getByLabel('Date of the text').fill('2021-06-11');
  await page.getByRole('button', { name: 'Check the figures' }).click();
}

test('the founding passage gives four claims, the front page’s verdicts and one calculation', async ({
  page,
}) => {
  await checkPassage(page);
  await expect(entries(page)).toHaveCount(4);
  await expect(entries(page).nth(0)).toContainText('Agrees, truncated: 13,282,396 is');
  await expect(entries(page).nth(1)).toContainText('Agrees, truncated: 1,657,574 is');
  await expect(entries(page).nth(2)).toContainText('Agrees: 11,624,822 rounds to');
  await expect(entries(page).nth(2)).toContainText('Differs: the record says 3,784,399');
  await expect(entries(page).nth(3).locator('[data-verdict="could not check"]')).toHaveCount(2);
  await expect(page.getByText('1.6 + 11.6 = 13.2')).toBeVisible();
});

test('checking happens in place, is announced and stores nothing', async ({ page }) => {
  await page.goto('/check');
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await page.getByRole('textbox', { name: 'The text', exact: true }).fill(FOUNDING_PASSAGE);
  await page.getByLabel('Date of the text').fill('2021-06-11');
  await page.getByRole('button', { name: 'Check the figures' }).click();
  await expect(entries(page)).toHaveCount(4);
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  await expect(page.getByRole('status')).toHaveText('4 statements about trade were found.');
  await expect(page.getByRole('heading', { name: 'What the text states' })).toBeFocused();
  await page.goto('/check');
  await expect(page.getByRole('textbox', { name: 'The text', exact: true })).toHaveValue('');
});

test('a mark leads to its entry and back by keyboard', async ({ page }) => {
  await checkPassage(page);
  const mark = page.getByRole('link', { name: '$11.6 million', exact: true });
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#claim-c3$/);
  await entries(page).nth(2).getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#mark-c3$/);
});

test('a reading that is put right changes its verdict', async ({ page }) => {
  await checkPassage(page);
  const third = entries(page).nth(2);
  await third.getByText('Put the reading right').click();
  await third.getByLabel('Flow').selectOption('exports');
  await third.getByRole('button', { name: 'Check again' }).click();
  await expect(entries(page).nth(2)).toContainText('Put right by you');
  await expect(entries(page).nth(2)).toContainText('Differs: the record says 1,657,574');
});

test('what is typed wrong is told of and the rest stands', async ({ page }) => {
  await checkPassage(page);
  const first = entries(page).nth(0);
  await first.getByText('Put the reading right').click();
  await first.getByLabel('Period').fill('spring');
  await first.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'c1, period: “spring” cannot be used',
  );
  await expect(entries(page)).toHaveCount(4);
});

test('a claim opens the dashboard of its pair at its period', async ({ page }) => {
  await checkPassage(page);
  await entries(page)
    .nth(1)
    .getByRole('link', { name: 'Open the dashboard at this period' })
    .click();
  await expect(page).toHaveURL(/\/trade\/AZE\/PAK\?.*from=2020&to=2020/);
  await expect(page.locator('#chart-subtitle')).toContainText('2020');
});

test('the ledger is taken away as a file', async ({ page }) => {
  await checkPassage(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV', exact: true }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toContain('11624822');
  expect(download.suggestedFilename()).toMatch(/^bilateral-ledger_2021-06-11_.*\.csv$/);
});

test('a file is opened as text', async ({ page }) => {
  await page.goto('/check');
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Or open a file').setInputFiles({
    name: 'article.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from(`# Navies\n\n${FOUNDING_PASSAGE}`),
  });
  await expect(page.getByRole('textbox', { name: 'The text', exact: true })).toHaveValue(
    /turnover between/,
  );
});

test.describe('a refusal', () => {
  test.use({ expected: /status of 422/ });

  test('a file that is none is refused in words', async ({ page }) => {
    await page.goto('/check');
    await page.waitForLoadState('networkidle');
    await page.getByLabel('Or open a file').setInputFiles({
      name: 'article.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 broken'),
    });
    await expect(page.getByRole('status')).toContainText('article.pdf');
    await expect(page.getByRole('textbox', { name: 'The text', exact: true })).toHaveValue('');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a form post answers with the ledger', { tag: '@phone' }, async ({ page }) => {
    await checkPassage(page);
    await expect(entries(page)).toHaveCount(4);
    await expect(page.getByRole('textbox', { name: 'The text', exact: true })).toHaveValue(
      /Karachi/,
    );
    await expect(page.getByLabel('Or open a file')).toBeHidden();
  });

  test('an empty text is told of', async ({ page }) => {
    await page.goto('/check');
    await page.getByRole('button', { name: 'Check the figures' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('the text is empty');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a checked text breaks no rule in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await checkPassage(page);
    await expect(entries(page)).toHaveCount(4);
    await page.locator('summary').first().click();
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .setLegacyMode(true)
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`)).toEqual([]);
    }
  });
}

test('the text’s words are shown, never run', async ({ page }) => {
  const hostile =
    '<img src=x onerror="document.title=1"> Exports of Azerbaijan to Pakistan came to $1.6 million in 2020. <script>document.title=2</script>';
  await page.goto('/check');
  await page.getByRole('textbox', { name: 'The text', exact: true }).fill(hostile);
  await page.getByRole('button', { name: 'Check the figures' }).click();
  await expect(entries(page)).toHaveCount(1);
  await expect(page.getByText('<img src=x')).toBeVisible();
  expect(await page.title()).toContain('Check a text');
});
