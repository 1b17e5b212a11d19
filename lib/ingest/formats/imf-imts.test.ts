import { expect, test } from 'vitest';

import { readCodes } from '@/lib/ingest/read-codes';
import { openedFile, openedFromDisk } from '@/tests/builders/opened-file';
import { readFormat, refusalOf, rowLine } from '@/tests/builders/read-format';
import { imfImts } from './imf-imts';
import { readAreaTable } from './place-names-table';

const portal = () => openedFromDisk('tests/fixtures/imports/imf-imts.csv');
const HEADER =
  'DATASET,SERIES_CODE,OBS_MEASURE,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,SCALE,2019,2020-Q1';
const table = (...lines: string[]) => openedFile('imts.csv', `${[HEADER, ...lines].join('\n')}\n`);

test('the portal’s wide table is read, a blank between two figures being a gap', async () => {
  const { rows, problems } = await readFormat(imfImts, [portal()]);

  expect(problems).toEqual([]);
  expect(rows.map(rowLine)).toEqual([
    'AZE PAK exports TOTAL 2019 1.5 reported',
    'AZE PAK exports TOTAL 2020 – missing',
    'AZE PAK exports TOTAL 2021 0.25 reported',
    'AZE PAK imports TOTAL 2019 5.170319 reported',
    'AZE PAK imports TOTAL 2020 0 reported',
    'AZE SPE exports TOTAL 2019 2 reported',
    'AZE UNS exports TOTAL 2019 3 reported',
    'TUR CHN exports TOTAL 2020-Q1 12 reported',
    'KOR WLD exports TOTAL 2020-01 123.456789 reported',
    'KOR WLD exports TOTAL 2020-02 0.000007 reported',
  ]);
});

test('groups without a code and the second valuation of imports are left out by the figure', async () => {
  const { leftOut } = await readFormat(imfImts, [portal()]);

  expect(leftOut).toEqual({
    'imports valued FOB beside imports CIF': 2,
    'a group of countries, or an area without a code': 2,
  });
});

test('a table whose imports are all FOB says so', async () => {
  const file = table('IMTS,A,OBS_VALUE,Azerbaijan,MG_FOB_USD,Pakistan,A,Millions,5,');
  const { rows, description } = await readFormat(imfImts, [file]);

  expect(rows.map(rowLine)).toEqual(['AZE PAK imports TOTAL 2019 5 reported']);
  expect(description.valuation).toEqual({ exports: 'FOB', imports: 'FOB' });
});

test('values are in the unit of the first row, or in the declared one', async () => {
  const first = await readFormat(imfImts, [portal()]);
  const single = await readFormat(imfImts, [portal()], { multiplier: '1' });

  expect(first.description.unit).toEqual({ currency: 'USD', multiplier: '1000000' });
  expect(single.description.unit).toEqual({ currency: 'USD', multiplier: '1' });
  expect(single.rows[0]?.value).toBe('1500000');
});

test('a value with more decimals than are held is refused, never rounded', async () => {
  const file = table('IMTS,A,OBS_VALUE,Azerbaijan,XG_FOB_USD,Pakistan,A,Millions,0.0000004,');
  const { rows, problems } = await readFormat(imfImts, [file]);

  expect(rows).toEqual([]);
  expect(problems[0]).toContain('line 2, column "2019": found "0.0000004"');
  expect(problems[0]).toContain('--multiplier 1');
});

test('digits that only a binary number leaves are left, and the description says so', async () => {
  const file = table(
    'IMTS,A,OBS_VALUE,Azerbaijan,XG_FOB_USD,Pakistan,A,Millions,5.862223000000001,',
  );
  const { rows, description } = await readFormat(imfImts, [file]);

  expect(rows[0]?.value).toBe('5.862223');
  expect(description.notes.at(2)).toContain('1 values have fifteen digits');
});

test('an unknown place, indicator, scale, frequency or a stray value refuses the line', async () => {
  const { rows, problems } = await readFormat(imfImts, [
    table(
      'IMTS,A,OBS_VALUE,Azerbaijann,XG_FOB_USD,Pakistan,A,Units,1,',
      'IMTS,A,OBS_VALUE,Azerbaijan,XG_FOB_EUR,Pakistan,A,Units,1,',
      'IMTS,A,OBS_VALUE,Azerbaijan,XG_FOB_USD,Pakistan,A,Dozens,1,',
      'IMTS,A,OBS_VALUE,Azerbaijan,XG_FOB_USD,Pakistan,W,Units,1,',
      'IMTS,A,OBS_VALUE,Azerbaijan,XG_FOB_USD,Pakistan,A,Units,1,2',
    ),
  ]);
  const places = problems.map((problem) => /line \d+, column "[^"]+"/.exec(problem)?.[0]);

  expect(rows).toEqual([]);
  expect(places).toEqual([
    'line 2, column "COUNTRY"',
    'line 3, column "INDICATOR"',
    'line 4, column "SCALE"',
    'line 5, column "FREQUENCY"',
    'line 6, column "2020-Q1"',
  ]);
});

test('every place in the table of the IMF’s names is one of ours', async () => {
  const areas = await readAreaTable(await readCodes('data/codes'), 'imf-areas.csv');

  expect(areas.get('azerbaijan, republic of')).toBe('AZE');
  expect(areas.get('cis')).toBeNull();
  expect(areas.size).toBeGreaterThan(140);
});

test('a column of figures whose name is no period refuses the table: they would be lost', async () => {
  const header = HEADER.replace('2020-Q1', '20Z0');
  const file = openedFile(
    'imts.csv',
    `${header}\nIMTS,A,OBS_VALUE,Azerbaijan,XG_FOB_USD,Pakistan,A,Millions,5,7\n`,
  );

  expect(await refusalOf(imfImts, [file])).toContain(
    'line 1, column 10: found "20Z0", expected a period',
  );
});
