import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Frequency } from '@/lib/domain/observation';
import { CHARTS, type View } from '@/lib/domain/view';
import { periodsOf } from '@/tests/builders/random-record';
import { readView, SORTS } from './read-view';
import { defaultView, type ViewDefaults } from './view-keys';
import { apiQuery, viewAddress, writeView } from './write-view';

const RUNS = { numRuns: 200 };

const frequencyLists = fc.uniqueArray(fc.constantFrom<Frequency[]>('A', 'Q', 'M'), {
  maxLength: 3,
});

const defaultsOfAnyPair: fc.Arbitrary<ViewDefaults> = fc
  .tuple(fc.constantFrom('AZE', 'PAK'), frequencyLists, frequencyLists)
  .map(([side, AZE, PAK]) => ({
    reporter: 'AZE',
    partner: 'PAK',
    side,
    frequencies: { AZE, PAK },
    vintage: '3-0a1b2c3d',
  }));

const PERIODS = { A: periodsOf('A', 24), Q: periodsOf('Q', 24), M: periodsOf('M', 24) } as const;
const claimNames = fc.string({
  unit: fc.constantFrom(...'abcxyz0189-'),
  minLength: 1,
  maxLength: 40,
});

/** Any view that an address of the pair may ask for. */
const views = fc
  .record({
    defaults: defaultsOfAnyPair,
    side: fc.constantFrom('AZE', 'PAK'),
    place: fc.nat(2),
    edges: fc.tuple(fc.nat(23), fc.nat(23), fc.boolean(), fc.boolean()),
    chart: fc.constantFrom(...CHARTS),
    claim: fc.option(claimNames),
    theme: fc.constantFrom('light' as const, 'dark' as const, null),
    vintage: fc.constantFrom('3-0a1b2c3d', null),
    sort: fc.constantFrom(null, ...SORTS.filter((sort) => sort !== 'period')),
  })
  .map(({ defaults, side, place, edges: [a, b, hasFrom, hasTo], ...rest }) => {
    const base = defaultView(defaults);
    const held = defaults.frequencies[side] ?? [];
    const frequency = held[place % Math.max(1, held.length)] ?? base.frequency;
    const periods = PERIODS[frequency];
    const from = hasFrom ? (periods[Math.min(a, b)] ?? null) : null;
    const to = hasTo ? (periods[Math.max(a, b)] ?? null) : null;
    const view: View = { ...base, ...rest, side, frequency, from, to };
    return { defaults, view };
  });

const DEFAULTS: ViewDefaults = {
  reporter: 'AZE',
  partner: 'PAK',
  side: 'AZE',
  frequencies: { AZE: ['A'], PAK: ['M', 'Q'] },
  vintage: '3-0a1b2c3d',
};
const BASE = defaultView(DEFAULTS);

describe('writeView(view, defaults)', () => {
  test('is read back as the same view', () => {
    fc.assert(
      fc.property(views, ({ view, defaults }) => {
        const query = new URLSearchParams(writeView(view, defaults));
        expect(readView(query, defaults)).toEqual({ view, problems: [] });
      }),
      RUNS,
    );
  });

  test('of the default view is empty', () => {
    fc.assert(
      fc.property(defaultsOfAnyPair, (defaults) => {
        expect(writeView(defaultView(defaults), defaults)).toBe('');
      }),
      RUNS,
    );
  });

  test('leaves out every default and keeps one order of keys', () => {
    const view: View = {
      ...BASE,
      side: 'PAK',
      frequency: 'Q',
      chart: 'balance',
      from: '2019-Q1',
      to: '2020-Q4',
      claim: 'c1',
      sort: '-exports',
      theme: 'dark',
      vintage: '3-0a1b2c3d',
    };
    expect(writeView(view, DEFAULTS)).toBe(
      'side=PAK&chart=balance&freq=Q&from=2019-Q1&to=2020-Q4&claim=c1&sort=-exports&theme=dark&vintage=3-0a1b2c3d',
    );
  });

  test('leaves out the default frequency of the side that is shown', () => {
    expect(writeView({ ...BASE, side: 'PAK', frequency: 'M' }, DEFAULTS)).toBe('side=PAK');
  });
});

describe('viewAddress(path, view, defaults)', () => {
  test('is the path alone when nothing differs from the defaults', () => {
    expect(viewAddress('/trade/AZE/PAK', BASE, DEFAULTS)).toBe('/trade/AZE/PAK');
  });

  test('is the path with the query otherwise', () => {
    expect(viewAddress('/', { ...BASE, from: '2018' }, DEFAULTS)).toBe('/?from=2018');
  });
});

describe('apiQuery(view)', () => {
  test('writes every part, defaults too', () => {
    const view: View = { ...BASE, from: '2018', to: '2020', claim: 'c1', theme: 'light' };
    expect(apiQuery(view)).toBe(
      'reporter=AZE&partner=PAK&side=AZE&chart=flows&freq=A&from=2018&to=2020&claim=c1&theme=light',
    );
  });

  test('leaves out only what is open', () => {
    expect(apiQuery(BASE)).toBe('reporter=AZE&partner=PAK&side=AZE&chart=flows&freq=A');
  });

  test('is read back as the same view but for the order of the table', () => {
    fc.assert(
      fc.property(views, ({ view, defaults }) => {
        const query = new URLSearchParams(apiQuery(view));
        const read = readView(query, defaults, ['reporter', 'partner']);
        expect(read).toEqual({ view: { ...view, sort: null }, problems: [] });
      }),
      RUNS,
    );
  });
});
