import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Store } from '@/lib/store/store';
import { CONTRACT_VINTAGE } from './contract-source';

const annual = (reporter: string, partner: string) =>
  ({ reporter, partner, frequency: 'A' }) as const;

/** The questions every store must answer alike, asked of the records that come with the product. */
export function storeContract(open: () => Promise<Store>): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  const totalOf = async (reporter: string, partner: string, period: string) => {
    const found = await store.totals(annual(reporter, partner));
    return found
      .filter((one) => one.period === period)
      .map(({ flow, dataset, value }) => `${flow} ${dataset} ${value ?? 'absent'}`);
  };

  test('vintage() is the vintage that was imported', async () => {
    expect(await store.vintage()).toEqual(CONTRACT_VINTAGE);
  });

  test('datasets() are all there by id, with the count of their rows', async () => {
    const found = await store.datasets();
    expect(found.map(({ id, rows }) => [id, rows])).toEqual([
      ['aze-pak-comtrade-2022', 1375],
      ['aze-pak-wits-2017', 85],
      ['gbr-ons-2026-06', 2004],
      ['gbr-ons-partners-2026-06', 1848],
      ['usa-census-2024', 576],
    ]);
  });

  test('datasets() carry unit, valuation and notes', async () => {
    const [, wits, ons] = await store.datasets();
    expect(wits).toMatchObject({
      unit: { currency: 'USD', multiplier: '1' },
      valuation: { exports: 'FOB', imports: 'CIF' },
      reExports: 'excluded',
      retrieved: '2017-11',
      isEdited: false,
    });
    expect(ons).toMatchObject({
      unit: { currency: 'GBP', multiplier: '1000000' },
      adjustment: 'seasonally adjusted',
    });
  });

  test('places() keep a historical area apart from the country that has its code', async () => {
    const found = await store.places();
    expect(found.filter(({ code }) => code.startsWith('PAK'))).toEqual([
      {
        code: 'PAK',
        m49: '586',
        name: 'Pakistan',
        entryYear: 1972,
        exitYear: null,
        isAggregate: false,
      },
      {
        code: 'PAK-1971',
        m49: null,
        name: 'East and West Pakistan (to 1971)',
        entryYear: null,
        exitYear: 1971,
        isAggregate: false,
      },
    ]);
  });

  test('places() mark the aggregates', async () => {
    const found = await store.places();
    const world = found.find(({ code }) => code === 'WLD');
    expect(world).toMatchObject({ m49: '001', name: 'World', isAggregate: true });
  });

  test('chapters() are two digits, in order', async () => {
    const found = await store.chapters();
    expect(found).toHaveLength(99);
    expect(found[0]).toEqual({ code: '01', name: 'Live animals' });
    expect(found[9]).toEqual({ code: '10', name: 'Cereals' });
  });

  test('coverage() goes by reporter, partner and frequency, the longest period first', async () => {
    const found = await store.coverage();
    expect(found).toHaveLength(54);
    expect(found.filter(({ partner }) => partner === 'PAK')).toEqual([
      { ...annual('AZE', 'PAK'), first: '1996', last: '2021', hasChapters: true },
      { ...annual('GBR', 'PAK'), first: '1997', last: '2025', hasChapters: false },
      {
        reporter: 'GBR',
        partner: 'PAK',
        frequency: 'Q',
        first: '1997-Q1',
        last: '2026-Q2',
        hasChapters: false,
      },
      {
        reporter: 'GBR',
        partner: 'PAK',
        frequency: 'M',
        first: '1997-01',
        last: '2026-06',
        hasChapters: false,
      },
      {
        reporter: 'USA',
        partner: 'PAK',
        frequency: 'M',
        first: '2013-01',
        last: '2024-12',
        hasChapters: false,
      },
    ]);
  });

  test('totals(AZE, PAK) have the 2004 total beside the lower sum of its chapters', async () => {
    expect(await totalOf('AZE', 'PAK', '2004')).toEqual([
      'exports aze-pak-comtrade-2022 4384',
      'exports aze-pak-wits-2017 4384',
      'imports aze-pak-comtrade-2022 1011192',
      'imports aze-pak-wits-2017 1585935',
    ]);
  });

  test('totals(AZE, PAK) have the figures of 2007 and 2020', async () => {
    expect(await totalOf('AZE', 'PAK', '2007')).toContain('imports aze-pak-wits-2017 2485164');
    expect(await totalOf('AZE', 'PAK', '2020')).toEqual([
      'exports aze-pak-comtrade-2022 1657574',
      'imports aze-pak-comtrade-2022 11624822',
    ]);
  });

  test('totals(AZE, PAK) have both states of the revised imports of 2016', async () => {
    expect(await totalOf('AZE', 'PAK', '2016')).toEqual([
      'exports aze-pak-comtrade-2022 1433208',
      'exports aze-pak-wits-2017 1433210',
      'imports aze-pak-comtrade-2022 5862223',
      'imports aze-pak-wits-2017 5170319',
    ]);
  });

  test('totals(PAK, AZE) of 2020 are Pakistan’s own, re-exports apart', async () => {
    expect(await totalOf('PAK', 'AZE', '2020')).toEqual([
      'exports aze-pak-comtrade-2022 3784399',
      'imports aze-pak-comtrade-2022 920043',
      're-exports aze-pak-comtrade-2022 241',
    ]);
  });

  test('totals(PAK, AZE) are absent where nothing was reported', async () => {
    const found = await store.totals(annual('PAK', 'AZE'));
    const years = (flow: string) =>
      [...new Set(found.filter((one) => one.flow === flow).map(({ period }) => period))].join(' ');
    expect(years('exports')).toMatch(/^1993 1995 1996 .* 2021$/);
    expect(years('imports')).not.toMatch(/1993|1994|1998|2012/);
    expect(years('imports').split(' ')).toHaveLength(25);
  });

  test('totals() of an incomplete year say so and keep the sum', async () => {
    const found = await store.totals(annual('AZE', 'PAK'));
    expect(found.filter(({ period }) => period === '2017')).toMatchObject([
      { flow: 'exports', value: '18158', status: 'incomplete', basis: 'sum of chapters' },
      { flow: 'imports', value: '4447421', status: 'incomplete', basis: 'sum of chapters' },
    ]);
  });

  test('totals() list the chapters of which the extract has no file', async () => {
    const found = await store.totals(annual('AZE', 'PAK'));
    const one = found.find(({ period, flow }) => period === '2020' && flow === 'imports');
    expect(one?.absentChapters).toEqual(['11', '20', '71', '88', '93']);
  });

  test('totals() of a blank year are null with a status, never zero', async () => {
    const found = await store.totals(annual('GBR', 'DEU'));
    expect(found.filter(({ period }) => period === '2022')).toMatchObject([
      { flow: 'exports', value: null, status: 'missing' },
      { flow: 'imports', value: null, status: 'missing' },
    ]);
  });

  test('totals() keep a zero a zero', async () => {
    const found = await store.totals({ reporter: 'GBR', partner: 'AZE', frequency: 'M' });
    expect(found.filter(({ value }) => value === '0')).toHaveLength(27);
  });

  test('totals() of a pair without records are empty', async () => {
    expect(await store.totals(annual('PAK', 'GBR'))).toEqual([]);
  });

  test('totals() of a place that does not exist are empty', async () => {
    expect(await store.totals(annual("'; drop table place; --", 'PAK'))).toEqual([]);
  });

  test('totals() of a frequency without records are empty', async () => {
    expect(await store.totals({ reporter: 'AZE', partner: 'PAK', frequency: 'M' })).toEqual([]);
  });

  test('chapterObservations() go by period, flow and chapter', async () => {
    const found = await store.chapterObservations(annual('AZE', 'PAK'));
    expect(found).toHaveLength(783);
    expect(found.slice(0, 4).map((one) => `${one.period} ${one.flow} ${one.product}`)).toEqual([
      '1996 exports 40',
      '1996 exports 50',
      '1996 exports 72',
      '1996 imports 10',
    ]);
  });

  test('chapterObservations() of one period are those among all of that period', async () => {
    const all = await store.chapterObservations(annual('AZE', 'PAK'));
    for (const period of ['1996', '2004', '2020']) {
      const found = await store.chapterObservations({ ...annual('AZE', 'PAK'), period });
      expect(found.length).toBeGreaterThan(0);
      expect(found).toEqual(all.filter((one) => one.period === period));
    }
    for (const period of ['1900', '2004-Q1', '2004-13', 'x', '']) {
      expect(await store.chapterObservations({ ...annual('AZE', 'PAK'), period })).toEqual([]);
    }
  });

  test('chapterObservations() of a pair without chapters are empty', async () => {
    expect(await store.chapterObservations(annual('GBR', 'PAK'))).toEqual([]);
  });

  test('details() of a pair without products below chapters are empty', async () => {
    expect(await store.details(annual('AZE', 'PAK'))).toEqual([]);
    expect(await store.details({ ...annual('AZE', 'PAK'), chapter: 'x' })).toEqual([]);
  });
}
