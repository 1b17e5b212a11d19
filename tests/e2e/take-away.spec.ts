import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import type { Measure } from '@/lib/domain/record';
import { decodePicture, textsOf } from './picture-file';
import { expect, openAlive, test } from './reader';

const dialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Download · Share · Cite' });

async function openDialog(page: Page, address: string): Promise<Locator> {
  await openAlive(page, address);
  await page.getByRole('button', { name: 'Download · Share · Cite' }).click();
  await expect(dialog(page)).toBeVisible();
  return dialog(page);
}

async function downloadBy(page: Page, control: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), control.click()]);
  return download;
}

async function fileOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

const value = z.object({ value: z.string().nullable(), status: z.string() });
const answered = z.object({
  rows: z.array(
    z.object({
      period: z.string(),
      exports: value,
      imports: value,
      balance: value,
      turnover: value,
    }),
  ),
});

const DENSITIES = [
  { density: '1', width: 1200, height: 675 },
  { density: '2', width: 2400, height: 1350 },
  { density: '4', width: 4800, height: 2700 },
] as const;

for (const { density, width, height } of DENSITIES) {
  test(`the picture for an article at ${density}× has ${width} × ${height} pixels`, async ({
    page,
  }) => {
    const away = await openDialog(page, '/?from=2015&to=2020');
    await away.getByLabel('Density').selectOption(density);
    const download = await downloadBy(page, away.getByRole('button', { name: 'Download PNG' }));
    expect(download.suggestedFilename()).toMatch(
      /^aze-pak_flows_2015-2020_annual_usd_reported-by-aze_\d{4}-\d\d-\d\d\.png$/,
    );
    const picture = decodePicture(await fileOf(download));
    expect(picture).toMatchObject({ width, height, ground: [251, 250, 246] });
    expect(picture.inked).toBeGreaterThan(0.05);
    expect(picture.titleInked).toBeGreaterThan(0.01);
  });
}

test('a square picture is square', async ({ page }) => {
  const away = await openDialog(page, '/?chart=sides');
  await away.getByRole('radio', { name: 'Square, 1080 × 1080' }).check();
  await away.getByLabel('Density').selectOption('1');
  const download = await downloadBy(page, away.getByRole('button', { name: 'Download PNG' }));
  expect(download.suggestedFilename()).toMatch(/^aze-pak_sides_.*_reported-by-aze-and-pak_/);
  const picture = decodePicture(await fileOf(download));
  expect(picture).toMatchObject({ width: 1080, height: 1080 });
  expect(picture.inked).toBeGreaterThan(0.03);
  expect(picture.titleInked).toBeGreaterThan(0.01);
});

for (const { label, width, height } of [
  { label: 'Portrait, 1080 × 1350', width: 1080, height: 1350 },
  { label: 'Wide, 1920 × 1080', width: 1920, height: 1080 },
  { label: 'Slide, 1600 × 900', width: 1600, height: 900 },
] as const) {
  test(`a picture in ${label} has that size`, async ({ page }) => {
    const away = await openDialog(page, '/?chart=balance');
    await away.getByRole('radio', { name: label }).check();
    await away.getByLabel('Density').selectOption('1');
    const download = await downloadBy(page, away.getByRole('button', { name: 'Download PNG' }));
    const picture = decodePicture(await fileOf(download));
    expect(picture).toMatchObject({ width, height });
    expect(picture.titleInked).toBeGreaterThan(0.01);
  });
}

test('the PDF has the words of the picture and its size on paper', async ({ page }) => {
  const away = await openDialog(page, '/?from=2015&to=2020');
  await away.getByRole('radio', { name: 'Square, 1080 × 1080' }).check();
  const download = await downloadBy(page, away.getByRole('button', { name: 'Download PDF' }));
  expect(download.suggestedFilename()).toMatch(/^aze-pak_flows_2015-2020_.*\.pdf$/);
  const document = await getDocumentProxy(new Uint8Array(await fileOf(download)));
  const { text } = await extractText(document, { mergePages: true });
  expect((await document.getPage(1)).view).toEqual([0, 0, 810, 810]);
  expect(text).toContain('Azerbaijan’s exports to Pakistan');
  expect(text).toContain('Source: Azerbaijan’s record');
});

