import { readFile } from 'node:fs/promises';
import { FOUNDING_PASSAGE } from '../builders/founding-passage';
import { expect, test } from './reader';

const ADDRESS = '/api/v1/claims';

test('a text sent as JSON comes back as claims with both verdicts', async ({ request }) => {
  const answer = await request.post(ADDRESS, {
    data: { text: FOUNDING_PASSAGE, date: '2021-06-11' },
  });
  expect(answer.status()).toBe(200);
  expect(answer.headers()['cache-control']).toBe('no-store');
  const verdicts = (...kinds: readonly string[]) => ({
    verdicts: kinds.map((verdict) => ({ verdict })),
  });
  expect(await answer.json()).toMatchObject({
    claims: [
      verdicts('agrees truncated', 'differs'),
      verdicts('agrees truncated', 'differs'),
      { ...verdicts('agrees', 'differs'), span: spanOf('imports of $11.6 million') },
      verdicts('could not check', 'could not check'),
    ],
    arithmetic: [{ result: 'consistent', words: '1.6 + 11.6 = 13.2' }],
  });
});

function spanOf(words: string): { readonly start: number; readonly end: number } {
  const start = FOUNDING_PASSAGE.indexOf(words);
  return { start, end: start + words.length };
}

for (const [sent, told] of [
  [{ text: 'a', date: 'soon' }, 'date'],
  [{ text: '', date: '2021-06-11' }, 'text'],
  [{ date: '2021-06-11' }, 'text'],
  [{ text: 'a', date: '2021-06-11', country: 'Azerbaijan' }, 'country'],
  [{ text: 'a', date: '2021-06-11', colour: 'red' }, 'colour'],
  [['a'], 'body'],
] as const) {
  test(`${JSON.stringify(sent)} is refused, naming ${told}`, async ({ request }) => {
    const answer = await request.post(ADDRESS, { data: sent });
    expect(answer.status()).toBe(400);
    expect(answer.headers()['content-type']).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ parameters: [{ parameter: told }] });
  });
}

test('a text over the limit is refused', async ({ request }) => {
  const answer = await request.post(ADDRESS, {
    data: { text: 'a '.repeat(100_001), date: '2021-06-11' },
  });
  expect(answer.status()).toBe(400);
  expect(await answer.text()).toContain('200000');
  const larger = await request.post(ADDRESS, {
    data: { text: 'a'.repeat(2_100_000), date: '2021-06-11' },
  });
  expect(larger.status()).toBe(413);
});

const CLAIM =
  'reporter=AZE&partner=PAK&measure=exports&printed=1.6&multiplier=1000000&currency=USD&period=2020&quote=exports';

test('a verdict has a picture by address, the same in both formats', async ({ request }) => {
  const svg = await request.get(`/api/v1/verdict.svg?${CLAIM}`);
  expect(svg.status()).toBe(200);
  expect(await svg.text()).toContain('US$1,657,574');
  const png = await request.get(`/api/v1/verdict.png?${CLAIM}&width=1080&height=1080`);
  expect(png.headers()['content-type']).toBe('image/png');
});

test('a verdict is wished plain, dark, without ground and in any size, as PNG, SVG and PDF', async ({
  request,
}) => {
  const wish = 'plain=1&transparent=1&theme=dark&preset=portrait';
  const svg = await (await request.get(`/api/v1/verdict.svg?${CLAIM}&${wish}`)).text();
  expect(svg).toContain('width="1080" height="1350"');
  expect(svg.replace(/<metadata>.*<\/metadata>/, '')).not.toContain('Source:');
  const pdf = await request.get(`/api/v1/verdict.pdf?${CLAIM}&${wish}`);
  expect((await pdf.body()).toString('latin1')).toContain('/MediaBox [0 0 810 1012.5]');
  const paper = await request.get(`/api/v1/verdict.pdf?${CLAIM}&width=127&height=127`);
  expect((await paper.body()).toString('latin1')).toContain('/MediaBox [0 0 360 360]');
});

test('the page of a figure shows its picture as wished and downloads the address’s own bytes', async ({
  page,
  request,
}) => {
  await page.goto('/articles/2021-06-11-azerbaijan-pakistan-navy');
  await page.getByRole('link', { name: 'other sizes and colours' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Azerbaijan’s record');
  await page.getByRole('link', { name: 'Portrait, 1080 × 1350' }).click();
  await page.getByLabel('Without source, address and mark').check();
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByLabel('Height in pixels')).toHaveValue('1350');
  const shown = page.locator('main img');
  await expect(shown).toHaveAttribute('src', /&plain=1&width=1080&height=1350$/);
  const address = (await shown.getAttribute('src')) ?? '';
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download PDF' }).click();
  const bytes = await readFile(await (await downloading).path());
  const asked = await request.get(`${address.replace('.svg', '.pdf')}&unit=px`);
  expect(bytes.equals(await asked.body())).toBe(true);
});

test('the page of a figure tells what of its address cannot be used', async ({ page }) => {
  await page.goto('/verdict?reporter=AZE&partner=PAK&printed=much');
  await expect(page.locator('main').getByRole('alert')).toContainText('“printed=much”');
  await expect(page.getByRole('link', { name: 'Check a text' })).toBeVisible();
});

test('a claim that cannot be one is refused, naming what is wrong', async ({ request }) => {
  const answer = await request.get('/api/v1/verdict.svg?reporter=AZE&printed=much&period=spring');
  expect(answer.status()).toBe(400);
  const told = await answer.text();
  for (const parameter of ['partner', 'measure', 'printed', 'period', 'quote']) {
    expect(told).toContain(`"parameter":"${parameter}"`);
  }
});

test('a file is read as text; an address is not fetched unless it is allowed', async ({
  request,
}) => {
  const read = await request.post('/api/v1/documents?name=a.html', {
    headers: { 'content-type': 'application/octet-stream' },
    data: Buffer.from('<html><body><p>Exports &amp; imports</p></body></html>'),
  });
  expect(await read.json()).toMatchObject({ kind: 'html', text: 'Exports & imports' });
  const fetched = await request.post('/api/v1/documents?address=https%3A%2F%2Fexample.org%2F');
  expect(fetched.status()).toBe(422);
});
