import { describe, expect, test } from 'vitest';
import {
  azePak,
  chartInput,
  pakAze,
  syntheticMonths,
  syntheticYears,
  viewOf,
} from '@/tests/builders/trade-record';
import { describeChart } from './describe';

describe('describeChart(input)', () => {
  test('names what is shown, of whom, when and in which unit', () => {
    expect(describeChart(chartInput(azePak()))).toMatch(
      /^Azerbaijan’s trade with Pakistan, as reported by Azerbaijan, 2015–2021, in USD\. /,
    );
  });

  test('tells the four figures of 2020 exactly', () => {
    expect(describeChart(chartInput(azePak()))).toContain(
      '2020: exports 1,657,574, imports 11,624,822, balance −9,967,248, turnover 13,282,396.',
    );
  });

  test('tells why a figure is absent', () => {
    expect(describeChart(chartInput(azePak()))).toContain(
      '2017: exports incomplete in the source, imports incomplete in the source, balance incomplete in the source',
    );
  });

  test('of both sides tells the other country’s figures too', () => {
    const own = azePak();
    const input = chartInput(own, { view: viewOf(own, { chart: 'sides' }), mirror: pakAze() });
    expect(describeChart(input)).toContain(
      'As reported by Pakistan: 2018: exports 9,000,000, imports 500,000',
    );
    expect(describeChart(input)).toContain('2020: exports 3,784,399, imports 920,043');
  });

  test('of both sides says when the other country has no record', () => {
    const own = azePak();
    const input = chartInput(own, { view: viewOf(own, { chart: 'sides' }) });
    expect(describeChart(input)).toMatch(/No record of Pakistan is held\.$/);
  });

  test('of a long series tells its extent and its last period', () => {
    const months = syntheticMonths(354);
    const words = describeChart(chartInput(months));
    expect(words).toContain('Jan 1997–Jun 2026, in GBP million. Jun 2026: ');
    expect(words).not.toContain('May 2026');
  });

  test('of no periods says so', () => {
    const years = syntheticYears(3, '1', '2');
    const input = chartInput(years, { view: viewOf(years, { from: '2050' }) });
    expect(describeChart(input)).toMatch(/No figures are held\.$/);
  });
});