test('the picture from the page is the picture at its address, byte for byte', async ({
  page,
  request,
}) => {
  const away = await openDialog(page, '/trade/AZE/PAK?from=2015&to=2020');
  await away.getByRole('radio', { name: 'Square, 1080 × 1080' }).check();
  const download = await downloadBy(page, away.getByRole('button', { name: 'Download PNG' }));
  const answer = await request.get(
    '/api/v1/chart.png?reporter=AZE&partner=PAK&from=2015&to=2020&theme=light&preset=square&zoom=2',
  );
  expect((await fileOf(download)).equals(await answer.body())).toBe(true);
});

test('a title and a note of one’s own are in the file, with whose record it is', async ({
  page,
}) => {
  const away = await openDialog(page, '/?from=2015&to=2020');
  await away.getByLabel('Your own title').fill('Trade is <i>growing</i>');
  await away.getByLabel('A note of yours').fill('Our count differs.');
  await away.getByRole('checkbox', { name: 'Without notes' }).check();
  const download = await downloadBy(page, away.getByRole('button', { name: 'Download SVG' }));
  const text = (await fileOf(download)).toString('utf8');
  expect(text).toContain('<title>Trade is &lt;i&gt;growing&lt;/i&gt;</title>');
  expect(text).toContain('>As reported by Azerbaijan. Million US dollars');
  expect(text).toContain('Added to this picture: Our count differs.');
  expect(text).toContain('Title rewritten in this picture');
  expect(text).not.toContain('Note: ');
});

test('an alternative text of one’s own is in every file and in the code of the picture', async ({
  page,
}) => {
  const away = await openDialog(page, '/?from=2015&to=2020');
  const own = 'Imports <b>rose</b> & "exports" did not';
  await away.getByLabel('Your own alternative text').fill(own);
  const svg = await fileOf(
    await downloadBy(page, away.getByRole('button', { name: 'Download SVG' })),
  );
  expect(svg.toString('utf8')).toContain(
    '<desc>Imports &lt;b&gt;rose&lt;/b&gt; &amp; "exports" did not</desc>',
  );
  const png = await fileOf(
    await downloadBy(page, away.getByRole('button', { name: 'Download PNG' })),
  );
  expect(textsOf(png)['Description']).toBe(own);
  expect(textsOf(png)['Source']).toContain('Azerbaijan’s record');
  const pdf = await fileOf(
    await downloadBy(page, away.getByRole('button', { name: 'Download PDF' })),
  );
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const tree = JSON.stringify(await (await document.getPage(1)).getStructTree());
  expect(tree).toContain(JSON.stringify(own));
  await expect(away.locator('.code-block').filter({ hasText: '<img' })).toContainText(
    'alt="Imports &lt;b&gt;rose&lt;/b&gt; &amp; &quot;exports&quot; did not"',
  );
});

test('a picture of the chart alone, without background and dark, is clear at its edge', async ({
  page,
}) => {
  const away = await openDialog(page, '/?from=2015&to=2020');
  await away.getByLabel('Colours').selectOption('Dark');
  await away.getByRole('checkbox', { name: 'Chart alone' }).check();
  await away.getByRole('checkbox', { name: 'Without background' }).check();
  await expect(away.getByLabel('A note of yours')).toBeDisabled();
  await away.getByLabel('Density').selectOption('1');
  const download = await downloadBy(page, away.getByRole('button', { name: 'Download PNG' }));
  const file = await fileOf(download);
  expect(PNG.sync.read(file).data.readUInt8(3)).toBe(0);
  expect(textsOf(file)['Title']).toContain('as reported by Azerbaijan');
  expect(textsOf(file)['Description']).toContain('as reported by Azerbaijan');
});

