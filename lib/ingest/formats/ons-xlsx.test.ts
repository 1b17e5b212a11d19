import { existsSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import type { TradeRow } from '@/lib/ingest/trade-row';
import { openedWorkbook, openedWorkbookFromDisk } from '@/tests/builders/opened-workbook';
import { readFormat, refusalOf, rowLine } from '@/tests/builders/read-format';
import { onsXlsx } from './ons-xlsx';

const RELEASE = '/work/shared/fixtures/ons-allcountries-2026-06.xlsx';
const TITLE = [['Trade in goods: All countries June 2026, current prices'], ['Source'], ['Note']];
const n = (number: string) => ({ number });

const own = () =>
  openedWorkbook('ons-own.xlsx', {
    'Cover Sheet': [['Trade in goods: All countries June 2026, current prices']],
    Notes: [['Notes']],
    '1. Annual Exports': [
      ...TITLE,
      ['Country Code', 'Country Name', '1997', '1998', '1999'],
      ['AZ', 'Azerbaijan', n('61'), null, n('0')],
      ['US', 'United States incl. Puerto Rico', n('5'), n('6'), '[c]'],
      ['B5', 'Total EU27 [note 2]', n('7'), n('8'), n('9')],
      ['D5', 'Total Non EU [note 3]', n('7'), n('8'), n('9')],
      ['W1', 'Total', n('70'), n('80'), n('90')],
    ],
    '6. Monthly Imports': [
      ...TITLE,
      ['Country Code', 'Country Name', '1997Jan', '1997Feb'],
      ['PK', 'Pakistan', n('3'), n('4')],
    ],
  });

test('the sheets of flows are read, groups without a code left out, a blank within is missing', async () => {
  const { rows, leftOut, problems } = await readFormat(onsXlsx, [await own()]);

  expect(problems).toEqual([]);
  expect(rows.map(rowLine)).toEqual([
    'GBR AZE exports TOTAL 1997 61 reported',
    'GBR AZE exports TOTAL 1998 – missing',
    'GBR AZE exports TOTAL 1999 0 reported',
    'GBR USA exports TOTAL 1997 5 reported',
    'GBR USA exports TOTAL 1998 6 reported',
    'GBR USA exports TOTAL 1999 – suppressed',
    'GBR EU27 exports TOTAL 1997 7 reported',
    'GBR EU27 exports TOTAL 1998 8 reported',
    'GBR EU27 exports TOTAL 1999 9 reported',
    'GBR WLD exports TOTAL 1997 70 reported',
    'GBR WLD exports TOTAL 1998 80 reported',
    'GBR WLD exports TOTAL 1999 90 reported',
    'GBR PAK imports TOTAL 1997-01 3 reported',
    'GBR PAK imports TOTAL 1997-02 4 reported',
  ]);
  expect(leftOut).toEqual({ 'a group of countries, or an area without a code': 3 });
});

test('the release is that of the cover, and zeros are explained', async () => {
  const { description } = await readFormat(onsXlsx, [await own()]);

  expect(description).toMatchObject({
    release: 'June 2026',
    retrieved: '2026-06',
    unit: { currency: 'GBP', multiplier: '1000000' },
    adjustment: 'seasonally adjusted',
  });
  expect(description.notes[0]).toContain('less than half a million');
  expect(description.notes[2]).toContain('United States incl. Puerto Rico');
});

test('a country or a figure that is not known is refused by sheet and row', async () => {
  const file = await openedWorkbook('ons.xlsx', {
    '1. Annual Exports': [
      ['Country Code', 'Country Name', '1997'],
      ['ZZ', 'Nowhere', n('1')],
      ['AZ', 'Azerbaijan', 'low'],
    ],
  });
  const { problems } = await readFormat(onsXlsx, [file]);

  expect(problems[0]).toContain('ons.xlsx › \'1. Annual Exports\', line 2, column "Country Code"');
  expect(problems[1]).toContain('line 3, column "1997": found "low"');
});

const sumOf = (rows: readonly TradeRow[]) =>
  rows.reduce((total, { value }) => total + BigInt(value ?? 'absent'), 0n);

test.skipIf(!existsSync(RELEASE))(
  'the release of June 2026 gives exactly the house’s figures, and all of its own (skipped where the file is absent)',
  async () => {
    const release = await openedWorkbookFromDisk(RELEASE);
    const { rows, problems, leftOut } = await readFormat(onsXlsx, [release]);
    const house = readFileSync('data/series/gbr-ons-2026-06/observations.csv', 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').slice(0, 7).join(' '));
    const mine = rows
      .filter(({ partner }) => partner === 'AZE' || partner === 'PAK')
      .map((row) => Object.values(pick(row)).join(' '));
    const totals = (['A', 'Q', 'M'] as const).flatMap((frequency) =>
      (['exports', 'imports'] as const).map((flow) => {
        const part = rows.filter((row) => row.flow === flow && row.frequency === frequency);
        return [frequency, flow, part.length, sumOf(part)].join(' ');
      }),
    );

    expect(problems).toEqual([]);
    expect(mine.toSorted()).toEqual(house.toSorted());
    // Counted in the XML of the sheets by another program, without the row of the non-EU total.
    expect(totals).toEqual([
      'A exports 6902 20276700',
      'A imports 6902 28240400',
      'Q exports 28084 20774735',
      'Q imports 28084 29080103',
      'M exports 84252 20774735',
      'M imports 84252 29080103',
    ]);
    expect(leftOut).toEqual({ 'a group of countries, or an area without a code': 1002 });
  },
  60_000,
);

test('a sheet of trade whose name does not say which refuses the workbook: it would be lost', async () => {
  const header = ['Country Code', 'Country Name', '1997'];
  const file = await openedWorkbook('ons-own.xlsx', {
    '1. Annual Exports': [...TITLE, header, ['AZ', 'Azerbaijan', n('61')]],
    '2. Annual Import': [...TITLE, header, ['AZ', 'Azerbaijan', n('62')]],
  });

  expect(await refusalOf(onsXlsx, [file])).toContain('found "2. Annual Import", expected a sheet');
});

function pick({ reporter, partner, flow, product, frequency, period, value }: TradeRow) {
  return { reporter, partner, flow, product, frequency, period, value };
}
