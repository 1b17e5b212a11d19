import { expect, test } from 'vitest';

import { openedWorkbook, type WrittenCell } from '@/tests/builders/opened-workbook';
import { readFormat, refusalOf, rowLine } from '@/tests/builders/read-format';
import { tidyXlsx } from './tidy-xlsx';

const n = (number: string) => ({ number });
const HEADER = ['Reporter', 'partner', 'flow', 'period', 'value', 'currency'];
const book = (rows: readonly (readonly WrittenCell[])[], others = {}) =>
  openedWorkbook('own.xlsx', { notes: [['Invented.']], ...others, data: rows });

test('the sheet named data is read and the notes are passed over', async () => {
  const file = await book([
    HEADER,
    ['AZE', 'PAK', 'exports', n('2020'), n('1600000.5'), 'USD'],
    ['AZE', 'PAK', 'imports', '2020-Q1', null, 'USD'],
    [null, null, ' '],
    ['AZE', 'PAK', 'X', '2021', n('0.30000000000000004'), 'USD'],
  ]);
  const { rows, problems, description } = await readFormat(tidyXlsx, [file]);

  expect(tidyXlsx.recognise(file)).toBe(true);
  expect(problems).toEqual([]);
  expect(rows.map(rowLine)).toEqual([
    'AZE PAK exports TOTAL 2020 1600000.5 reported',
    'AZE PAK imports TOTAL 2020-Q1 – missing',
    'AZE PAK exports TOTAL 2021 0.3 reported',
  ]);
  expect(description.unit).toEqual({ currency: 'USD', multiplier: '1' });
});

test('a wrong cell is refused by sheet, row and column', async () => {
  const file = await book([HEADER, ['AZE', 'PAK', 'exports', n('2020'), 'many', 'USD']]);
  const { problems } = await readFormat(tidyXlsx, [file]);

  expect(problems[0]).toContain('own.xlsx › \'data\', line 2, column "value": found "many"');
});

test('a header with a column missing, strange or twice refuses the workbook', async () => {
  const without = await book([['reporter', 'partner', 'flow', 'period']]);
  const strange = await book([[...HEADER, 'colour']]);
  const twice = await book([[...HEADER, 'value']]);

  expect(await refusalOf(tidyXlsx, [without])).toContain('column "value"');
  expect(await refusalOf(tidyXlsx, [strange])).toContain('column 7: found "colour"');
  expect(await refusalOf(tidyXlsx, [twice])).toContain('column 7: found "value"');
});