test('the preview follows what is wished', async ({ page }) => {
  const away = await openDialog(page, '/?from=2015');
  await away.getByLabel('Your own title').fill('Trade is growing');
  await away.getByLabel('Your own title').blur();
  await away.getByLabel('Size of words').selectOption('1.5');
  const preview = away.getByRole('img', { name: 'Preview of the picture' });
  await expect(preview).toHaveAttribute('src', /title=Trade\+is\+growing/);
  await expect(preview).toHaveAttribute('src', /size=1\.5/);
  await expect(preview).toHaveJSProperty('naturalWidth', 1200);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('each button of the form gives its file', async ({ page }) => {
    await page.goto('/?from=2015&to=2020');
    await page.getByRole('button', { name: 'Download · Share · Cite' }).click();
    const away = dialog(page);
    await away.getByLabel('Your own title').fill('Trade is growing');
    const names = ['Download PNG', 'Download SVG', 'Download PDF'] as const;
    for (const [index, ending] of ['.png', '.svg', '.pdf'].entries()) {
      const button = away.getByRole('button', { name: names[index] ?? '' });
      expect((await downloadBy(page, button)).suggestedFilename()).toContain(ending);
    }
  });
});

test('a picture of the reader’s own size has that size', async ({ page }) => {
  const away = await openDialog(page, '/?chart=balance');
  await away.getByLabel('Width in pixels').fill('900');
  await away.getByLabel('Height in pixels').fill('500');
  await expect(away.getByRole('radio', { name: 'Own size' })).toBeChecked();
  await away.getByLabel('Density').selectOption('1');
  const download = await downloadBy(page, away.getByRole('button', { name: 'Download PNG' }));
  const picture = decodePicture(await fileOf(download));
  expect(picture).toMatchObject({ width: 900, height: 500 });
  expect(picture.titleInked).toBeGreaterThan(0.01);
});

test('a size that is too small is not sent', async ({ page }) => {
  const away = await openDialog(page, '/');
  await away.getByLabel('Width in pixels').fill('199');
  await away.getByRole('button', { name: 'Download PNG' }).click();
  await expect(away.getByLabel('Width in pixels')).toBeFocused();
  await expect(page).toHaveURL('/');
});

test('a dark view makes a dark picture', async ({ page }) => {
  const away = await openDialog(page, '/?theme=dark');
  await away.getByLabel('Density').selectOption('1');
  const download = await downloadBy(page, away.getByRole('button', { name: 'Download PNG' }));
  const picture = decodePicture(await fileOf(download));
  expect(picture).toMatchObject({ width: 1200, height: 675, ground: [21, 23, 26] });
  expect(picture.titleInked).toBeGreaterThan(0.01);
});

test('the SVG is well-formed and holds its fonts', async ({ page }) => {
  const away = await openDialog(page, '/?from=2015&to=2020');
  const download = await downloadBy(page, away.getByRole('button', { name: 'Download SVG' }));
  expect(download.suggestedFilename()).toMatch(/^aze-pak_flows_2015-2020_.*\.svg$/);
  const text = (await fileOf(download)).toString('utf8');
  // A page without a content policy: the file's own style is not the page's.
  await page.goto('about:blank');
  const told = await page.evaluate((source) => {
    const file = new DOMParser().parseFromString(source, 'image/svg+xml');
    return {
      errors: file.getElementsByTagName('parsererror').length,
      root: file.documentElement.tagName,
      width: file.documentElement.getAttribute('width'),
      title: file.getElementsByTagName('title')[0]?.textContent,
    };
  }, text);
  expect(told).toEqual({
    errors: 0,
    root: 'svg',
    width: '1200',
    title: 'Azerbaijan’s trade with Pakistan, as reported by Azerbaijan',
  });
  expect(text).toContain('src:url(data:font/woff2;base64,');
  expect(text).not.toContain('localhost');
  expect(text).not.toContain('127.0.0.1');
});

