import { describe, expect, test } from 'vitest';
import { sceneAt } from '@/tests/builders/page';
import { azePak, pakAze, syntheticYears } from '@/tests/builders/trade-record';

describe('sceneOf(parts)', () => {
  test('heads the page with the article’s latest figure that the range holds', () => {
    expect(sceneAt('').headline?.period).toBe('2020');
  });

  test.each([
    ['claim=c2', '2020'],
    ['claim=c4', '2020'],
    ['from=2015&to=2018', '2018'],
    ['from=2015&to=2017', '2016'],
    ['from=2021', '2021'],
  ])('of %s heads the page with %s', (query, period) => {
    expect(sceneAt(query).headline?.period).toBe(period);
  });

  test('heads a page without an article with the last period that has a value', () => {
    expect(sceneAt('', azePak(), { claims: [] }).headline?.period).toBe('2021');
    expect(sceneAt('to=2017', azePak(), { claims: [] }).headline?.period).toBe('2016');
  });

  test('has no headline where no period has a value', () => {
    expect(sceneAt('', syntheticYears(3, null, null), { claims: [] }).headline).toBeNull();
    expect(sceneAt('from=2050').headline).toBeNull();
  });

  test('turns claims to the side that is shown', () => {
    const { chart } = sceneAt('side=PAK', pakAze());
    expect(chart.claims.map(({ id, measure }) => [id, measure])).toEqual([
      ['c1', 'turnover'],
      ['c2', 'imports'],
      ['c3', 'exports'],
      ['c4', 'turnover'],
    ]);
    expect(chart.names).toMatchObject({ reporter: 'Pakistan', partner: 'Azerbaijan' });
  });

  test('puts claims into the unit of the record', () => {
    const inMillions = { ...azePak(), unit: { currency: 'USD', multiplier: '1000000' } };
    expect(sceneAt('', inMillions).chart.claims[0]?.value).toBeCloseTo(13.2, 9);
  });

  test('leaves claims in another currency out of the chart', () => {
    const inPounds = { ...azePak(), unit: { currency: 'GBP', multiplier: '1' } };
    expect(sceneAt('', inPounds).chart.claims).toEqual([]);
  });

  test('has no mirror in another unit', () => {
    const inPounds = { ...pakAze(), unit: { currency: 'GBP', multiplier: '1000000' } };
    const scene = sceneAt('chart=sides', azePak(), { mirror: inPounds });
    expect([scene.mirror, scene.chart.mirror]).toEqual([null, null]);
    expect(sceneAt('chart=sides', azePak(), { mirror: pakAze() }).mirror).toEqual(pakAze());
  });

  test('has the rows of the range alone', () => {
    const { rows } = sceneAt('from=2016&to=2018');
    expect(rows.map(({ period }) => period)).toEqual(['2016', '2017', '2018']);
  });
});
