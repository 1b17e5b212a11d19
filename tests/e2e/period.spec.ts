import type { Locator, Page } from '@playwright/test';
import {
  announcement,
  expect,
  openAlive,
  requestsOf,
  subtitle,
  test,
  untilDrawnByRecharts,
} from './reader';

const first = (page: Page): Locator => page.getByRole('slider', { name: 'First period shown' });
const last = (page: Page): Locator => page.getByRole('slider', { name: 'Last period shown' });
const years = (page: Page): Locator => page.getByRole('rowheader');

/** Drags a handle by its middle to a share of the track between both handles. */
async function drag(page: Page, handle: Locator, share: number): Promise<void> {
  const [from, to, at] = await Promise.all([
    first(page).boundingBox(),
    last(page).boundingBox(),
    handle.boundingBox(),
  ]);
  if (from === null || to === null || at === null) throw new Error('A handle has no place');
  const y = at.y + at.height / 2;
  const left = from.x + from.width / 2;
  await page.mouse.move(at.x + at.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(left + (to.x - from.x) * share, y, { steps: 8 });
  await page.mouse.up();
}

test.describe('a reader who chooses a period', () => {
  test.beforeEach(async ({ page }) => openAlive(page, '/'));

  test('takes a ready-made one without any request', async ({ page }) => {
    const requests = requestsOf(page);
    await page.getByRole('link', { name: 'Last 5 years' }).click();
    await expect(subtitle(page)).toContainText('2017–2021');
    await expect(years(page)).toHaveText(['2017', '2018', '2019', '2020', '2021']);
    await expect(page).toHaveURL('/?from=2017&to=2021');
    await expect(announcement(page)).toHaveText('Showing 2017–2021, 5 periods');
    await untilDrawnByRecharts(page);
    expect(requests).toEqual([]);
  });

  test('drags a handle with the mouse without any request', async ({ page }) => {
    const requests = requestsOf(page);
    await drag(page, first(page), 0.6);
    await expect(first(page)).toHaveAttribute('aria-valuetext', '2011');
    await expect(subtitle(page)).toContainText('2011–2021');
    await expect(page).toHaveURL('/?from=2011');
    await untilDrawnByRecharts(page);
    expect(requests).toEqual([]);
  });

  test('drags both handles, of which neither passes the other', async ({ page }) => {
    await drag(page, last(page), 0.4);
    await expect(page).toHaveURL('/?to=2006');
    await first(page).focus();
    await page.keyboard.press('End');
    await expect(first(page)).toHaveAttribute('aria-valuetext', '2006');
    await expect(subtitle(page)).toContainText(/, 2006$/);
  });

  test('moves a handle by keys, each step announced', async ({ page }) => {
    const requests = requestsOf(page);
    await first(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect(first(page)).toHaveAttribute('aria-valuetext', '1997');
    await expect(announcement(page)).toHaveText('Showing 1997–2021, 25 periods');
    await page.keyboard.press('PageUp');
    await expect(first(page)).toHaveAttribute('aria-valuetext', '2000');
    await page.keyboard.press('ArrowLeft');
    await expect(first(page)).toHaveAttribute('aria-valuetext', '1999');
    await page.keyboard.press('PageDown');
    await expect(first(page)).toHaveAttribute('aria-valuetext', '1996');
    await page.keyboard.press('End');
    await expect(first(page)).toHaveAttribute('aria-valuetext', '2021');
    await page.keyboard.press('Home');
    await expect(first(page)).toHaveAttribute('aria-valuetext', '1996');
    await expect(page).toHaveURL('/');
    await expect(announcement(page)).toHaveText('Showing 1996–2021, 26 periods');
    await expect(first(page)).toBeFocused();
    expect(requests).toEqual([]);
  });

  test('moves the other handle by keys', async ({ page }) => {
    await last(page).focus();
    await page.keyboard.press('ArrowDown');
    await expect(last(page)).toHaveAttribute('aria-valuetext', '2020');
    await expect(last(page)).toHaveAttribute('aria-valuenow', '24');
    await expect(subtitle(page)).toContainText('1996–2020');
    await expect(page).toHaveURL('/?to=2020');
  });

  test('types both ends', async ({ page }) => {
    await page.getByRole('textbox', { name: 'From' }).fill('2015');
    await page.getByRole('textbox', { name: 'To' }).fill('2020');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/?from=2015&to=2020');
    await expect(subtitle(page)).toContainText('2015–2020');
    await expect(years(page)).toHaveCount(6);
    await expect(first(page)).toHaveAttribute('aria-valuetext', '2015');
    await expect(last(page)).toHaveAttribute('aria-valuetext', '2020');
  });

  test('types the ends the wrong way round', async ({ page }) => {
    await page.getByRole('textbox', { name: 'From' }).fill('2020');
    await page.getByRole('textbox', { name: 'To' }).fill('2015');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(subtitle(page)).toContainText('2015–2020');
  });

  test('is told of a wrong value in a sentence while the rest stays', async ({ page }) => {
    const from = page.getByRole('textbox', { name: 'From' });
    await from.fill('soon');
    await page.keyboard.press('Enter');
    const sentence = page.getByRole('listitem').filter({ hasText: 'soon' });
    await expect(sentence).toContainText('expected a period such as 2020');
    await expect(announcement(page)).toContainText('soon');
    await expect(from).toHaveAttribute('aria-invalid', 'true');
    await expect(subtitle(page)).toContainText('1996–2021');
    await from.fill('2010');
    await page.keyboard.press('Enter');
    await expect(subtitle(page)).toContainText('2010–2021');
    await expect(sentence).toHaveCount(0);
    await expect(from).not.toHaveAttribute('aria-invalid');
  });

  test('leaves a wrong value behind by choosing a ready-made period', async ({ page }) => {
    const from = page.getByRole('textbox', { name: 'From' });
    await from.fill('soon');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Last 5 years' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'soon' })).toHaveCount(0);
    await expect(from).toHaveValue('2017');
    await expect(from).not.toHaveAttribute('aria-invalid');
  });

  test('keeps the view over reload, back and forward', async ({ page }) => {
    await page.getByRole('link', { name: 'Last 5 years' }).click();
    await page.getByRole('link', { name: 'Last 10 years' }).click();
    await expect(subtitle(page)).toContainText('2012–2021');
    await page.reload();
    await expect(subtitle(page)).toContainText('2012–2021');
    await untilDrawnByRecharts(page);
    await page.goBack();
    await expect(page).toHaveURL('/?from=2017&to=2021');
    await expect(subtitle(page)).toContainText('2017–2021');
    await page.goBack();
    await expect(subtitle(page)).toContainText('1996–2021');
    await page.goForward();
    await expect(subtitle(page)).toContainText('2017–2021');
    await expect(first(page)).toHaveAttribute('aria-valuetext', '2017');
    await untilDrawnByRecharts(page);
  });

  test('goes back without any request while the rows are there', async ({ page }) => {
    await page.getByRole('link', { name: 'Last 5 years' }).click();
    await expect(subtitle(page)).toContainText('2017–2021');
    const requests = requestsOf(page);
    await page.goBack();
    await expect(subtitle(page)).toContainText('1996–2021');
    await expect(announcement(page)).toHaveText('Showing 1996–2021, 26 periods');
    await untilDrawnByRecharts(page);
    expect(requests).toEqual([]);
  });
});

const READY_MADE = [
  { name: 'All', address: '/', periods: '1996–2021' },
  { name: 'Last 10 years', address: '/?from=2012&to=2021', periods: '2012–2021' },
  { name: 'The article’s period', address: '/?from=2020&to=2021', periods: '2020–2021' },
  { name: 'Since the article', address: '/?from=2021', periods: '2021' },
] as const;

for (const { name, address, periods } of READY_MADE) {
  test(`the ready-made period ${name} shows ${periods}`, async ({ page }) => {
    await page.goto('/?from=1999&to=2001');
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(address);
    await expect(subtitle(page)).toHaveText(new RegExp(`, ${periods}$`));
    await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });
}

test.describe('before the framework is there', () => {
  test.use({ expected: /ERR_FAILED/ });

  test('the period control works', async ({ page }) => {
    await page.route('**/_next/static/chunks/**', (route) => route.abort());
    await page.goto('/');
    await page.getByRole('link', { name: 'Last 10 years' }).click();
    await expect(subtitle(page)).toContainText('2012–2021');
    await last(page).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(subtitle(page)).toContainText('2012–2020');
    await drag(page, first(page), 1.5);
    await expect(subtitle(page)).toHaveText(/, 2020$/);
  });
});
