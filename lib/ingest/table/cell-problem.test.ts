import { expect, test } from 'vitest';

import { tableFile } from '@/tests/builders/table-file';
import { cellProblem } from './cell-problem';
import { readStrictTable } from './read-strict-table';

const SPEC = { required: ['code', 'note', 'value'], optional: [], others: 'refuse' } as const;

async function problemOf(content: string, column: string) {
  const table = await readStrictTable(tableFile(content), SPEC, {});
  const rows = [];
  for await (const batch of table.rows) rows.push(...batch);
  const row = rows.at(-1) ?? { line: -1, cells: [] };
  return cellProblem(table, row, column, 'a number', 'Check it').message;
}

test('cellProblem(table, row, column) names the column as the header writes it', async () => {
  expect(await problemOf('Code,Note,Value\n1,a,2\n1,a,x\n', 'value')).toBe(
    't.csv, line 3, column 3 ("Value"): found "x", expected a number. Check it',
  );
});

test('cellProblem(table, row, column) names the line on which the cell starts', async () => {
  expect(await problemOf('code,note,value\n1,"a\r\nb\nc",x\n', 'value')).toContain('line 4,');
  expect(await problemOf('code,note,value\n1,"a\r\nb\nc",x\n', 'note')).toContain('line 2,');
});
