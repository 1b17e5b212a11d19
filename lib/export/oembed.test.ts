import { describe, expect, test } from 'vitest';
import { SaxesParser } from 'saxes';
import { oEmbed, oEmbedXml } from './oembed';

const CHART = {
  source: {
    origin: 'https://trade.example',
    address: '/embed/trade/AZE/PAK?a=1&b=2',
    title: 'A & <B>',
  },
  provider: 'Bilateral',
  thumbnail: { address: '/api/v1/chart.png?reporter=AZE&partner=PAK', width: 1200, height: 630 },
  most: { width: null, height: null },
};

describe('oEmbed(chart)', () => {
  test('is rich, with a frame of its own size and a thumbnail', () => {
    const answer = oEmbed(CHART);
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 800, height: 760 });
    expect(answer.html).toContain('height:760px');
    expect(answer.thumbnail_url).toBe(
      'https://trade.example/api/v1/chart.png?reporter=AZE&partner=PAK',
    );
  });

  test('is no larger than the asking page allows, and no narrower than can be read', () => {
    expect(oEmbed({ ...CHART, most: { width: 500, height: 400 } })).toMatchObject({
      width: 500,
      height: 400,
    });
    expect(oEmbed({ ...CHART, most: { width: 5000, height: 5000 } })).toMatchObject({
      width: 800,
      height: 760,
    });
    expect(oEmbed({ ...CHART, most: { width: 10, height: null } }).width).toBe(320);
  });
});

describe('oEmbedXml(answer)', () => {
  test('says the same as the answer it is made from', () => {
    const answer = oEmbed(CHART);
    expect(fieldsOf(oEmbedXml(answer))).toEqual(
      Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, String(value)])),
    );
  });
});

function fieldsOf(xml: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const parser = new SaxesParser();
  let name = '';
  parser.on('opentag', (tag) => (name = tag.name));
  parser.on('text', (text) => {
    if (name !== 'oembed' && text.trim() !== '') fields[name] = text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return fields;
}
