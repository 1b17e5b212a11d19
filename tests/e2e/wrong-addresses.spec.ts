import { chart, expect, subtitle, test } from './reader';

test('wrong parts of an address are told, the rest works', async ({ page }) => {
  await page.goto('/?from=2015&to=soon&side=FRA&chart=balance&colour=red');
  const told = page.getByRole('listitem').filter({ hasText: 'could not be used' });
  await expect(told).toHaveCount(3);
  await expect(told.filter({ hasText: 'to=soon' })).toContainText('expected a period such as 2020');
  await expect(told.filter({ hasText: 'side=FRA' })).toContainText('one of AZE, PAK');
  await expect(told.filter({ hasText: 'colour=red' })).toContainText('expected one of');
  await expect(subtitle(page)).toContainText('2015–2021');
  await expect(page.getByRole('heading', { name: /trade balance with Pakistan/ })).toBeVisible();
});

test('a range the wrong way round is turned and told', async ({ page }) => {
  await page.goto('/?from=2020&to=2015');
  await expect(subtitle(page)).toContainText('2015–2020');
  await expect(page.getByRole('listitem').filter({ hasText: 'could not be used' })).toContainText(
    'the two were exchanged',
  );
});

test('a range of which nothing is held says so and keeps its filters', async ({ page }) => {
  await page.goto('/?from=1950&to=1960');
  await expect(page.getByText('Nothing is held for these periods').first()).toBeVisible();
  await page.getByRole('link', { name: 'All', exact: true }).click();
  await expect(subtitle(page)).toContainText('1996–2021');
  await expect(chart(page).getByRole('img').filter({ visible: true })).toBeVisible();
});

test('an unknown figure is told of', async ({ page }) => {
  await page.goto('/?claim=c9');
  await expect(page.getByRole('listitem').filter({ hasText: 'claim=c9' })).toBeVisible();
});

test('what a stranger types stays text', async ({ page }) => {
  await page.goto('/?from=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
  await expect(
    page.getByRole('listitem').filter({ hasText: '<img src=x onerror=alert(1)>' }),
  ).toBeVisible();
});

test('codes in small letters lead to the pair with the view kept', async ({ page }) => {
  await page.goto('/trade/aze/pak?from=2015&to=2020');
  await expect(page).toHaveURL('/trade/AZE/PAK?from=2015&to=2020');
  await expect(subtitle(page)).toContainText('2015–2020');
});

test.describe('an address of nothing', () => {
  test.use({ expected: /status of 404/ });

  for (const address of [
    '/trade/AZE/FRA',
    '/trade/AAA/BBB',
    '/articles/none',
    '/none',
    '/trade/AZE',
  ]) {
    test(`${address} names what there is`, async ({ page }) => {
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page).toHaveTitle(/.+/);
      await expect(page.getByRole('link', { name: 'Azerbaijan – Pakistan' })).toHaveAttribute(
        'href',
        '/trade/AZE/PAK',
      );
      await page.getByRole('link', { name: 'Azerbaijan’s navy chief in Karachi' }).click();
      await expect(page.getByRole('article')).toBeVisible();
    });
  }
});

test('a pair is shown in the other direction, too', async ({ page }) => {
  await page.goto('/trade/PAK/AZE');
  await expect(
    page.getByRole('heading', {
      level: 1,
      name: 'Pakistan’s trade with Azerbaijan, as reported by Pakistan',
    }),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: /^2020 / })).toContainText('3,784,399');
});

test('a country without a record of its own is said to have none', async ({ page }) => {
  await page.goto('/trade/PAK/GBR');
  await expect(page.getByRole('main')).toContainText('No record of Pakistan is held');
  await expect(
    page.getByRole('heading', { level: 1, name: /^The United Kingdom’s trade with Pakistan/ }),
  ).toBeVisible();
});

test('the footer leads to where an error is reported', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Report an error in these figures' }).click();
  await expect(page).toHaveURL('/sources#report');
  await expect(
    page.getByRole('heading', { name: 'Report an error in these figures' }),
  ).toBeInViewport();
});
