import { describe, expect, test } from 'vitest';
import { CHARTS } from '@/lib/domain/view';
import { dateName } from '../period';
import {
  balanceNote,
  CHART_NAMES,
  chartSubtitle,
  chartTitle,
  flowTitle,
  recordTitle,
  sourceLine,
  turnoverNote,
  valuationNote,
} from './chart';

const AZE_PAK = { reporter: 'Azerbaijan', partner: 'Pakistan' };
const GBR_NLD = { reporter: 'United Kingdom', partner: 'Netherlands' };

describe('chartTitle(chart, names)', () => {
  test.each([
    ['flows', 'Azerbaijan’s trade with Pakistan, as reported by Azerbaijan'],
    ['table', 'Azerbaijan’s trade with Pakistan, as reported by Azerbaijan'],
    ['balance', 'Azerbaijan’s trade balance with Pakistan, as reported by Azerbaijan'],
    ['turnover', 'Azerbaijan’s trade turnover with Pakistan, as reported by Azerbaijan'],
    ['sides', 'Trade between Azerbaijan and Pakistan, as each of them reports it'],
    ['products', 'Azerbaijan’s trade with Pakistan by chapter, as reported by Azerbaijan'],
  ] as const)('of %s is %s', (chart, title) => {
    expect(chartTitle(chart, AZE_PAK)).toBe(title);
  });

  test('starts with a capital and names both countries of every chart', () => {
    const titles = CHARTS.map((chart) => chartTitle(chart, GBR_NLD));
    expect(titles.filter((title) => !/^T.*Kingdom.*Netherlands/.test(title))).toEqual([]);
  });
});

describe('flowTitle(measure, names)', () => {
  test.each([
    ['exports', 'The United Kingdom’s exports to the Netherlands'],
    ['imports', 'The United Kingdom’s imports from the Netherlands'],
    ['balance', 'The United Kingdom’s trade balance with the Netherlands'],
    ['turnover', 'The United Kingdom’s trade turnover with the Netherlands'],
  ] as const)('of %s names the direction', (measure, title) => {
    expect(flowTitle(measure, GBR_NLD)).toBe(title);
  });
});

test('recordTitle(names) names whose record it is', () => {
  expect(recordTitle({ reporter: 'Pakistan', partner: 'Azerbaijan' })).toBe(
    'Pakistan’s trade with Azerbaijan, as reported by Pakistan',
  );
});

describe('chartSubtitle(parts)', () => {
  const parts = { unit: 'million US dollars', frequency: 'A', range: '1996–2021' } as const;

  test('names unit, prices, frequency and range', () => {
    expect(chartSubtitle({ ...parts, adjustment: 'none' })).toBe(
      'Million US dollars, current prices, annual, 1996–2021',
    );
  });

  test('names a seasonal adjustment', () => {
    expect(chartSubtitle({ ...parts, frequency: 'M', adjustment: 'seasonally adjusted' })).toBe(
      'Million US dollars, current prices, monthly, seasonally adjusted, 1996–2021',
    );
  });
});

test('valuationNote(valuation) says what is unknown', () => {
  expect(valuationNote({ exports: 'FOB', imports: 'unknown' })).toBe(
    'Exports FOB, imports of unknown valuation',
  );
});

test('turnoverNote(names, valuation) names whose flows are added, and how they are priced', () => {
  expect(turnoverNote(GBR_NLD, { exports: 'FOB', imports: 'CIF' })).toBe(
    'Turnover is the sum of the United Kingdom’s own exports (FOB) and imports (CIF)',
  );
});

test('balanceNote(names) names whose flows are subtracted', () => {
  expect(balanceNote(AZE_PAK)).toBe(
    'Balance is exports minus imports, both as reported by Azerbaijan',
  );
});

test('sourceLine(datasets) names each publisher, title and date', () => {
  const one = { publisher: 'UN Comtrade', title: 'Totals', retrieved: '2017-11' };
  const other = { publisher: 'ONS', title: 'Trade', retrieved: '2026-06' };
  expect(sourceLine([one, other], dateName)).toBe(
    'Source: UN Comtrade, Totals, retrieved November 2017; ONS, Trade, retrieved June 2026',
  );
});

test('CHART_NAMES names every chart differently', () => {
  expect(new Set(CHARTS.map((chart) => CHART_NAMES[chart])).size).toBe(CHARTS.length);
});
