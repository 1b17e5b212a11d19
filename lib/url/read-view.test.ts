import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Frequency } from '@/lib/domain/observation';
import { periodText } from '@/lib/domain/period';
import type { View } from '@/lib/domain/view';
import { edgePeriod, readView } from './read-view';
import { defaultView, VIEW_KEYS, type AddressProblem, type ViewDefaults } from './view-keys';
import { writeView } from './write-view';

const RUNS = { numRuns: 200 };

const DEFAULTS: ViewDefaults = {
  reporter: 'AZE',
  partner: 'PAK',
  side: 'AZE',
  frequencies: { AZE: ['A', 'Q', 'M'], PAK: ['A'] },
  vintage: '3-0a1b2c3d',
};
const BASE = defaultView(DEFAULTS);

const read = (query: string) => readView(new URLSearchParams(query), DEFAULTS);
const parametersOf = (problems: readonly AddressProblem[]) =>
  problems.map(({ parameter }) => parameter);

/** Any text a stranger may type, and texts that are nearly right. */
const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '3-0a1b2c3d',
    '4-0a1b2c3d',
    'AZE',
    'pak',
    'Flows',
    'A',
    '2020',
    '2020-Q5',
    '9999-12',
    '0000',
    'c1',
    'dark',
  ),
);
const keys = fc.oneof(
  texts,
  fc.constantFrom(...VIEW_KEYS, 'tab', 'start', '__proto__', 'constructor', 'toString'),
);