test('the CSV of what is shown equals the data route', async ({ page, request }) => {
  const away = await openDialog(page, '/?from=2015&to=2020');
  const download = await downloadBy(
    page,
    away.getByRole('link', { name: 'CSV of what is shown', exact: true }),
  );
  expect(download.suggestedFilename()).toMatch(/^aze-pak_flows_2015-2020_.*\.csv$/);
  const lines: readonly Record<string, string>[] = parse(await fileOf(download), { columns: true });
  const answer = await request.get(
    '/api/v1/view?reporter=AZE&partner=PAK&side=AZE&freq=A&from=2015&to=2020',
  );
  const { rows } = answered.parse(await answer.json());
  const ofMeasure = (measure: Measure) =>
    lines
      .filter((line) => line['measure'] === measure)
      .map(({ period, value, status }) => ({ period, value, status }));
  const ofAnswer = (measure: Measure) =>
    rows.map((row) => ({
      period: row.period,
      value: row[measure].value ?? '',
      status: row[measure].status,
    }));
  expect(ofMeasure('exports')).toEqual(ofAnswer('exports'));
  expect(ofMeasure('imports')).toEqual(ofAnswer('imports'));
  expect(ofMeasure('balance')).toEqual(ofAnswer('balance'));
  expect(ofMeasure('turnover')).toEqual(ofAnswer('turnover'));
  expect(lines).toHaveLength(24);
});

test('the CSV of everything holds all periods', async ({ page }) => {
  const away = await openDialog(page, '/?from=2015&to=2020');
  const download = await downloadBy(
    page,
    away.getByRole('link', { name: 'CSV of everything held', exact: true }),
  );
  const lines: readonly Record<string, string>[] = parse(await fileOf(download), { columns: true });
  expect(lines.filter((line) => line['side'] === 'AZE')).toHaveLength(26 * 4);
  expect(
    lines.filter((line) => line['side'] === 'AZE' && line['period'] === '2017')[0],
  ).toMatchObject({ value: '', status: 'incomplete' });
});

const FILES = [
  { name: 'CSV', ending: /^[a-z0-9_-]+\.csv$/, start: 'reporter,partner,' },
  { name: 'Excel', ending: /^[a-z0-9_-]+\.xlsx$/, start: 'PK' },
  { name: 'JSON', ending: /^[a-z0-9_-]+\.json$/, start: '{"vintage"' },
  { name: 'SDMX-CSV', ending: /^[a-z0-9_-]+_sdmx\.csv$/, start: 'STRUCTURE[;],' },
  { name: 'ZIP with metadata', ending: /^[a-z0-9_-]+\.zip$/, start: 'PK' },
] as const;

for (const { name, ending, start } of FILES) {
  test(`${name} is given of what is shown and of everything held`, async ({ page }) => {
    const away = await openDialog(page, '/?from=2015&to=2020');
    const shown = away.getByRole('link', { name: `${name} of what is shown`, exact: true });
    const all = away.getByRole('link', { name: `${name} of everything held`, exact: true });
    const one = await downloadBy(page, shown);
    const other = await downloadBy(page, all);
    expect(one.suggestedFilename()).toMatch(ending);
    expect(one.suggestedFilename()).toContain('_flows_2015-2020_');
    expect(other.suggestedFilename()).toContain('_sides_');
    expect((await fileOf(one)).toString('latin1').startsWith(start)).toBe(true);
    expect((await fileOf(other)).length).toBeGreaterThan((await fileOf(one)).length);
  });
}

