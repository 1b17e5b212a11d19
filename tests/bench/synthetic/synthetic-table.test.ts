import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { readCodes } from '@/lib/ingest/read-codes';
import { temporaryFolder } from '@/tests/start/temporary-folder';
import { baciCsv } from './baci-csv';
import { syntheticTrade } from './synthetic-trade';
import { syntheticWorld } from './synthetic-world';
import { tidyCsv } from './tidy-csv';
import { writeSyntheticTable } from './write-synthetic-table';

const { places } = await readCodes('data/codes');
const ROWS = 20_000;
const SIZE = { rows: ROWS, firstYear: 2018, years: 5 };

function text(seed: number, rows = ROWS): string {
  const totals = { rows: 0, dollars: new Map<string, bigint>() };
  const trade = syntheticTrade(syntheticWorld(seed, places), { ...SIZE, rows });
  return Buffer.concat([...baciCsv(trade, totals)]).toString('latin1');
}

const cellsOf = (table: string) =>
  table
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

test('the same seed gives the same bytes, another seed others', () => {
  const sum = (seed: number) => createHash('sha256').update(text(seed)).digest('hex');
  expect(sum(1)).toBe(sum(1));
  expect(sum(1)).not.toBe(sum(2));
});

test.each([1, 7, 999, 20_000, 123_457])('exactly %d rows come when asked for', (rows) => {
  expect(cellsOf(text(3, rows))).toHaveLength(rows);
});

test('every line is in the form of BACI, and no key comes twice', () => {
  const table = text(1);
  expect(table.startsWith('"t","i","j","k","v","q"\n')).toBe(true);
  const form = /^20(18|19|20|21|22),\d{1,3},\d{1,3},\d{6},\d+\.\d{3},(\d+\.\d{3}|NA)$/;
  const lines = table.trimEnd().split('\n').slice(1);
  expect(lines.filter((line) => !form.test(line))).toEqual([]);
  const keys = lines.map((line) => line.split(',').slice(0, 4).join(','));
  expect(new Set(keys).size).toBe(keys.length);
});

test('no key comes twice where countries sell nearly all they have', () => {
  const keys = cellsOf(text(1, 400_000)).map((cells) => cells.slice(0, 4).join(','));
  expect(new Set(keys).size).toBe(400_000);
});

test('exporters and importers are countries that report today, and never one to itself', () => {
  const numbers = new Set(syntheticWorld(1, places).places.map(({ number }) => String(number)));
  const cells = cellsOf(text(1));
  expect(
    cells.filter(([, i = '', j = '']) => i === j || !numbers.has(i) || !numbers.has(j)),
  ).toEqual([]);
});

test('products are six digits of a chapter that is in use', () => {
  const chapters = cellsOf(text(1)).map(([, , , k = '']) => k.slice(0, 2));
  expect(
    chapters.filter((chapter) => chapter === '77' || chapter < '01' || chapter > '97'),
  ).toEqual([]);
  expect(new Set(chapters).size).toBeGreaterThan(80);
});

test('values have a heavy tail: one row in a hundred is more than a third of all', () => {
  const values = cellsOf(text(1))
    .map(([, , , , v]) => Number(v))
    .toSorted((a, b) => b - a);
  const all = values.reduce((sum, value) => sum + value, 0);
  const first = values.slice(0, ROWS / 100).reduce((sum, value) => sum + value, 0);
  expect(first / all).toBeGreaterThan(1 / 3);
  expect(Math.min(...values)).toBeGreaterThan(1);
});

test('flows begin and end within the years', () => {
  const cells = cellsOf(text(1));
  const flowsOf = (year: string) =>
    new Set(cells.filter(([t]) => t === year).map(([, i, j, k]) => `${i} ${j} ${k}`));
  const first = flowsOf('2018');
  const last = flowsOf('2022');
  expect([...last].filter((flow) => !first.has(flow)).length).toBeGreaterThan(100);
  expect([...first].filter((flow) => !last.has(flow)).length).toBeGreaterThan(100);
  expect([...first].filter((flow) => last.has(flow)).length).toBeGreaterThan(1000);
});

test('a file says in its name that it is made up, and its totals are those of its rows', async () => {
  const folder = temporaryFolder();
  const { path, bytes, totals } = await writeSyntheticTable({
    folder,
    seed: 1,
    size: SIZE,
    places,
  });
  expect(path).toContain('SYNTHETIC_');
  const written = readFileSync(path, 'latin1');
  expect(bytes).toBe(written.length);
  expect(totals.rows).toBe(ROWS);
  const sum = cellsOf(written).reduce(
    (all, [, , , , v = '']) => all + BigInt(v.replace('.', '')),
    0n,
  );
  expect([...totals.dollars.values()].reduce((all, value) => all + value, 0n)).toBe(sum);
});

test('the tidy form adds chapters up to totals', () => {
  const trade = syntheticTrade(syntheticWorld(1, places), { ...SIZE, rows: 500 });
  const cells = cellsOf(tidyCsv(trade));
  const sum = (of: typeof cells) => of.reduce((all, cell) => all + BigInt(cell[6] ?? ''), 0n);
  const totals = cells.filter(([, , , product]) => product === 'TOTAL');
  expect(totals.length).toBeGreaterThan(50);
  expect(sum(totals)).toBe(sum(cells.filter(([, , , product]) => product !== 'TOTAL')));
});
