import { describe, expect, test } from 'vitest';
import { azePak, chartInput, pakAze, viewOf } from '@/tests/builders/trade-record';
import { copiedTable } from './copied-table';

const own = azePak();
const of = (changes: Parameters<typeof viewOf>[1]) =>
  copiedTable(chartInput(own, { view: viewOf(own, changes), mirror: pakAze() }));

describe('copiedTable(input)', () => {
  test('has a period a line, values whole, a head with the unit', () => {
    expect(of({ from: '2019', to: '2020' }).tsv.split('\r\n')).toEqual([
      'Reported by\tPeriod\tExports, USD\tImports, USD\tBalance, USD\tTurnover, USD\tStatus',
      'AZE\t2019\t294491\t14440948\t-14146457\t14735439\t',
      'AZE\t2020\t1657574\t11624822\t-9967248\t13282396\t',
    ]);
  });

  test('leaves what is absent empty and says why', () => {
    expect(of({ from: '2017', to: '2017' }).tsv.split('\r\n')[1]).toBe(
      'AZE\t2017\t\t\t\t\tincomplete in the source',
    );
  });

  test('of both sides has the other record after the own one', () => {
    const lines = of({ chart: 'sides', from: '2020', to: '2020' }).tsv.split('\r\n');
    expect(lines[2]).toBe('PAK\t2020\t3784399\t920043\t2864356\t4704442\t');
  });

  test('escapes names in HTML', () => {
    const names = { reporter: '<img src=x>', partner: 'B' };
    expect(copiedTable(chartInput(own, { names })).html).not.toContain('<img');
  });
});
