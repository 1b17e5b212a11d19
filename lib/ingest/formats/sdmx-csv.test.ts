import { expect, test } from 'vitest';

import { openedFile, openedFromDisk } from '@/tests/builders/opened-file';
import { readFormat, refusalOf, rowLine } from '@/tests/builders/read-format';
import { sdmxCsv } from './sdmx-csv';

const fixture = (name: string) => openedFromDisk(`tests/fixtures/imports/${name}`);
const message = (...lines: string[]) => openedFile('message.csv', `${lines.join('\n')}\n`);
const HEADER = 'DATAFLOW,FREQ,REF_AREA,COUNTERPART_AREA,FLOW,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT';

test('Eurostat’s Comext is read in euros; quantities, CN codes and special partners are left out', async () => {
  const { rows, leftOut, problems, description } = await readFormat(sdmxCsv, [
    fixture('sdmx-comext-1.csv'),
  ]);

  expect(problems).toEqual([]);
  expect(rows.map(rowLine)).toEqual([
    'DEU AZE imports TOTAL 2022 1200345 reported',
    'DEU AZE imports 27 2022 1100000.5 provisional',
    'GRC PAK exports 0101 2022 – suppressed',
    'DEU WLD exports TOTAL 2022 99 reported',
    'EU27 PAK exports TOTAL 2022 98 reported',
  ]);
  expect(leftOut).toEqual({
    'a quantity, which is no value': 1,
    'a product of more than six digits': 1,
    'stores and provisions of ships and aircraft': 1,
    'countries and territories not specified': 1,
    'a group of countries, or an area without a code': 1,
  });
  expect(description).toMatchObject({
    publisher: 'Eurostat',
    release: 'of 15/11/26 11:00:00',
    unit: { currency: 'EUR', multiplier: '1' },
    valuation: { exports: 'FOB', imports: 'CIF' },
  });
});

test('the IMF’s answer of version 2 is read by its indicators, scale and status', async () => {
  const { rows, leftOut, problems, description } = await readFormat(sdmxCsv, [
    fixture('sdmx-imf-2.csv'),
  ]);

  expect(problems).toEqual([]);
  expect(rows.map(rowLine)).toEqual([
    'AZE PAK exports TOTAL 2021-01 0.25 reported',
    'AZE PAK exports TOTAL 2021-02 – missing',
    'AZE PAK imports TOTAL 2021-01 1.5 estimated',
    'AZE WLD exports TOTAL 2021-Q1 7 provisional',
  ]);
  expect(leftOut).toEqual({
    'imports valued FOB beside imports CIF': 1,
    'a row to be deleted (ACTION D)': 1,
    'a group of countries, or an area without a code': 1,
    'a period of half a year': 1,
  });
  expect(description.unit).toEqual({ currency: 'USD', multiplier: '1000000' });
});

test('semicolons, labels and a declared decimal comma are read; a power of ten moves the point', async () => {
  const { rows, problems, description } = await readFormat(
    sdmxCsv,
    [fixture('sdmx-generic-2.csv')],
    { dialect: { decimal: ',' } },
  );

  expect(problems).toEqual([]);
  expect(rows.map(rowLine)).toEqual([
    'AZE PAK exports TOTAL 2020 1234.5 reported',
    'AZE PAK imports TOTAL 2020 250 reported',
    'AZE WLD imports TOTAL 2020 – suppressed',
  ]);
  expect(rows[1]?.note).toBe('break in the series');
  expect(description).toMatchObject({
    publisher: 'publisher not stated; XX:TRADE(1.0)',
    unit: { currency: 'USD', multiplier: '1000' },
  });
});

test('a structure that is not understood is refused with the dimensions found and needed', async () => {
  const file = message('DATAFLOW,FREQ,GEO,TIME_PERIOD,OBS_VALUE', 'X:Y(1.0),A,AZ,2020,1');

  expect(await refusalOf(sdmxCsv, [file])).toContain('found "FREQ, GEO", expected dimensions for');
});

test('a dimension without a role must have one value: two would count the trade twice', async () => {
  const file = message(
    HEADER.replace(',FLOW,', ',FLOW,ADJUSTMENT,'),
    'X:Y(1.0),A,AZE,PAK,X,N,2020,1,A,USD',
    'X:Y(1.0),A,AZE,PAK,X,S,2020,2,A,USD',
  );
  const { rows, problems } = await readFormat(sdmxCsv, [file]);

  expect(rows).toHaveLength(1);
  expect(problems[0]).toContain(
    'line 3, column "ADJUSTMENT": found "S", expected "N", as on line 2',
  );
});

test('what is not known is refused by its column', async () => {
  const file = message(
    HEADER,
    'X:Y(1.0),A,AZE,PAK,X,2020,1,A,USD',
    'X:Y(1.0),A,AZE,PAK,1,2020,1,A,USD',
    'X:Y(1.0),M,AZE,PAK,X,2020,1,A,USD',
    'X:Y(1.0),A,AZE,QQ9,X,2020,1,A,USD',
    'X:Y(1.0),A,AZE,PAK,X,2020,"1,5",A,USD',
    'X:Y(1.0),A,AZE,PAK,X,2020,1,%,USD',
    'X:Y(1.0),A,AZE,PAK,X,2020,1,M,USD',
    'X:Y(1.0),A,AZE,PAK,X,20200,1,A,USD',
    'X:Z(1.0),A,AZE,PAK,X,2020,1,A,USD',
  );
  const { rows, problems } = await readFormat(sdmxCsv, [file]);
  const places = problems.map((problem) => /line \d+, column "[^"]+"/.exec(problem)?.[0]);

  expect(rows).toHaveLength(1);
  expect(places).toEqual([
    'line 3, column "FLOW"',
    'line 4, column "FREQ"',
    'line 5, column "COUNTERPART_AREA"',
    'line 6, column "OBS_VALUE"',
    'line 7, column "OBS_STATUS"',
    'line 8, column "OBS_VALUE"',
    'line 9, column "TIME_PERIOD"',
    'line 10, column "DATAFLOW"',
  ]);
});

test('a value without a currency is refused, unless one is declared', async () => {
  const file = message(HEADER, 'X:Y(1.0),A,AZE,PAK,X,2020,1,A,');

  expect((await readFormat(sdmxCsv, [file])).problems[0]).toContain('--currency');
  expect((await readFormat(sdmxCsv, [file], { currency: 'USD' })).rows).toHaveLength(1);
});
