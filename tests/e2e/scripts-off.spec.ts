import { readFile } from 'node:fs/promises';
import { chartImage, expect, FIGURES_2020, subtitle, test } from './reader';

test.use({ javaScriptEnabled: false });

test(
  'the chart, the ledger and the table stand without scripts',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/');
    await expect(chartImage(page)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Each figure beside the record' })).toContainText(
      '11,624,822 rounds to $11.6 million',
    );
    const row = page.getByRole('row', { name: /^2020 / });
    await expect(row.getByRole('cell').filter({ hasText: /^[−\d,]+$/ })).toHaveText([
      ...FIGURES_2020,
    ]);
  },
);

test('the filter form changes the chart without scripts', async ({ page }) => {
  await page.goto('/?side=PAK');
  await page.getByRole('textbox', { name: 'From' }).fill('2015');
  await page.getByRole('textbox', { name: 'To' }).fill('2020');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL('/?side=PAK&from=2015&to=2020');
  await expect(subtitle(page)).toContainText('2015–2020');
  await expect(chartImage(page)).toHaveAccessibleName(/^Pakistan’s trade.*2015–2020/);
  await expect(page.getByRole('rowheader')).toHaveCount(6);
});

test('a wrong value is told of without scripts', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'From' }).fill('soon');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'soon' })).toContainText(
    'expected a period such as 2020',
  );
  await expect(chartImage(page)).toBeVisible();
});

test('links choose chart, side and period without scripts', async ({ page }) => {
  await page.goto('/');
  const charts = page.getByRole('navigation', { name: 'Charts' });
  await charts.getByRole('link', { name: 'Turnover' }).click();
  await page.getByRole('link', { name: 'As reported by Pakistan' }).click();
  await page.getByRole('link', { name: 'Last 5 years' }).click();
  await expect(page).toHaveURL('/?side=PAK&chart=turnover&from=2016&to=2020');
  await expect(subtitle(page)).toContainText('2016–2020');
});

test('a figure leads to its point without scripts', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('article').getByRole('link', { name: '$11.6 million' }).click();
  await expect(page).toHaveURL('/?claim=c3#chart-figure');
  await expect(page.locator('[data-claim="c3"]').filter({ visible: true })).toHaveAttribute(
    'r',
    '6.5',
  );
});

test('the dialog opens and gives files without scripts', async ({ page }) => {
  await page.goto('/?from=2015&to=2020');
  await page.getByRole('button', { name: 'Download · Share · Cite' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: 'CSV of what is shown', exact: true }).click(),
  ]);
  expect(await readFile(await csv.path(), 'utf8')).toContain(',2020,imports,11624822,USD,');
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download PNG' }).click(),
  ]);
  expect(picture.suggestedFilename()).toMatch(/^aze-pak_flows_2015-2020_.*\.png$/);
});

test('controls that need scripts are not shown without them', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('slider')).toHaveCount(0);
  await page.getByRole('button', { name: 'Download · Share · Cite' }).click();
  await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
});
