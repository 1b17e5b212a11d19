import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { planVerdictPicture } from '@/lib/charts/plan-verdict-picture';
import { USUAL_STYLE } from '@/lib/charts/picture-style';
import type { VerdictPictureInput } from '@/lib/charts/verdict-picture-plan';
import { claim } from '@/tests/builders/claim';
import { VINTAGE } from '@/tests/builders/picture';
import { verdictInput } from '@/tests/builders/verdict-picture';
import { verdictPdf } from './verdict-pdf';

async function pdfOf(changes: Partial<VerdictPictureInput> = {}): Promise<Buffer> {
  const plan = planVerdictPicture(verdictInput(claim(), changes));
  return verdictPdf(plan, { vintage: VINTAGE });
}

async function wordsOf(pdf: Buffer): Promise<string> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return text.replace(/\s+/g, ' ');
}

describe('verdictPdf(plan, options)', () => {
  test('holds all words of the picture, in the order they are read', async () => {
    const words = await wordsOf(await pdfOf());
    const found = [
      'AzerNews, 11 June 2021: “$13.2 million”',
      'US$13.2 million',
      'Azerbaijan’s trade turnover with Pakistan, 2020',
      'as reported by Azerbaijan',
      'as reported by Pakistan',
      'Source: Azerbaijan’s record',
      'Vintage 1-3f2a9c41',
    ].map((phrase) => words.indexOf(phrase));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test('is one page as large as the picture, and says title, source and vintage', async () => {
    const document = await getDocumentProxy(new Uint8Array(await pdfOf()));
    const page = await document.getPage(1);
    expect([document.numPages, page.view]).toEqual([1, [0, 0, 900, 506.25]]);
    const told = JSON.stringify((await getMeta(document)).info);
    expect(told).toContain('"Title":"US$13.2 million, Azerbaijan’s trade turnover');
    expect(told).toContain('"Keywords":"Azerbaijan, Pakistan, Turnover, USD"');
    expect(told).toContain('Vintage 1-3f2a9c41');
  });

  test('is tagged: a heading, and a figure told in words', async () => {
    const document = await getDocumentProxy(new Uint8Array(await pdfOf()));
    const tree = JSON.stringify(await (await document.getPage(1)).getStructTree());
    expect(tree).toContain('"role":"H1"');
    expect(tree).toMatch(/"role":"Figure".*"alt":"AzerNews, 11 June 2021: “\$13\.2 million”/);
  });

  test('has no ground where it is wished without, and none of its foot where plain', async () => {
    const [usual, bare] = await Promise.all([
      pdfOf(),
      pdfOf({ style: { ...USUAL_STYLE, isPlain: true, isTransparent: true } }),
    ]);
    expect(bare.length).toBeLessThan(usual.length);
    expect(await wordsOf(bare)).not.toMatch(/Source|Bilateral/);
  });

  test('has an alternative text of one’s own as it is, and says whose it is', async () => {
    const alt = 'It differs (<b>by half</b>) — ə';
    const pdf = await pdfOf({ style: { ...USUAL_STYLE, alt } });
    const document = await getDocumentProxy(new Uint8Array(pdf));
    const tree = JSON.stringify(await (await document.getPage(1)).getStructTree());
    expect(tree).toContain(`"alt":"${alt}"`);
    expect(JSON.stringify((await getMeta(document)).info)).toContain('Described in the words of');
  });

  test('gives the same bytes for the same plan', async () => {
    expect((await pdfOf()).equals(await pdfOf())).toBe(true);
  });
});
