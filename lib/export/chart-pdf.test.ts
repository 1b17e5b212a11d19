import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { chartPdf } from './chart-pdf';
import type { PicturePlan } from '@/lib/charts/picture-plan';
import { USUAL_STYLE } from '@/lib/charts/picture-style';
import { builtPicture, VINTAGE } from '@/tests/builders/picture';
import { azePak, chartInput, pakAze, syntheticMonths, viewOf } from '@/tests/builders/trade-record';

const AZE = builtPicture(chartInput(azePak(), { articleDate: '2019-06-11' }));

async function pdfOf(plan: PicturePlan): Promise<Buffer> {
  return chartPdf(plan, { vintage: VINTAGE });
}

/** The words of a PDF as another reader than its writer finds them. */
async function wordsOf(plan: PicturePlan): Promise<string> {
  const { text } = await extractText(new Uint8Array(await pdfOf(plan)), { mergePages: true });
  return text.replace(/\s+/g, ' ');
}

/** Every place a phrase is first found in a text, in the order of the phrases. */
function places(text: string, phrases: readonly string[]): readonly number[] {
  return phrases.map((phrase) => text.indexOf(phrase));
}

describe('chartPdf(plan, options)', () => {
  test('holds all words of the picture, in the order they are read', async () => {
    const found = places(await wordsOf(AZE), [
      'Azerbaijan’s trade with Pakistan, as reported by Azerbaijan',
      'Million US dollars, current prices, annual, 2015–2021',
      'Azerbaijan’s exports to Pakistan',
      'Azerbaijan’s trade balance with Pakistan',
      'Article, 11 June 2019',
      '2015 2016 2017 2018 2019 2020 2021',
      'Note: Hatched: 2017 (incomplete in the source)',
      'Source: Azerbaijan’s record (exports FOB, imports CIF)',
      'bilateral.example/trade/AZE/PAK?from=2015&to=2021',
      'Bilateral',
    ]);
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test('is one page as large as the picture, 96 pixels to the inch', async () => {
    const document = await getDocumentProxy(new Uint8Array(await pdfOf(AZE)));
    const page = await document.getPage(1);
    expect(document.numPages).toBe(1);
    expect(page.view).toEqual([0, 0, 900, 506.25]);
  });

  test('holds subsets of its fonts and none of the reader’s', async () => {
    const text = (await pdfOf(AZE)).toString('latin1');
    const names = [...text.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !/^[A-Z]{6}\+Source(Sans3|Serif4)/.test(name))).toEqual([]);
    expect(text.match(/\/FontFile2 /g)).toHaveLength(3);
    expect(text).not.toContain('Helvetica');
  });

  test('says its title, subject, keywords, language and day', async () => {
    const { info } = await getMeta(new Uint8Array(await pdfOf(AZE)));
    expect(info).toMatchObject({
      Title: 'Azerbaijan’s trade with Pakistan, as reported by Azerbaijan',
      Author: 'Bilateral',
      Keywords: 'Azerbaijan, Pakistan, Flows, USD',
      Language: 'en',
      CreationDate: 'D:20260705000000Z',
    });
    expect(info).toHaveProperty('Subject', expect.stringContaining('Vintage 1-3f2a9c41'));
    expect(info).toHaveProperty(
      'Subject',
      expect.stringContaining('https://bilateral.example/trade/AZE/PAK?from=2015&to=2021'),
    );
  });

  test('is tagged, with the chart in words for those who do not see it', async () => {
    const document = await getDocumentProxy(new Uint8Array(await pdfOf(AZE)));
    const page = await document.getPage(1);
    const tree = JSON.stringify(await page.getStructTree());
    expect(tree).toContain('"role":"Figure"');
    expect(tree).toContain('imports 11,624,822');
    expect(places(tree, ['"role":"H1"', '"role":"Figure"'])).not.toContain(-1);
  });

  test('gives the same bytes for the same plan', async () => {
    expect((await pdfOf(AZE)).equals(await pdfOf(AZE))).toBe(true);
  });

  test('draws both sides, a third of a century of months and what is empty', async () => {
    const own = azePak();
    const sides = chartInput(own, { view: viewOf(own, { chart: 'sides' }), mirror: pakAze() });
    expect(await wordsOf(builtPicture(sides))).toContain('Gap between the two records');
    expect(await wordsOf(builtPicture(chartInput(syntheticMonths(354))))).toContain('Source:');
    const none = chartInput({ ...own, rows: [] });
    expect(await wordsOf(builtPicture(none))).toContain('Nothing is held for these periods.');
  });

  test('sets ə ğ ı, Cyrillic and Arabic letters', async () => {
    const names = { reporter: 'Azərbaycan ğış', partner: 'Пакистан باكستان' };
    const words = await wordsOf(builtPicture(chartInput(azePak(), { names })));
    expect(words).toContain('Azərbaycan ğış');
    expect(words).toContain('Пакистан');
  });

  test('has in a plain picture no heading, and its title and source in the file alone', async () => {
    const plan = builtPicture(chartInput(azePak()), { style: { ...USUAL_STYLE, isPlain: true } });
    const { info } = await getMeta(new Uint8Array(await pdfOf(plan)));
    const words = await wordsOf(plan);
    expect(words).not.toContain('Source:');
    expect(words).not.toContain('as reported by');
    expect(info).toHaveProperty('Title', expect.stringContaining('as reported by Azerbaijan'));
    expect(info).toHaveProperty('Subject', expect.stringContaining('Azerbaijan’s record'));
  });

  test('keeps hostile names as words', async () => {
    const name = ') Tj ET /JavaScript (x) <</S /JavaScript>> \\';
    const names = { reporter: name, partner: '</text>%%EOF' };
    const plan = builtPicture(chartInput(azePak(), { names }));
    const document = await getDocumentProxy(new Uint8Array(await pdfOf(plan)));
    expect(await document.getJSActions()).toBeNull();
    expect(await wordsOf(plan)).toContain('</text>%%EOF');
  });
});