test('the CSV for spreadsheets that misread accents starts with a byte order mark', async ({
  page,
}) => {
  const away = await openDialog(page, '/');
  const download = await downloadBy(page, away.getByRole('link', { name: /byte order mark/ }));
  expect((await fileOf(download)).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
});

test('each line of code fetches the very view', async ({ page, request, baseURL }) => {
  const away = await openDialog(page, '/?from=2015&to=2020');
  await away.getByText(/^Code that fetches these figures/).click();
  const codes = await away.locator('pre').filter({ hasText: '/api/v1/view?' }).allTextContents();
  const addresses = codes.map((code) => /"(http[^"]+)"/.exec(code)?.[1] ?? '');
  expect(addresses).toHaveLength(5);
  expect(addresses.filter((address) => address.startsWith(`${baseURL}/api/v1/view?`))).toHaveLength(
    5,
  );
  const answers = await Promise.all(addresses.map(async (one) => (await request.get(one)).text()));
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]?.split('\r\n')).toHaveLength(26);
});

test('the code of an embedded chart shows it, live and as it is now', async ({ page, request }) => {
  const away = await openDialog(page, '/?from=2015&to=2020&chart=balance');
  await away.getByText('Code for your page: a chart or a picture').click();
  const codes = await away.locator('pre').filter({ hasText: /^</ }).allTextContents();
  // A page without a content policy, as those of others may be.
  await page.goto('about:blank');
  const found = await page.evaluate(
    (all) =>
      all.map((code) => {
        const part = new DOMParser().parseFromString(code, 'text/html');
        const frame = part.querySelector('iframe')?.getAttribute('src');
        return {
          shown: frame ?? part.querySelector('img')?.getAttribute('src') ?? '',
          page: part.querySelector('a')?.getAttribute('href') ?? '',
        };
      }),
    codes,
  );
  const [live, staying, picture] = found;
  expect(found).toHaveLength(3);
  expect(live?.shown).toMatch(
    /\/embed\/articles\/2021-06-11-[a-z-]+\?chart=balance&from=2015&to=2020$/,
  );
  expect(staying?.shown).toMatch(/\/embed\/articles\/.*&vintage=\d+-[0-9a-f]+$/);
  expect(picture?.page).toMatch(/\/articles\/2021-06-11-[a-z-]+\?chart=balance&from=2015&to=2020$/);
  expect((await request.get(live?.shown ?? '')).status()).toBe(200);
  expect((await request.get(staying?.shown ?? '')).status()).toBe(200);
  expect((await request.get(picture?.page ?? '')).status()).toBe(200);
  expect((await request.get(picture?.shown ?? '')).headers()['content-type']).toBe('image/png');
});

const CITATIONS = [
  { name: 'BibTeX', ending: /\.bib$/, has: 'author = {{United Nations Statistics Division' },
  { name: 'RIS', ending: /\.ris$/, has: 'PB  - United Nations Statistics Division, UN Comtrade' },
  { name: 'CSL-JSON', ending: /_csl\.json$/, has: '"literal": "United Nations' },
] as const;

for (const { name, ending, has } of CITATIONS) {
  test(`a citation as ${name} names the publisher first, and a link that stays`, async ({
    page,
    baseURL,
  }) => {
    const away = await openDialog(page, '/?from=2015&to=2020');
    const download = await downloadBy(page, away.getByRole('link', { name, exact: true }));
    const text = (await fileOf(download)).toString('utf8');
    expect(download.suggestedFilename()).toMatch(ending);
    expect(text).toContain(has);
    expect(text.indexOf(has)).toBeLessThan(text.indexOf('Bilateral'));
    expect(text).toContain(`${baseURL}/articles/2021-06-11-azerbaijan-pakistan-navy?from=2015`);
    expect(text).toMatch(/vintage=\d+-[0-9a-f]{8}/);
  });
}

