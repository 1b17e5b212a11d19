import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextError } from '@/lib/errors';
import { toldClaim } from '@/tests/builders/told-claim';
import { readClaims } from './read-claims';

const DATE = '2021-06-11';
const read = (text: string, date = DATE) => readClaims(text, { date });

describe('readClaims refuses', () => {
  test('a text over the limit', () => {
    expect(() => read('a'.repeat(200_001))).toThrow(TextError);
  });

  test.each(['', '2021', '2021-13-01', '11 June 2021'])('the date "%s"', (date) => {
    expect(() => read('Trade was $5 million.', date)).toThrow(TextError);
  });
});

describe('readClaims(text)', () => {
  const text =
    'Trade between Georgia and Turkey was $1.9 billion in 2020, up 5 percent. Exports were $0.2 billion.';

  test('gives nothing for no text', () => {
    expect(read('')).toEqual([]);
  });

  test('quotes words that stand in the text where the span says', () => {
    const claims = read(text);
    expect(claims.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      claims.map(({ quote }) => quote),
    );
    expect(claims.map(({ figure }) => text.slice(figure.start, figure.end))).toEqual([
      '$1.9 billion',
      '$0.2 billion',
    ]);
  });

  test('says why each claim is read so', () => {
    expect(read(text)[1]?.trace).toEqual([
      '"exports" = exports',
      'reporter GEO, as told before',
      'partner TUR, as told before',
      'period as told before',
    ]);
  });

  test('keeps an amount in a second currency with the first', () => {
    const [claim] = read(
      'Exports of Norway to Sweden were 90 billion kroner ($10 billion) in 2020.',
    );
    expect(claim?.otherCurrencies).toEqual([{ value: '10', scale: '1000000000', currency: 'USD' }]);
  });

  test('gives an increment to its level and makes no claim of it', () => {
    const claims = read('Trade between Peru and Chile grew by $50 million to $3 billion in 2020.');
    expect(claims.map(({ changeAmount }) => changeAmount)).toEqual(['50000000']);
  });

  test('keeps a change on the month before apart', () => {
    const [claim] = read(
      'Exports of Chile fell 3 percent from the previous month to $6 billion in May.',
    );
    expect([claim?.changePct, claim?.changePreviousPct]).toEqual([null, '-3']);
  });

  test('takes the country of publication where the text names none', () => {
    const rupees = 'Exports to Nepal were Rs 500 crore in 2020-21.';
    expect(readClaims(rupees, { date: '2021-06-11', home: 'IND' }).map(toldClaim)).toEqual([
      'IND-NPL exports 5000000000INR 2020-04/2021-03',
    ]);
  });

  test('reads a table in prose', () => {
    const table =
      "Chile's exports were US$7 billion in May 2020. Main markets, May 2020 (US$m): market | export value | share — China | 2,900 | 41%; Japan | 510 | 7%.";
    expect(read(table).map(toldClaim)).toEqual([
      'CHL-WLD exports 7000000000USD 2020-05/2020-05',
      'CHL-CHN exports 2900000000USD 2020-05/2020-05 share41',
      'CHL-JPN exports 510000000USD 2020-05/2020-05 share7',
    ]);
  });

  test('does not take the figures of a deal, a loan or a firm', () => {
    expect(
      read('Italy signed a $2 billion deal with Egypt. A $40 million loan went to Kenya.'),
    ).toEqual([]);
  });
});

const pairs = fc.constantFrom(
  ['Georgia', 'GEO', 'Armenia', 'ARM'],
  ['Kenya', 'KEN', 'Uganda', 'UGA'],
  ['Brazil', 'BRA', 'Argentina', 'ARG'],
  ['Poland', 'POL', 'Ukraine', 'UKR'],
  ['Vietnam', 'VNM', 'Thailand', 'THA'],
);
const prose = fc
  .array(
    fc.constantFrom(
      'The weather was mild in the capital.',
      'Officials met for two days and spoke of culture.',
      'A new museum opened near the river.',
      'Students will visit the archive next week.',
      'The choir sang, and the guests applauded.',
    ),
    { maxLength: 8 },
  )
  .map((sentences) => sentences.join(' '));
const figures = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 9 }));

describe('for any text', () => {
  test('a planted claim is found, and unrelated sentences change nothing', () => {
    fc.assert(
      fc.property(pairs, figures, prose, prose, (pair, [whole, tenth], before, after) => {
        const [host, reporter, guest, partner] = pair;
        const planted = `Exports of ${host} to ${guest} were $${whole}.${tenth} million in 2019.`;
        expect(read(`${before} ${planted} ${after}`).map(toldClaim)).toEqual(
          read(planted).map(toldClaim),
        );
        expect(read(planted)).toMatchObject([
          { reporter, partner, value: `${whole}.${tenth}`, scale: '1000000' },
        ]);
      }),
      { numRuns: 60 },
    );
  });

  test('spellings of million and billion agree', () => {
    const million = fc.constantFrom('million', 'mln', 'mn', ' million', 'm', ' mln');
    const billion = fc.constantFrom('billion', 'bln', 'bn', ' billion', 'b', ' bln');
    fc.assert(
      fc.property(figures, million, billion, ([whole, tenth], small, large) => {
        const text = `Trade of Kenya with Uganda was $${whole}.${tenth}${large} in 2019, exports were $${whole}.${tenth}${small}.`;
        expect(read(text).map(({ scale }) => scale)).toEqual(['1000000000', '1000000']);
      }),
      { numRuns: 40 },
    );
  });

  test('nothing is thrown and every claim stands in the text', () => {
    const pieces = fc.constantFrom(
      'exports',
      'imports',
      '$',
      '5',
      'million',
      '%',
      'Turkey',
      'to',
      'from',
      '(',
      ')',
      '|',
      'in 2020',
      'and',
      ',',
      '.',
      'respectively',
      '2020-21',
      'trade',
      'deficit',
      'the same period',
      'rose',
      'by',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const claims = read(text);
        expect(claims.every(({ quote, span }) => text.slice(span.start, span.end) === quote)).toBe(
          true,
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('a hostile text of 200,000 characters is read in two seconds', () => {
  test.each([
    ['digits', '1'],
    ['dollars', '$'],
    ['brackets', '('],
    ['percentages', '5% of '],
    ['a list of countries', 'Turkey, '],
    ['one flow word', 'exports '],
    ['one sentence without end', 'exports to Turkey of $5 million and '],
    ['comparisons', 'from $5 to '],
    ['table bars', 'Turkey | 5 | '],
  ])('%s', (_, piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length)).slice(0, 200_000);
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
