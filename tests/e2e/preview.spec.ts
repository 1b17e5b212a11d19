import type { APIRequestContext } from '@playwright/test';
import { expect, sentencesOf, test } from './reader';

/** The tags of a page as a crawler without scripts finds them, by property or name. */
async function tagsOf(request: APIRequestContext, address: string) {
  const html = await (await request.get(address)).text();
  const head = html.slice(0, html.indexOf('</head>'));
  const found = [...head.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)];
  return new Map(found.map(([, name = '', content = '']) => [name, unescaped(content)]));
}

function unescaped(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"');
}

const VIEWS = [
  { address: '/', query: 'reporter=AZE&partner=PAK' },
  {
    address: '/?chart=balance&from=2010&to=2020',
    query: 'reporter=AZE&partner=PAK&chart=balance&from=2010&to=2020',
  },
  {
    address: '/trade/GBR/AZE?chart=turnover&freq=M&from=2020-01&to=2021-06',
    query: 'reporter=GBR&partner=AZE&chart=turnover&freq=M&from=2020-01&to=2021-06',
  },
] as const;

for (const { address, query } of VIEWS) {
  test(`the preview of ${address} is of that very view`, async ({ request }) => {
    const tags = await tagsOf(request, address);
    const article = address.startsWith('/trade')
      ? ''
      : '&article=2021-06-11-azerbaijan-pakistan-navy';
    expect(tags.get('og:description')).toBe(await sentencesOf(request, `${query}${article}`));
    expect(tags.get('description')).toBe(tags.get('og:description'));
    expect(tags.get('og:image:alt')).toBe(tags.get('og:description'));
    expect(tags.get('twitter:card')).toBe('summary_large_image');
    expect(tags.get('og:url')).toMatch(/^http:\/\/127\.0\.0\.1:\d+/);
    const image = await request.get(tags.get('og:image') ?? '');
    expect(image.headers()['content-type']).toBe('image/png');
    const png = await image.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
}

test('an article is titled as itself until a part of its view is chosen', async ({ request }) => {
  expect((await tagsOf(request, '/')).get('og:title')).toBe('Azerbaijan’s navy chief in Karachi');
  expect((await tagsOf(request, '/?from=2015&to=2020')).get('og:title')).toBe(
    'Azerbaijan’s trade with Pakistan, as reported by Azerbaijan, 2015–2020',
  );
});
