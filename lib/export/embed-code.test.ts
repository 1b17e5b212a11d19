import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { escaped, frameCode, pictureCode } from './embed-code';

const SOURCE = {
  origin: 'https://trade.example',
  address: '/embed/trade/AZE/PAK?from=2015&to=2020',
  title: 'Azerbaijan’s trade with Pakistan, as reported by Azerbaijan',
  height: 700,
};

/** The attributes of the first element of a piece of HTML. */
function attributesOf(html: string): ReadonlyMap<string, string> {
  const [first] = parseFragment(html).childNodes;
  const attributes = first !== undefined && 'attrs' in first ? first.attrs : [];
  return new Map(attributes.map(({ name, value }) => [name, value]));
}

describe('frameCode(source)', () => {
  test('frames the chart lazily, in a sandbox, under its title', () => {
    const attributes = attributesOf(frameCode(SOURCE));
    expect(attributes.get('src')).toBe(`${SOURCE.origin}${SOURCE.address}`);
    expect(attributes.get('title')).toBe(SOURCE.title);
    expect(attributes.get('loading')).toBe('lazy');
    expect(attributes.get('sandbox')).toBe('allow-scripts allow-same-origin allow-popups');
    expect(attributes.get('style')).toContain('height:700px');
  });

  test('keeps any title an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const code = frameCode({ ...SOURCE, title: title.replace(/[\r\0]/g, '') });
        expect(attributesOf(code).get('title')).toBe(title.replace(/[\r\0]/g, ''));
        expect(attributesOf(code).size).toBe(5);
      }),
    );
  });
});

describe('pictureCode(picture)', () => {
  test('leads from the picture to its page', () => {
    const code = pictureCode({
      origin: SOURCE.origin,
      image: '/api/v1/chart.svg?reporter=AZE&partner=PAK',
      page: '/trade/AZE/PAK',
      alt: 'Imports "fell"',
    });
    expect(attributesOf(code).get('href')).toBe('https://trade.example/trade/AZE/PAK');
    expect(code).toContain(
      'src="https://trade.example/api/v1/chart.svg?reporter=AZE&amp;partner=PAK"',
    );
    expect(code).toContain('alt="Imports &quot;fell&quot;"');
  });
});

describe('escaped(text)', () => {
  test('leaves no sign that markup is made of', () => {
    expect(escaped(`<a href='x' title="y">&`)).toBe(
      '&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;',
    );
  });
});
