import { describe, expect, test } from 'vitest';
import { openedFile } from '@/tests/builders/opened-file';
import { readFormat, refusalOf, rowLine } from '@/tests/builders/read-format';
import { sdmxCsv } from './sdmx-csv';

const HEADER =
  'STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ,REF_AREA,COUNTERPART_AREA,FLOW,PRODUCT,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT,VALUATION,ADJUSTMENT,KIND,RECORD_STATUS,AT_LEAST,BASIS,ABSENT_CHAPTERS,SOURCE[],VINTAGE,COMMENT';
const START = 'dataflow,BILATERAL:TRADE(1.1.0),I,A,AZE,PAK';
const EXPORTS = `${START},X,TOTAL,2020,1657574,A,USD,0,FOB,none,reported,reported,,sum of chapters,01 43,a;b,1-3f2a9c41,`;

const file = (...lines: readonly string[]) =>
  openedFile('view.csv', `${[HEADER, ...lines].join('\r\n')}\r\n`);

describe('our own export, read as SDMX-CSV', () => {
  test('is a row with its basis and chapters, and a dataset that says where it is from', async () => {
    const { rows, problems, description } = await readFormat(sdmxCsv, [file(EXPORTS)]);
    expect(problems).toEqual([]);
    expect(rows.map(rowLine)).toEqual(['AZE PAK exports TOTAL 2020 1657574 reported']);
    expect(rows[0]).toMatchObject({ basis: 'sum of chapters', absentChapters: ['01', '43'] });
    expect(description).toMatchObject({
      kind: 'reported',
      adjustment: 'none',
      unit: { currency: 'USD', multiplier: '1' },
      valuation: { exports: 'FOB', imports: 'unknown' },
    });
    expect(description.notes[0]).toContain('vintage 1-3f2a9c41, made of the datasets a, b');
  });

  test('leaves out balance and turnover, and says why', async () => {
    const balance = `${START},B,TOTAL,2020,-9967248,A,USD,0,"exports FOB, imports CIF",none,,reported,,computed,01 43,a;b,1-3f2a9c41,computed`;
    const { rows, leftOut, problems } = await readFormat(sdmxCsv, [
      file(EXPORTS, balance, balance.replace(',B,', ',T,')),
    ]);
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(leftOut).toEqual({ 'balance or turnover: computed, not stated': 2 });
  });

  test('holds an incomplete period by the least that is known', async () => {
    const gap = `${START},M,TOTAL,2017,,O,USD,3,CIF,none,reported,incomplete,12.5,total,,a,1-3f2a9c41,`;
    const { rows } = await readFormat(sdmxCsv, [file(gap)]);
    expect(rows.map(rowLine)).toEqual(['AZE PAK imports TOTAL 2017 12.5 incomplete']);
  });

  test('says so where two countries value a flow differently', async () => {
    const other = EXPORTS.replace('AZE,PAK', 'PAK,AZE').replace('FOB', 'FAS');
    const { description } = await readFormat(sdmxCsv, [file(EXPORTS, other)]);
    expect(description.valuation.exports).toBe('unknown');
    expect(description.notes[1]).toContain('exports valued FOB and FAS');
  });

  test.each([
    [EXPORTS.replace(',USD,0,', ',USD,,'), 'column "UNIT_MULT": found "", expected a power of ten'],
    [EXPORTS.replace(',X,', ',C,'), 'column "FLOW": found "C"'],
    [EXPORTS.replace('FOB', 'FREE'), 'column "VALUATION": found "FREE"'],
    [EXPORTS.replace(',none,', ',,'), 'column "ADJUSTMENT": found ""'],
    [EXPORTS.replace('reported,reported', 'reported,missing'), 'expected O, since RECORD_STATUS'],
    [EXPORTS.replace(',,sum', ',5,sum'), 'column "AT_LEAST": found "5", expected nothing'],
    [EXPORTS.replace('sum of chapters', 'guess'), 'column "BASIS": found "guess"'],
  ])('refuses what it never writes (case %#)', async (line, message) => {
    const { rows, problems } = await readFormat(sdmxCsv, [file(line)]);
    expect(rows).toEqual([]);
    expect(problems[0]).toContain(message);
  });

  test('refuses figures of countries and figures reconciled by others in one file', async () => {
    const other = EXPORTS.replace('reported,reported', 'reconciled,reported').replace(
      '2020',
      '2021',
    );
    const { problems } = await readFormat(sdmxCsv, [file(EXPORTS, other)]);
    expect(problems[0]).toContain('column "KIND": found "reconciled", expected "reported"');
  });

  test('refuses a file that lacks a column without which figures would be lost', async () => {
    const old = openedFile(
      'view.csv',
      `STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ,REF_AREA,COUNTERPART_AREA,FLOW,PRODUCT,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT,VALUATION\r\n${START.replace('1.1.0', '1.0.0')},X,TOTAL,2020,1,A,USD,0,FOB\r\n`,
    );
    expect(await refusalOf(sdmxCsv, [old])).toContain('expected the column ADJUSTMENT');
  });
});
