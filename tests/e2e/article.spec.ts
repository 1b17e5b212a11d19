import { chart, chartImage, expect, FIGURES_2020, openAlive, test } from './reader';

test.describe('a reader who opens the front page', () => {
  test.beforeEach(async ({ page }) => openAlive(page, '/'));

  test('finds the article with its four figures', { tag: '@phone' }, async ({ page }) => {
    const article = page.getByRole('article', { name: 'Azerbaijan’s navy chief in Karachi' });
    await expect(article.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(article.getByText('AzerNews · 11 June 2021')).toBeVisible();
    await expect(article.getByRole('link', { name: /^\$/ })).toHaveText([
      '$13.2 million',
      '$1.6 million',
      '$11.6 million',
      '$3.1 million',
    ]);
    await expect(
      article.getByRole('link', { name: 'Read the article at AzerNews' }),
    ).toHaveAttribute('href', 'https://www.azernews.az/nation/180035.html');
  });

  test('reads the four figures of 2020 in the page', async ({ page }) => {
    const figures = page.getByRole('definition');
    await expect(page.getByText('Figures of 2020, US dollars')).toBeVisible();
    await expect(figures.filter({ hasText: /^[−\d,]+$/ })).toHaveText([...FIGURES_2020]);
    const row = page.getByRole('row', { name: /^2020 / });
    await expect(row.getByRole('cell').filter({ hasText: /^[−\d,]+$/ })).toHaveText([
      ...FIGURES_2020,
    ]);
  });

  test('has the figures of 2020 in the words of the chart', async ({ page }) => {
    await expect(chartImage(page)).toHaveAccessibleName(
      /2020: exports 1,657,574, imports 11,624,822, balance −9,967,248, turnover 13,282,396\./,
    );
    await expect(chart(page)).toBeVisible();
  });

  test('is told the unit, the periods and how far the record reaches', async ({ page }) => {
    await expect(
      page.getByRole('heading', {
        name: 'Azerbaijan’s trade with Pakistan, as reported by Azerbaijan',
      }),
    ).toBeVisible();
    await expect(
      page.getByText('Million US dollars, current prices, annual, 1996–2021'),
    ).toBeVisible();
    await expect(page.getByText('Latest record held: 2021, retrieved 2022')).toBeVisible();
  });
});

const RECORDS = [
  {
    figure: '$13.2 million',
    azerbaijan: /Agrees, truncated.*13,282,396 is \$13\.2 million when cut off/,
    pakistan: /Differs.*the record says 4,704,442/,
  },
  {
    figure: '$1.6 million',
    azerbaijan: /Agrees, truncated.*1,657,574 is \$1\.6 million when cut off/,
    pakistan: /Differs.*the record says 920,043/,
  },
  {
    figure: '$11.6 million',
    azerbaijan: /Agrees: 11,624,822 rounds to \$11\.6 million/,
    pakistan: /Differs.*the record says 3,784,399/,
  },
  {
    figure: '$3.1 million',
    azerbaijan: /Could not check: no quarterly record of Azerbaijan is held/,
    pakistan: /Could not check: no quarterly record of Pakistan is held/,
  },
] as const;

for (const { figure, azerbaijan, pakistan } of RECORDS) {
  test(`the ledger holds both records and verdicts beside ${figure}`, async ({ page }) => {
    await page.goto('/');
    const ledger = page.getByRole('region', { name: 'Each figure beside the record' });
    const entry = ledger
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: figure, exact: true }) });
    const verdicts = entry.getByRole('definition');
    await expect(entry.getByRole('term')).toHaveText(['Azerbaijan', 'Pakistan']);
    await expect(verdicts.first()).toHaveText(azerbaijan);
    await expect(verdicts.last()).toHaveText(pakistan);
  });
}

test('the ledger shows the arithmetic inside the article', async ({ page }) => {
  await page.goto('/');
  const ledger = page.getByRole('region', { name: 'Each figure beside the record' });
  await expect(ledger.getByRole('listitem').filter({ hasText: '1.6 + 11.6 = 13.2' })).toContainText(
    'consistent',
  );
});

test('later statements stand below with their own sources', async ({ page }) => {
  await page.goto('/');
  const press = page.getByRole('region', { name: 'What was printed later' });
  await press.getByText('All the figures printed later').click();
  await expect(press.getByRole('listitem').first()).toBeVisible();
  await expect(press.getByRole('listitem').first().getByRole('link')).toHaveAttribute(
    'href',
    /^https?:/,
  );
});
