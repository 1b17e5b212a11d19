import { describe, expect, test } from 'vitest';
import { claimSeries } from './claim-series';
import { claim } from '@/tests/builders/claim';
import { monthsOf, recordOf } from '@/tests/builders/record';
import { azePak, pakAze, syntheticMonths } from '@/tests/builders/trade-record';

describe('claimSeries(claim, records)', () => {
  test('is null for a claim without a period', () => {
    expect(claimSeries(claim({ period: null }), [azePak()])).toBeNull();
  });

  test('is the claim’s period alone without a record', () => {
    const series = claimSeries(claim(), []);
    expect(series).toMatchObject({ periods: ['2020'], at: 0, own: [null], mirror: [null] });
  });

  test('has both records on the reporter’s terms, gaps kept', () => {
    const series = claimSeries(claim({ measure: 'imports' }), [azePak(), pakAze()]);
    expect(series?.periods).toEqual(['2015', '2016', '2017', '2018', '2019', '2020', '2021']);
    expect(series?.at).toBe(5);
    expect(series?.own[2]).toBeNull();
    expect(series?.own[5]).toBe('11624822');
    expect(series?.mirror.slice(3)).toEqual(['9000000', '6000000', '3784399', null]);
  });

  test('turns the sign of the partner’s balance', () => {
    const series = claimSeries(claim({ measure: 'balance', printed: '-10' }), [azePak(), pakAze()]);
    expect(series?.own[5]).toBe('-9967248');
    expect(series?.mirror[5]).toBe('-2864356');
  });

  test('is in units of the currency whatever the record’s', () => {
    const series = claimSeries(
      claim({ reporter: 'GBR', currency: 'GBP', period: '2000-03', measure: 'exports' }),
      [syntheticMonths(60)],
    );
    expect(series?.own[series.at]).toMatch(/^\d+000000$/);
    expect(series?.stated).toBe('13200000');
  });

  test('adds up months for a year to date, beside the same months of other years', () => {
    const record = recordOf({
      frequency: 'M',
      figures: [...monthsOf('2019', '10', '1'), ...monthsOf('2020', '20', '1')],
    });
    const series = claimSeries(claim({ period: '2020-01/2020-10', measure: 'exports' }), [record]);
    expect(series?.periods).toEqual(['2019-01/2019-10', '2020-01/2020-10']);
    expect(series?.own).toEqual(['100', '200']);
  });

  test('shows at most twelve periods, three after the claim’s where more are held', () => {
    const series = claimSeries(
      claim({ reporter: 'GBR', currency: 'GBP', period: '2000-03', measure: 'exports' }),
      [syntheticMonths(354)],
    );
    expect(series?.periods).toHaveLength(12);
    expect(series?.periods.at(-1)).toBe('2000-06');
    expect(series?.periods[series.at]).toBe('2000-03');
  });

  test('reads no record of another currency, pair or product', () => {
    const records = [azePak()];
    const own = (part: Parameters<typeof claim>[0]) => claimSeries(claim(part), records)?.own;
    expect(own({ currency: 'EUR' })).toEqual([null]);
    expect(own({ partner: 'IND' })).toEqual([null]);
    expect(own({ product: 'rice' })).toEqual([null]);
  });
});