for (const width of [1440, 768, 390]) {
  for (const theme of ['light', 'dark'] as const) {
    test(`the whole dialog is accessible and in its frame at ${width}, ${theme}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const away = await openDialog(page, `/?theme=${theme}`);
      await away.getByText(/^Code that fetches these figures/).click();
      await away.getByText('Code for your page: a chart or a picture').click();
      const { violations } = await new AxeBuilder({ page }).include('#take-away').analyze();
      expect(violations).toEqual([]);
      const room = await away.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(room).toBe(0);
    });
  }
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('data, code, embed, citation and link are there', async ({ page }) => {
    await page.goto('/?from=2015&to=2020');
    await page.getByRole('button', { name: 'Download · Share · Cite' }).click();
    const away = dialog(page);
    const link = away.getByRole('link', { name: 'Excel of what is shown', exact: true });
    const download = await downloadBy(page, link);
    expect(download.suggestedFilename()).toMatch(/_flows_2015-2020_.*\.xlsx$/);
    await away.getByText(/^Code that fetches these figures/).click();
    await expect(away.locator('pre').first()).toContainText('from=2015&to=2020');
    await expect(away).toContainText(/via Bilateral, vintage \d+-/);
    await expect(away.getByRole('link', { name: /\/articles\/.*vintage=\d+-/ })).toBeVisible();
    await expect(away.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  });
});

test('the dialog follows the view', async ({ page }) => {
  await openAlive(page, '/');
  await page.getByRole('link', { name: 'Last 5 years' }).click();
  await page.getByRole('button', { name: 'Download · Share · Cite' }).click();
  const download = await downloadBy(
    page,
    dialog(page).getByRole('link', { name: 'CSV of what is shown', exact: true }),
  );
  expect(download.suggestedFilename()).toContain('_2017-2021_');
  await expect(dialog(page).getByRole('link', { name: '/?from=2017&to=2021' })).toBeVisible();
});

test('the dialog shows the picture it gives', async ({ page }) => {
  const away = await openDialog(page, '/?from=2015');
  const preview = away.getByRole('img', { name: 'Preview of the picture' });
  await expect(preview).toHaveJSProperty('complete', true);
  await expect(preview).toHaveJSProperty('naturalWidth', 1200);
});

test('the dialog closes by Escape and gives the focus back', async ({ page }) => {
  await openAlive(page, '/');
  const opener = page.getByRole('button', { name: 'Download · Share · Cite' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(opener).toBeFocused();
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the picture is copied whole', async ({ page }) => {
    const away = await openDialog(page, '/?from=2015&to=2020');
    await away.getByRole('button', { name: 'Copy picture' }).click();
    await expect(away.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType('image/png');
      if (blob === undefined) return null;
      const { width, height } = await createImageBitmap(blob);
      return { width, height };
    });
    expect(size).toEqual({ width: 2400, height: 1350 });
  });

  test('the figures are copied as a table, for spreadsheets and for documents', async ({
    page,
  }) => {
    const away = await openDialog(page, '/?from=2019&to=2020');
    await away.getByRole('button', { name: 'Copy as a table' }).click();
    await expect(away.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { tsv: await read('text/plain'), html: await read('text/html') };
    });
    expect(copied.tsv?.split('\r\n').at(-1)).toMatch(
      /^AZE\t2020\t1657574\t11624822\t-9967248\t13282396\t/,
    );
    expect(copied.html).toContain('<td>-9967248</td>');
  });

  test('the link is copied and opens the same view', async ({ page, baseURL }) => {
    const away = await openDialog(page, '/?chart=balance&from=2015&to=2020');
    await away.getByRole('button', { name: 'Copy link' }).click();
    await expect(away.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${baseURL}/?chart=balance&from=2015&to=2020`);
    await page.goto(link);
    await expect(page.locator('#chart-subtitle')).toContainText('2015–2020');
  });

  test('the citation names the periods shown, also after a filter', async ({ page }) => {
    await openAlive(page, '/');
    await page.getByRole('link', { name: 'Last 5 years' }).click();
    await page.getByRole('button', { name: 'Download · Share · Cite' }).click();
    await expect(page.getByRole('dialog')).toContainText('as reported by Azerbaijan”, 2017–2021.');
  });

  test('the citation is copied', async ({ page }) => {
    const away = await openDialog(page, '/');
    await away.getByRole('button', { name: 'Copy full citation' }).click();
    await expect(away.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toContain('UN Comtrade');
    await expect(away).toContainText(citation);
  });
});
