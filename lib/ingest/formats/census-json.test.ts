import { expect, test } from 'vitest';

import { openedFile } from '@/tests/builders/opened-file';
import { readFormat, refusalOf, rowLine } from '@/tests/builders/read-format';
import { censusJson } from './census-json';

const answer = (...rows: readonly (readonly (string | null)[])[]) =>
  openedFile('answer.json', JSON.stringify(rows));
const EXPORTS = ['CTY_CODE', 'CTY_NAME', 'ALL_VAL_MO', 'ALL_VAL_YR', 'YEAR', 'MONTH', 'CTY_CODE'];

test('months are read, the year to date never, and groups are left out', async () => {
  const exports = answer(
    EXPORTS,
    ['4632', 'AZERBAIJAN', '23133211', '23133211', '2013', '01', '4632'],
    ['4632', 'AZERBAIJAN', '21738738', '44871949', '2013', '02', '4632'],
    ['5350', 'PAKISTAN', null, '0', '2013', '02', '5350'],
    ['-', 'TOTAL FOR ALL COUNTRIES', '99', '99', '2013', '02', '-'],
    ['0003', 'EUROPEAN UNION', '9', '9', '2013', '02', '0003'],
    ['4XXX', 'EUROPE', '9', '9', '2013', '02', '4XXX'],
    ['7480', "COTE D'IVOIRE", '0', '5', '2013', '2', '7480'],
  );
  const imports = answer(
    ['GEN_VAL_MO', 'CTY_CODE', 'CTY_NAME', 'time', 'I_COMMODITY'],
    ['7', '5800', 'KOREA, SOUTH', '2013-03', '0101'],
    ['8', '5800', 'KOREA, SOUTH', '2013-03', '-'],
    ['9', '5800', 'KOREA, SOUTH', '2013-03', '0101210010'],
  );
  const { rows, leftOut, problems } = await readFormat(censusJson, [exports, imports]);

  expect(problems).toEqual([]);
  expect(rows.map(rowLine)).toEqual([
    'USA AZE exports TOTAL 2013-01 23133211 reported',
    'USA AZE exports TOTAL 2013-02 21738738 reported',
    'USA PAK exports TOTAL 2013-02 – missing',
    'USA WLD exports TOTAL 2013-02 99 reported',
    'USA CIV exports TOTAL 2013-02 0 reported',
    'USA KOR imports 0101 2013-03 7 reported',
    'USA KOR imports TOTAL 2013-03 8 reported',
  ]);
  expect(leftOut).toEqual({
    'a group of countries, or an area without a code': 2,
    'a product of more than six digits': 1,
  });
});

test('an answer with the year to date alone is refused, with what to ask for', async () => {
  const file = answer(
    ['CTY_CODE', 'CTY_NAME', 'ALL_VAL_YR', 'time'],
    ['4632', 'A', '1', '2013-01'],
  );

  expect(await refusalOf(censusJson, [file])).toContain('ask for ALL_VAL_MO or GEN_VAL_MO');
});

test('a column that parts the trade must have one value, and an unknown country is refused', async () => {
  const file = answer(
    ['CTY_CODE', 'CTY_NAME', 'ALL_VAL_MO', 'time', 'DISTRICT'],
    ['4632', 'AZERBAIJAN', '1', '2013-01', '01'],
    ['4632', 'AZERBAIJAN', '1', '2013-01', '02'],
    ['4639', 'ATLANTIS', '1', '2013-01', '01'],
    ['4632', 'AZERBAIJAN', '1', '2013', '01'],
    ['4632', 'AZERBAIJAN', 'x', '2013-02', '01'],
  );
  const { rows, problems } = await readFormat(censusJson, [file]);
  const places = problems.map((problem) => /line \d+, column "\w+"/.exec(problem)?.[0]);

  expect(rows).toHaveLength(1);
  expect(places).toEqual([
    'line 3, column "DISTRICT"',
    'line 4, column "CTY_NAME"',
    'line 5, column "time"',
    'line 6, column "ALL_VAL_MO"',
  ]);
});

test('a header alone, or a record of another length, refuses the answer', async () => {
  expect(await refusalOf(censusJson, [answer(EXPORTS)])).toContain('a record below the header');
  expect(await refusalOf(censusJson, [answer(EXPORTS, ['4632'])])).toContain('a list of 7 texts');
});
