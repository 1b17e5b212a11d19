import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { recordRow } from '@/lib/domain/record-row';
import { VINTAGE } from '@/tests/builders/picture';
import {
  AZE_PAK_DATASETS,
  azePak,
  cell,
  chartInput,
  record,
  viewOf,
} from '@/tests/builders/trade-record';
import type { View } from '@/lib/domain/view';
import { viewSdmxCsv } from './view-sdmx-csv';

function of(changes: Partial<View>, own = azePak()): string {
  const input = chartInput(own, { view: viewOf(own, changes) });
  return viewSdmxCsv({ input, datasets: AZE_PAK_DATASETS, vintage: VINTAGE });
}

const table = (text: string): readonly Record<string, string>[] => parse(text, { columns: true });

describe('viewSdmxCsv(view)', () => {
  test('has the format’s own columns, then dimensions, measure and attributes', () => {
    expect(of({ from: '2020', to: '2020' }).split('\r\n').slice(0, 3)).toEqual([
      'STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ,REF_AREA,COUNTERPART_AREA,FLOW,PRODUCT,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT,VALUATION,ADJUSTMENT,KIND,RECORD_STATUS,AT_LEAST,BASIS,ABSENT_CHAPTERS,SOURCE[],VINTAGE,COMMENT',
      'dataflow,BILATERAL:TRADE(1.1.0),I,A,AZE,PAK,X,TOTAL,2020,1657574,A,USD,0,FOB,none,reported,reported,,sum of chapters,01 43,chapters-2022,1-3f2a9c41,sum of chapters; without chapters 01 43',
      'dataflow,BILATERAL:TRADE(1.1.0),I,A,AZE,PAK,M,TOTAL,2020,11624822,A,USD,0,CIF,none,reported,reported,,sum of chapters,01 43,chapters-2022,1-3f2a9c41,sum of chapters; without chapters 01 43',
    ]);
  });

  test('leaves an absent value empty, with its status and what is known', () => {
    expect(table(of({ from: '2017', to: '2017' }))[0]).toMatchObject({
      OBS_VALUE: '',
      OBS_STATUS: 'O',
      RECORD_STATUS: 'incomplete',
      AT_LEAST: '1',
      COMMENT: 'incomplete in the source; at least 1',
    });
  });

  test('parts several sources by the sign its head names', () => {
    const mixed = record([
      recordRow({
        period: '2020',
        exports: cell('1', { source: 'chapters-2022' }),
        imports: cell('2', { source: 'total-2017' }),
      }),
    ]);
    const balance = table(of({}, mixed)).find((line) => line['FLOW'] === 'B');
    expect(balance).toMatchObject({ 'SOURCE[]': 'chapters-2022;total-2017', OBS_VALUE: '-1' });
  });

  test.each([
    ['estimated', 'E'],
    ['provisional', 'P'],
    ['revised', 'A'],
  ] as const)('has a value that is %s with status %s', (status, code) => {
    const own = record([
      recordRow({ period: '2020', exports: cell('1', { status }), imports: cell('2') }),
    ]);
    expect(table(of({}, own))[0]).toMatchObject({ OBS_VALUE: '1', OBS_STATUS: code });
  });

  test('says a suppressed value is suppressed', () => {
    const exports = cell(null, { status: 'suppressed' });
    const own = record([recordRow({ period: '2020', exports, imports: cell('2') })]);
    expect(table(of({}, own))[0]).toMatchObject({ OBS_VALUE: '', OBS_STATUS: 'Q' });
  });

  test('tells millions as a power of ten, and another unit in words', () => {
    const rows = [recordRow({ period: '2020', exports: cell('1'), imports: cell('2') })];
    const unit = (multiplier: string) => ({ unit: { currency: 'GBP', multiplier } });
    expect(table(of({}, record(rows, unit('1000000'))))[0]).toMatchObject({
      UNIT_MEASURE: 'GBP',
      UNIT_MULT: '6',
    });
    expect(table(of({}, record(rows, unit('12'))))[0]).toMatchObject({
      UNIT_MULT: '',
      COMMENT: 'one stands for 12',
    });
  });
});
