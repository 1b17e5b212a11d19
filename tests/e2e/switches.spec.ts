import {
  chart,
  expect,
  openAlive,
  requestsOf,
  subtitle,
  test,
  untilDrawnByRecharts,
} from './reader';

test('switching to the other side shows its own record', async ({ page }) => {
  await openAlive(page, '/');
  const requests = requestsOf(page);
  await page.getByRole('link', { name: 'As reported by Pakistan' }).click();
  await expect(page).toHaveURL('/?side=PAK');
  await expect(
    page.getByRole('heading', {
      name: 'Pakistan’s trade with Azerbaijan, as reported by Pakistan',
    }),
  ).toBeVisible();
  await expect(page.getByText('Figures of 2020, US dollars')).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: /^[−\d,]+$/ })).toHaveText([
    '3,784,399',
    '920,043',
    '2,864,356',
    '4,704,442',
  ]);
  await untilDrawnByRecharts(page);
  expect(requests.filter(({ kind }) => kind === 'document')).toEqual([]);
});

const CHARTS = [
  {
    name: 'Balance',
    key: 'balance',
    title: 'Azerbaijan’s trade balance with Pakistan, as reported by Azerbaijan',
  },
  {
    name: 'Turnover',
    key: 'turnover',
    title: 'Azerbaijan’s trade turnover with Pakistan, as reported by Azerbaijan',
  },
  {
    name: 'Both sides',
    key: 'sides',
    title: 'Trade between Azerbaijan and Pakistan, as each of them reports it',
  },
] as const;

for (const { name, key, title } of CHARTS) {
  test(`the chart ${name} stands under its own title`, async ({ page }) => {
    await openAlive(page, '/');
    const choice = page.getByRole('navigation', { name: 'Charts' }).getByRole('link', { name });
    await choice.click();
    await expect(page).toHaveURL(`/?chart=${key}`);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(choice).toHaveAttribute('aria-current', 'true');
    await untilDrawnByRecharts(page);
  });
}

test('both sides name the gap in words', async ({ page }) => {
  await page.goto('/?chart=sides');
  await expect(page.getByRole('main')).toContainText('11,624,822');
  await expect(
    page.getByRole('main').getByRole('paragraph').filter({ hasText: '3,784,399' }),
  ).toContainText('2020');
});

test('the table sorts by a column, its direction told', async ({ page }) => {
  await page.goto('/?chart=table');
  const table = page.getByRole('table');
  await table.getByRole('link', { name: 'Imports' }).click();
  await expect(page).toHaveURL('/?chart=table&sort=imports');
  await expect(page.getByRole('columnheader', { name: /Imports/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await table.getByRole('link', { name: /Imports/ }).click();
  await expect(page.getByRole('columnheader', { name: /Imports/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(page.getByRole('rowheader').first()).toHaveText('2019');
  await expect(table.getByRole('link', { name: /Imports/ })).toBeFocused();
});

test('the products add up to the total', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Products' }).click();
  await expect(page).toHaveURL('/?chart=products');
  await expect(page.getByRole('table', { name: 'Imports' })).toContainText('11,624,822');
  await page.goBack();
  await expect(chart(page)).toBeVisible();
});

test('switching the frequency fetches the rows without leaving the page', async ({ page }) => {
  await openAlive(page, '/trade/GBR/PAK');
  const requests = requestsOf(page);
  await page.getByRole('link', { name: 'Months' }).click();
  await expect(page).toHaveURL('/trade/GBR/PAK?freq=M');
  await expect(subtitle(page)).toContainText('monthly');
  await expect(page.getByRole('rowheader')).toHaveCount(354);
  await untilDrawnByRecharts(page);
  expect(requests).toEqual([
    { kind: 'fetch', path: '/api/v1/view?reporter=GBR&partner=PAK&side=GBR&freq=M' },
  ]);
});

test('switching back and forth fetches rows once', async ({ page }) => {
  await openAlive(page, '/trade/GBR/PAK');
  await page.getByRole('link', { name: 'Quarters' }).click();
  await expect(subtitle(page)).toContainText('quarterly');
  await page.getByRole('link', { name: 'Years', exact: true }).click();
  await expect(subtitle(page)).toContainText('annual');
  const requests = requestsOf(page);
  await page.getByRole('link', { name: 'Quarters' }).click();
  await expect(subtitle(page)).toContainText('quarterly');
  await untilDrawnByRecharts(page);
  expect(requests).toEqual([]);
});

const FREQUENCIES = [
  { query: '', words: /, annual, .*1997–2025$/, periods: 29 },
  { query: '?freq=Q', words: /, quarterly, /, periods: 118 },
  { query: '?freq=M', words: /, monthly, /, periods: 354 },
] as const;

for (const { query, words, periods } of FREQUENCIES) {
  test(`the United Kingdom’s trade with Pakistan opens with ${periods} periods`, async ({
    page,
  }) => {
    await openAlive(page, `/trade/GBR/PAK${query}`);
    await expect(subtitle(page)).toHaveText(words);
    await expect(page.getByRole('rowheader')).toHaveCount(periods);
  });
}

test('the pair chooser leads to another pair', async ({ page }) => {
  await page.goto('/trade');
  await page.getByRole('combobox').selectOption('GBR/PAK');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page).toHaveURL('/trade/GBR/PAK');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('United Kingdom');
});