describe('readView(entries, defaults)', () => {
  test('of nothing is the default view', () => {
    expect(read('')).toEqual({ view: BASE, problems: [] });
  });

  test('of any texts whatever never throws, and its view reads back as itself', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, texts), { maxLength: 10 }), (entries) => {
        const { view } = readView(entries, DEFAULTS);
        const again = readView(new URLSearchParams(writeView(view, DEFAULTS)), DEFAULTS);
        expect(again).toEqual({ view, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('is the same view in any order of keys', () => {
    const query = {
      side: 'pak',
      chart: 'sides',
      freq: 'A',
      from: '2020',
      to: '2018',
      claim: 'c1',
      sort: '-exports',
      theme: 'dark',
      vintage: '3-0a1b2c3d',
    };
    const whole = readView(Object.entries(query), DEFAULTS).view;
    fc.assert(
      fc.property(
        fc.shuffledSubarray(Object.entries(query), { minLength: VIEW_KEYS.length }),
        (entries) => {
          expect(readView(entries, DEFAULTS).view).toEqual(whole);
        },
      ),
      RUNS,
    );
  });

  test('with every default written out is the default view', () => {
    expect(read('side=AZE&chart=flows&freq=A&sort=period&theme=system')).toEqual({
      view: BASE,
      problems: [],
    });
  });

  test('reads codes and names in any case', () => {
    expect(read('side=pak&chart=BALANCE&freq=a&theme=Dark')).toEqual({
      view: { ...BASE, side: 'PAK', chart: 'balance', theme: 'dark' },
      problems: [],
    });
  });

  test('reports an unknown key and keeps the rest', () => {
    expect(read('colour=red&chart=turnover')).toEqual({
      view: { ...BASE, chart: 'turnover' },
      problems: [
        {
          parameter: 'colour',
          value: 'red',
          expected: 'one of side, chart, freq, from, to, claim, sort, theme, vintage',
        },
      ],
    });
  });

  test('reports a repeated key and keeps the first', () => {
    expect(read('chart=turnover&chart=balance')).toEqual({
      view: { ...BASE, chart: 'turnover' },
      problems: [{ parameter: 'chart', value: 'balance', expected: 'to be given once' }],
    });
  });

  test('reports an old key beside its new name', () => {
    const { view, problems } = read('chart=turnover&tab=balance');
    expect(view.chart).toBe('turnover');
    expect(parametersOf(problems)).toEqual(['tab']);
  });

  test.each<[query: string, part: Partial<View>]>([
    ['tab=balance', { chart: 'balance' }],
    ['frequency=Q', { frequency: 'Q' }],
    ['start=2018', { from: '2018' }],
    ['end=2020', { to: '2020' }],
  ])('reads the old address %s', (query, part) => {
    expect(read(query)).toEqual({ view: { ...BASE, ...part }, problems: [] });
  });

  test.each([
    ['side=GEO', 'one of AZE, PAK'],
    ['chart=pie', 'one of flows, balance, turnover, sides, products, table'],
    ['freq=W', 'one of A, Q, M'],
    ['from=spring', 'a period such as 2020'],
    ['to=2020-13', 'a period such as 2020'],
    ['claim=a b', 'the name of a figure, such as c1'],
    ['sort=name', 'one of period, -period, exports'],
    ['theme=blue', 'one of light, dark, system'],
  ])('reports the wrong value of %s and keeps the rest', (query, expected) => {
    const sound = query.startsWith('chart') ? 'sort=exports' : 'chart=turnover';
    const { view, problems } = read(`${query}&${sound}`);
    expect(view).toEqual(read(sound).view);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.expected).toContain(expected);
    expect(`${problems[0]?.parameter}=${problems[0]?.value}`).toBe(query);
  });

  test('takes no vintage but the one the page was read from', () => {
    const expected = 'a vintage that is kept; Sources lists them';
    const problem = (value: string) => [{ parameter: 'vintage', value, expected }];
    expect(read('vintage=3-0A1B2C3D')).toEqual({
      view: { ...BASE, vintage: '3-0a1b2c3d' },
      problems: [],
    });
    expect(read('vintage=4-0a1b2c3d')).toEqual({ view: BASE, problems: problem('4-0a1b2c3d') });
    const inForce = readView([['vintage', 'latest']], { ...DEFAULTS, vintage: null });
    expect(inForce).toEqual({ view: BASE, problems: problem('latest') });
  });

  test('names a frequency that the side is not held at as a problem', () => {
    const { view, problems } = read('side=PAK&freq=M');
    expect(view.frequency).toBe('A');
    expect(problems).toEqual([{ parameter: 'freq', value: 'M', expected: 'one of A' }]);
  });

  test('takes an empty value for none', () => {
    expect(read('from=&to=&claim=')).toEqual({ view: BASE, problems: [] });
  });

  test('exchanges a start that comes after the end, and says so', () => {
    expect(read('from=2020&to=2018')).toEqual({
      view: { ...BASE, from: '2018', to: '2020' },
      problems: [
        {
          parameter: 'from',
          value: '2020',
          expected: 'not to come after the end, 2018; the two were exchanged',
        },
      ],
    });
  });

  test('reads a year as the first and last of its months', () => {
    const { view } = read('freq=M&from=2018&to=2020');
    expect([view.from, view.to]).toEqual(['2018-01', '2020-12']);
  });

  test('leaves keys that belong to the caller alone', () => {
    const entries = new URLSearchParams('width=1200&chart=balance');
    expect(readView(entries, DEFAULTS, ['width'])).toEqual({
      view: { ...BASE, chart: 'balance' },
      problems: [],
    });
  });

  test('of a pair without any record keeps years', () => {
    const none = { ...DEFAULTS, frequencies: {} };
    expect(readView([['freq', 'M']], none)).toEqual({
      view: BASE,
      problems: [{ parameter: 'freq', value: 'M', expected: 'one of A' }],
    });
  });
});

describe('edgePeriod(text, key, frequency)', () => {
  test.each<[text: string, key: 'from' | 'to', frequency: Frequency, period: string]>([
    ['2020', 'from', 'A', '2020'],
    ['2020', 'to', 'A', '2020'],
    ['2020', 'from', 'Q', '2020-Q1'],
    ['2020', 'to', 'Q', '2020-Q4'],
    ['2020', 'to', 'M', '2020-12'],
    ['2020-Q2', 'from', 'M', '2020-04'],
    ['2020-Q2', 'to', 'M', '2020-06'],
    ['2020-05', 'to', 'Q', '2020-Q2'],
    ['2020-05', 'from', 'A', '2020'],
    ['2020-H1', 'to', 'M', '2020-06'],
    ['q2 2020', 'from', 'Q', '2020-Q2'],
    ['H2-2020', 'from', 'M', '2020-07'],
    [' 2020 ', 'to', 'A', '2020'],
    ['2020-07/2021-06', 'to', 'A', '2021'],
  ])('of %s as %s at %s is %s', (text, key, frequency, period) => {
    const edge = edgePeriod(text, key, frequency);
    expect(edge === null ? null : periodText(edge)).toBe(period);
  });

  test.each(['', 'last year', '2020-Q0', '20200', '2020-02-30', '−2020'])(
    'of "%s" is null',
    (text) => {
      expect(edgePeriod(text, 'from', 'A')).toBeNull();
    },
  );
});
