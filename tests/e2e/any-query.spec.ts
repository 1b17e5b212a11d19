import { expect, test } from '@playwright/test';
import fc from 'fast-check';

const SEED = 20210611;
const COUNT = 2000;
const LANES = 8;

const words = fc.constantFrom(
  'AZE',
  'PAK',
  'GBR',
  'USA',
  'aze',
  'FRA',
  'EU27',
  '',
  '0',
  '-1',
  '2020',
  '2020-Q1',
  '2020-03',
  '1996',
  '2021',
  '9999',
  '0000',
  '2020-13',
  'A',
  'Q',
  'M',
  'flows',
  'balance',
  'turnover',
  'sides',
  'table',
  'products',
  'period',
  '-imports',
  'c1',
  'c9',
  'light',
  'dark',
  'system',
  'csv',
  'json',
  'xml',
  'xlsx',
  'sdmx-csv',
  'zip',
  'bibtex',
  'ris',
  'csl',
  'all',
  'shown',
  'true',
  'null',
  'NaN',
  '1e9',
  '__proto__',
  'constructor',
  '%00',
  '%',
  '%E0%A4%A',
  '../..',
  '<script>',
  "' OR 1=1 --",
  '2021-06-11-azerbaijan-pakistan-navy',
  '200',
  '240',
  '400',
  '1',
  '2',
);
const anything = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.integer({ min: -9999, max: 99999 }).map(String) },
  { weight: 1, arbitrary: fc.constant('9'.repeat(3000)) },
);
const keys = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom(
      'side',
      'chart',
      'freq',
      'from',
      'to',
      'claim',
      'sort',
      'theme',
      'reporter',
      'partner',
      'article',
      'download',
      'preset',
      'unit',
      'zoom',
      'size',
      'plain',
      'transparent',
      'title',
      'notes',
      'note',
      'format',
      'rows',
      'bom',
      'raw',
      'pair',
      'tab',
      'start',
      'end',
      'frequency',
      '_rsc',
      'constructor',
      '__proto__',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
/** A part of an address, as text that was encoded or as it is. */
const part = fc
  .tuple(anything, fc.boolean())
  .map(([text, isRaw]) => (isRaw && /^[\w%.'<>*-]*$/.test(text) ? text : encodeURIComponent(text)));
const key = keys.map((text) => encodeURIComponent(text));
const query = fc
  .array(fc.tuple(key, part), { maxLength: 7 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));
const sizes = fc.constantFrom(
  '&width=200&height=200',
  '&width=240&height=200',
  '&width=200&height=320&scale=2',
  '&width=abc',
  '&width=4001',
  '&width=200&height=200&scale=9',
  '&width=4000&height=4000&scale=4',
  '&preset=square&size=2&plain=1',
  '&width=200&height=200&transparent=1&title=%D8%A7&notes=0&note=%F0%9F%87%A6',
  '&preset=portrait&theme=dark&size=0.75',
);
const files = fc.constantFrom(
  'format=xlsx',
  'format=xlsx&rows=all',
  'format=sdmx-csv&raw=1',
  'format=zip&rows=all',
  'format=csv&bom=1&raw=1',
);
const pairs = fc.constantFrom(
  'reporter=AZE&partner=PAK',
  'reporter=PAK&partner=AZE',
  'reporter=USA&partner=PAK',
);

const addresses = fc.oneof(
  { weight: 4, arbitrary: query.map((asked) => `/?${asked}`) },
  { weight: 3, arbitrary: query.map((asked) => `/trade/AZE/PAK?${asked}`) },
  { weight: 1, arbitrary: query.map((asked) => `/trade/PAK/AZE?${asked}`) },
  { weight: 1, arbitrary: query.map((asked) => `/trade/USA/AZE?${asked}`) },
  { weight: 2, arbitrary: query.map((asked) => `/trade?${asked}`) },
  { weight: 2, arbitrary: query.map((asked) => `/articles?${asked}`) },
  { weight: 2, arbitrary: query.map((asked) => `/sources?${asked}`) },
  {
    weight: 1,
    arbitrary: query.map((asked) => `/articles/2021-06-11-azerbaijan-pakistan-navy?${asked}`),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(part, query).map(([slug, asked]) => `/articles/${slug}?${asked}`),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(part, part, query).map(([a, b, asked]) => `/trade/${a}/${b}?${asked}`),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(pairs, query).map((asked) => `/api/v1/view?${asked.join('&')}`),
  },
  { weight: 3, arbitrary: query.map((asked) => `/api/v1/view?${asked}`) },
  {
    weight: 4,
    arbitrary: fc.tuple(pairs, query, files).map((asked) => `/api/v1/view?${asked.join('&')}`),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(pairs, query).map((asked) => `/api/v1/cite?${asked.join('&')}`),
  },
  { weight: 1, arbitrary: query.map((asked) => `/api/v1/cite?${asked}`) },
  {
    weight: 3,
    arbitrary: fc.tuple(pairs, query).map((asked) => `/api/v1/chart.svg?${asked.join('&')}`),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(pairs, query, sizes)
      .map(([pair, asked, size]) => `/api/v1/chart.png?${pair}&${asked}${size}`),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(pairs, sizes).map(([pair, size]) => `/api/v1/chart.png?${pair}${size}`),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(pairs, query, sizes)
      .map(([pair, asked, size]) => `/api/v1/chart.pdf?${pair}&${asked}${size}`),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(pairs, sizes).map(([pair, size]) => `/api/v1/chart.pdf?${pair}${size}`),
  },
  { weight: 2, arbitrary: query.map((asked) => `/check?${asked}`) },
  { weight: 2, arbitrary: query.map((asked) => `/trade/AZE/PAK/claims?${asked}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(part, part, query)
      .map(([a, b, asked]) => `/trade/${a}/${b}/claims?${asked}`),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(part, part, query)
      .map(
        ([printed, period, asked]) =>
          `/api/v1/verdict.svg?reporter=AZE&partner=PAK&measure=exports&printed=${printed}&multiplier=1000000&currency=USD&period=${period}&quote=a&${asked}`,
      ),
  },
  { weight: 1, arbitrary: query.map((asked) => `/api/v1/verdict.png?${asked}`) },
  { weight: 2, arbitrary: query.map((asked) => `/api/v1/ledger?${asked}`) },
  { weight: 1, arbitrary: query.map((asked) => `/healthz?${asked}`) },
  { weight: 1, arbitrary: query.map((asked) => `/readyz?${asked}`) },
);

test(`${COUNT} random queries on every route get no answer of 500 and above (seed ${SEED})`, async ({
  baseURL,
}) => {
  test.setTimeout(240_000);
  const waiting = [...fc.sample(addresses, { seed: SEED, numRuns: COUNT })];
  const answers: { readonly status: number; readonly address: string }[] = [];
  // Not by Playwright's own client, which writes each answer into its trace.
  const ask = async (): Promise<void> => {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      const answer = await fetch(`${baseURL}${address}`, { redirect: 'manual' });
      await answer.arrayBuffer();
      answers.push({ status: answer.status, address });
    }
  };
  await Promise.all(Array.from({ length: LANES }, ask));
  const statuses = [...new Set(answers.map(({ status }) => status))].sort();
  console.log(
    `seed ${SEED}: ${statuses.map((one) => `${answers.filter(({ status }) => status === one).length} × ${one}`).join(', ')}`,
  );
  expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  expect(answers).toHaveLength(COUNT);
});
