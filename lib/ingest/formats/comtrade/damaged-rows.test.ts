import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { readWithRejects } from '@/tests/builders/format-reading';
import { openedFile } from '@/tests/builders/opened-file';
import { seededRandom } from '@/tests/builders/seeded-random';
import { baci } from '../baci';
import { comtradeBulk } from '../comtrade-bulk';
import { comtradeCsv } from '../comtrade-csv';
import { comtradeLegacyCsv } from '../comtrade-legacy-csv';

const FOLDER = path.join('tests', 'fixtures', 'imports');
const WRONG = [
  '',
  '-1',
  'x',
  '1e9',
  '0',
  '999',
  'NaN',
  '1,5',
  '٣',
  ' ',
  '2020',
  'TOTAL',
  'S3',
  '1.5',
];

/** The rows of a file with one cell of one row replaced, and what became of them. */
async function damaged(
  reader: typeof baci,
  { name, delimiter }: { readonly name: string; readonly delimiter: string },
  seed: number,
) {
  const { below } = seededRandom(seed);
  const text = readFileSync(path.join(FOLDER, name), 'utf8');
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const outsideQuotes = new RegExp(`${delimiter}(?=(?:[^"]*"[^"]*")*[^"]*$)`);
  const lines = text.split(end).slice(0, -1);
  const at = 1 + below(lines.length - 1);
  const cells = (lines[at] ?? '').split(outsideQuotes);
  cells[below(cells.length)] = WRONG[below(WRONG.length)] ?? '';
  const whole = lines.with(at, cells.join(delimiter)).join(end) + end;
  const { rows, leftOut, refused } = await readWithRejects(reader, [openedFile(name, whole)]);
  return rows.length + leftOut.length + refused.length - (lines.length - 1);
}

test.each([
  [baci, { name: 'baci-HS17_Y2022_V202301.csv', delimiter: ',' }],
  [comtradeLegacyCsv, { name: 'comtrade-legacy.csv', delimiter: ',' }],
  [comtradeBulk, { name: 'comtrade-bulk[2021-11-30].txt', delimiter: '\t' }],
  [comtradeCsv, { name: 'comtrade-website.csv', delimiter: ',' }],
])('of $name no row is lost, whichever cell is wrong', async (reader, file) => {
  const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);
  const lost = await Promise.all(seeds.map((seed) => damaged(reader, file, seed)));
  expect(lost).toEqual(seeds.map(() => 0));
});
