import fc from 'fast-check';
import { HEADERS, HEADER_VALUES, KEYS, PICTURES, ROUTES, TRICKS, WORDS } from './address-words';

/** One request to a running server. */
export interface Ask {
  readonly method: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const anything = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.integer({ min: -9999, max: 99_999 }).map(String) },
);
/** A part of an address, as text that was encoded or as it is. */
const part = fc
  .tuple(anything, fc.boolean())
  .map(([text, isRaw]) => (isRaw && /^[\w%.'<>*-]*$/.test(text) ? text : encodeURIComponent(text)));
const key = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...KEYS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }).map(encodeURIComponent) },
);
const query = fc
  .array(fc.tuple(key, part), { maxLength: 7 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));
const pair = fc.constantFrom('', 'reporter=AZE&partner=PAK&', 'reporter=USA&partner=PAK&');
const claim = fc.constantFrom(
  '',
  'reporter=AZE&partner=PAK&measure=exports&printed=1.6&multiplier=1000000&currency=USD&period=2020&quote=a&',
);
/** Small ones are drawn, and drawing takes its time; the others must not be. */
const size = fc.constantFrom(
  'width=200&height=200',
  'width=240&height=200',
  'width=1e9',
  'width=1000000000&height=1000000000',
  'width=4000&height=4000&scale=4',
  'width=-1',
  'width=NaN&height=0',
  'width=200&height=200&scale=99999',
  'width=200&width=300',
);
const address = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(fc.constantFrom(...ROUTES), fc.oneof(pair, claim), query)
      .map(([route, known, asked]) => `${route}?${known}${asked}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...PICTURES), fc.oneof(pair, claim), size, query)
      .map(([route, known, pixels, asked]) => `${route}?${known}${pixels}&${asked}`),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(part, part, query).map(([a, b, asked]) => `/trade/${a}/${b}?${asked}`),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(part, query).map(([slug, asked]) => `/articles/${slug}?${asked}`),
  },
  { weight: 1, arbitrary: fc.tuple(part, part).map(([a, b]) => `/embed/trade/${a}/${b}`) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...TRICKS), query)
      .map(([trick, asked]) => `${trick}?${asked}`),
  },
);
const method = fc.oneof(
  { weight: 30, arbitrary: fc.constant('GET') },
  {
    weight: 6,
    arbitrary: fc.constantFrom('HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'),
  },
);
const headers = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...HEADERS), fc.constantFrom(...HEADER_VALUES)), {
        maxLength: 3,
      })
      .map((pairs) => Object.fromEntries(pairs)),
  },
);
const body = fc.constantFrom(
  '',
  'text=a&date=2021-06-11',
  '{"text":"Exports were $1.6 million.","date":"2021-06-11"}',
  '[[[[[',
  '{"__proto__":{"a":1}}',
  'null',
);

/** Requests as strangers make them: every route, every method, any query, internal headers. */
export const randomAsks: fc.Arbitrary<Ask> = fc
  .record({ method, address, headers, body })
  .map((ask) => ({
    ...ask,
    body: ['POST', 'PUT', 'PATCH'].includes(ask.method) ? ask.body : null,
  }));
