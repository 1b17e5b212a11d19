import { describe, expect, test } from 'vitest';
import type { View } from '@/lib/domain/view';
import { PAGE_DEFAULTS } from '@/tests/builders/page';
import { periodsOf } from '@/tests/builders/random-record';
import { azePak, record, syntheticMonths, viewOf } from '@/tests/builders/trade-record';
import { patchView, PRESETS, type Patch, type PatchContext } from './patch';

const years: PatchContext = {
  defaults: PAGE_DEFAULTS,
  record: azePak(),
  articleDate: '2021-06-11',
  claimPeriods: ['2020', '2020', '2021-Q1'],
};
const months: PatchContext = { ...years, record: syntheticMonths(354) };
const quarters: PatchContext = {
  ...years,
  record: { ...azePak(), frequency: 'Q', latest: { period: '2020-Q3', retrieved: '2022' } },
};

const rangeOf = (context: PatchContext, preset: string, part: Partial<View> = {}) => {
  const view = patchView(viewOf(context.record, part), { key: 'preset', value: preset }, context);
  return view === null ? null : [view.from, view.to];
};

describe('patchView(view, patch, context) of a preset', () => {
  test.each([
    ['all', [null, null]],
    ['last-5', ['2017', '2021']],
    ['last-10', ['2012', '2021']],
    ['article', ['2020', '2021']],
    ['since', ['2021', null]],
    ['ytd', null],
  ])('%s of years counts from the latest year held', (preset, range) => {
    expect(rangeOf(years, preset)).toEqual(range);
  });

  test.each([
    ['all', [null, null]],
    ['last-5', ['2021-07', '2026-06']],
    ['last-10', ['2016-07', '2026-06']],
    ['article', ['2020-01', '2021-03']],
    ['since', ['2021-06', null]],
    ['ytd', ['2026-01', '2026-06']],
  ])('%s of months counts from the latest month held', (preset, range) => {
    expect(rangeOf(months, preset)).toEqual(range);
  });

  test.each([
    ['last-5', ['2015-Q4', '2020-Q3']],
    ['article', ['2020-Q1', '2021-Q1']],
    ['since', ['2021-Q2', null]],
    ['ytd', null],
  ])('%s of quarters counts from the latest quarter held', (preset, range) => {
    expect(rangeOf(quarters, preset)).toEqual(range);
  });

  test('is null where there is no article', () => {
    const none = { ...years, articleDate: null, claimPeriods: [] };
    expect([rangeOf(none, 'article'), rangeOf(none, 'since')]).toEqual([null, null]);
  });

  test('of a record with nothing held is only all', () => {
    const empty = { ...years, record: record([]) };
    expect(PRESETS.filter((preset) => rangeOf(empty, preset) !== null)).toEqual(['all']);
  });

  test('that is unknown is null', () => {
    expect(rangeOf(years, 'last-7')).toBeNull();
  });

  test('keeps the rest of the view', () => {
    const view = viewOf(azePak(), { chart: 'balance', claim: 'c1', theme: 'dark' });
    expect(patchView(view, { key: 'preset', value: 'last-5' }, years)).toEqual({
      ...view,
      from: '2017',
      to: '2021',
    });
  });
});

describe('patchView(view, patch, context)', () => {
  const view = viewOf(azePak(), { from: '2018', to: '2020' });

  test.each<[Patch, Partial<View>]>([
    [{ key: 'side', value: 'PAK' }, { side: 'PAK' }],
    [{ key: 'chart', value: 'turnover' }, { chart: 'turnover' }],
    [
      { key: 'freq', value: 'M' },
      { frequency: 'M', from: '2018-01', to: '2020-12' },
    ],
    [
      { key: 'freq', value: 'Q' },
      { frequency: 'Q', from: '2018-Q1', to: '2020-Q4' },
    ],
    [{ key: 'claim', value: 'c2' }, { claim: 'c2' }],
    [{ key: 'claim', value: '' }, { claim: null }],
    [{ key: 'sort', value: '-exports' }, { sort: '-exports' }],
    [{ key: 'sort', value: 'period' }, { sort: null }],
  ])('of %o changes its part alone', (patch, part) => {
    expect(patchView(view, patch, years)).toEqual({ ...view, ...part });
  });

  test.each<Patch>([
    { key: 'side', value: 'GEO' },
    { key: 'chart', value: 'pie' },
    { key: 'freq', value: 'W' },
  ])('of %o is null', (patch) => {
    expect(patchView(view, patch, years)).toBeNull();
  });

  test('of a side that is not held at the frequency takes that side’s own, all periods', () => {
    const defaults = { ...PAGE_DEFAULTS, frequencies: { AZE: ['A'], PAK: ['M'] } as const };
    expect(patchView(view, { key: 'side', value: 'PAK' }, { ...years, defaults })).toEqual({
      ...view,
      side: 'PAK',
      frequency: 'M',
      from: null,
      to: null,
    });
  });

  test('from months to years and back keeps whole years', () => {
    const [from = '', to = ''] = [periodsOf('M', 24)[2], periodsOf('M', 24)[20]];
    const monthly = viewOf(syntheticMonths(24), { from, to });
    const yearly = patchView(monthly, { key: 'freq', value: 'A' }, months);
    expect([yearly?.from, yearly?.to]).toEqual(['1990', '1991']);
  });
});
