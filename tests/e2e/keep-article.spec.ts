import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FOUNDING_PASSAGE } from '../builders/founding-passage';
import { leave, seed, serve } from './own-server';
import { expect, test } from './reader';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
const TOKEN = 'a token of the operator, forty letters..';

test('a text is kept as an article from the page by who knows the token, and has a dashboard', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const folder = await mkdtemp(join(tmpdir(), 'bilateral-keep-'));
  const source = join(folder, 'data');
  await cp(DATA, source, { recursive: true });
  const records = {
    source,
    snapshots: join(folder, 'snapshots'),
    settings: { BILATERAL_SAVE_TOKEN: TOKEN },
  };
  await seed(records);
  const server = await serve(records);
  try {
    await page.goto(`${server.address}/check`);
    await page.getByRole('textbox', { name: 'The text', exact: true }).fill(FOUNDING_PASSAGE);
    await page.getByLabel('Date of the text').fill('2021-06-11');
    await page.getByRole('button', { name: 'Check the figures' }).click();
    await page.getByText('Keep as an article of the house').click();
    await page.getByLabel('Name in the address').fill('two-navies');
    await page.getByLabel('Title', { exact: true }).fill('Two navies');
    await page.getByLabel('Publisher', { exact: true }).fill('AzerNews');
    await page.getByLabel('Address of the original').fill('https://example.org/navies');
    await page.getByLabel('Token of the operator').fill(TOKEN);
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(page).toHaveURL(`${server.address}/articles/two-navies`);
    await expect(page.getByRole('heading', { name: 'Two navies' })).toBeVisible();
    const ledger = page.getByRole('region', { name: 'Each figure beside the record' });
    await expect(ledger).toContainText('11,624,822 rounds to $11.6 million');
    const again = await page.request.post(`${server.address}/api/v1/articles`, {
      form: { text: FOUNDING_PASSAGE, date: '2021-06-11', 'article-token': 'another' },
    });
    expect(again.status()).toBe(403);
  } finally {
    await leave(page);
    await server.stop();
    await rm(folder, { recursive: true });
  }
});

test('keeping an article is off where no token is set', async ({ page, request }) => {
  await page.goto('/check');
  await expect(page.getByText('Keep as an article of the house')).toHaveCount(0);
  const answer = await request.post('/api/v1/articles', { form: { text: 'a' } });
  expect(answer.status()).toBe(403);
});
