import { expect, test } from './reader';

const askedFor = 'link[rel="preload"][as="font"]';

test('over a slow connection fonts are asked for ahead only once they are held', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 500,
    downloadThroughput: 1_000_000,
    uploadThroughput: 1_000_000,
  });
  await page.goto('/sources');
  await expect(page.locator(askedFor)).toHaveCount(0);
  await page.waitForFunction(() => localStorage.getItem('bilateral-fonts') !== null);
  await page.goto('/articles');
  await expect(page.locator(askedFor)).toHaveCount(2);
  await page.evaluate(() => document.fonts.ready);
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(loaded.toSorted()).toEqual(['sansLatin', 'serifLatin']);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('fonts are asked for ahead', async ({ page }) => {
    await page.goto('/sources');
    await expect(page.locator(askedFor)).toHaveCount(2);
  });
});
