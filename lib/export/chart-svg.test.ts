// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartSvg, chartSvgWithoutFonts } from './chart-svg';
import { builtPicture, VINTAGE } from '@/tests/builders/picture';
import { azePak, chartInput, record, syntheticMonths } from '@/tests/builders/trade-record';

const ELEMENTS = [
  'circle',
  'defs',
  'desc',
  'g',
  'line',
  'metadata',
  'path',
  'pattern',
  'rect',
  'style',
  'svg',
  'text',
  'title',
];

function parsed(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
}

function elements(svg: string): readonly Element[] {
  return [...parsed(svg).querySelectorAll('*')];
}

function fontsOf(svg: string): readonly string[] {
  return [
    ...svg.matchAll(/font-family:"([^"]+)";font-weight:(\d+).*?unicode-range:(U\+[0-9A-F-]+)/g),
  ].map(([, family, weight, range]) => `${family} ${weight} ${range}`);
}

const AZE = builtPicture(chartInput(azePak(), { articleDate: '2021-06-11' }));

describe('chartSvg(plan, vintage)', () => {
  test('is one well-formed SVG of the size asked for', () => {
    const root = parsed(chartSvg(AZE, VINTAGE)).documentElement;
    expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(root.getAttribute('width')).toBe('1200');
    expect(root.getAttribute('height')).toBe('675');
  });

  test('says in words what it shows, with exact figures, vintage and address', () => {
    const svg = parsed(chartSvg(AZE, VINTAGE));
    expect(svg.querySelector('title')?.textContent).toContain('Azerbaijan’s trade with Pakistan');
    expect(svg.querySelector('desc')?.textContent).toContain(
      '2020: exports 1,657,574, imports 11,624,822, balance −9,967,248, turnover 13,282,396',
    );
    expect(svg.querySelector('metadata')?.textContent).toContain(
      'Vintage 1-3f2a9c41 of 5 July 2026',
    );
    expect(svg.querySelector('metadata')?.textContent).toContain(
      'https://bilateral.example/trade/AZE/PAK?from=2015&to=2021',
    );
  });

  test('names no host when the product has no public address', () => {
    const svg = chartSvg(builtPicture(chartInput(azePak()), { origin: null }), VINTAGE);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|localhost|\/trade\//,
    );
  });

  test('embeds only the fonts its letters need', () => {
    expect(fontsOf(chartSvg(AZE, VINTAGE))).toEqual([
      'Source Sans 3 400 U+0000-00FF',
      'Source Sans 3 600 U+0000-00FF',
      'Source Serif 4 600 U+0000-00FF',
    ]);
  });

  test('embeds further parts of the fonts for ə ğ ı ş and Cyrillic', () => {
    const names = { reporter: 'Azərbaycan ğış', partner: 'Пакистан' };
    const fonts = fontsOf(chartSvg(builtPicture(chartInput(azePak(), { names })), VINTAGE));
    expect(fonts).toContain('Source Serif 4 600 U+0100-02BA');
    expect(fonts).toContain('Source Serif 4 600 U+0301');
    expect(fonts).toContain('Source Sans 3 600 U+0301');
  });

  test('gives the same bytes for the same plan', () => {
    expect(chartSvg(AZE, VINTAGE)).toBe(chartSvg(AZE, VINTAGE));
  });

  test('holds no font in the form for drawers that have them', () => {
    expect(chartSvgWithoutFonts(AZE, VINTAGE)).not.toContain('@font-face');
  });

  test('has no NaN, no variable and no undefined in any chart', () => {
    const all = [
      AZE,
      builtPicture(chartInput(record([]))),
      builtPicture(chartInput(syntheticMonths(354))),
    ];
    const text = all.map((plan) => chartSvgWithoutFonts(plan, VINTAGE)).join('');
    expect(text).not.toMatch(/NaN|Infinity|undefined|var\(/);
  });
});

describe('chartSvg(plan, vintage) of hostile names', () => {
  test('keeps them as text', () => {
    const name = '<script>alert(1)</script>"]]>&amp;\u0000 onload=x href=y';
    const names = { reporter: name, partner: '</text><a href="javascript:x">' };
    const svg = chartSvg(builtPicture(chartInput(azePak(), { names })), VINTAGE);
    expect(elements(svg).map(({ localName }) => localName)).not.toContain('script');
    expect(parsed(svg).querySelector('title')?.textContent).toContain('<script>alert(1)</script>');
  });

  test('has only allowed elements and no handler, link or outer address whatever the names', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ maxLength: 40 }),
        (reporter, partner) => {
          const plan = builtPicture(chartInput(azePak(), { names: { reporter, partner } }));
          const all = elements(chartSvgWithoutFonts(plan, VINTAGE));
          const attributes = all.flatMap((element) => [...element.attributes]);
          expect(all.filter(({ localName }) => !ELEMENTS.includes(localName))).toEqual([]);
          expect(attributes.filter(({ name }) => /^on|href|^style$|^xml:/i.test(name))).toEqual([]);
          expect(attributes.filter(({ value }) => /url\((?!#)/.test(value))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  }, 30_000);
});
