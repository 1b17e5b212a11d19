import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import type { FormatReader } from '@/lib/ingest/format-reader';
import type { DeclaredDialect } from '@/lib/ingest/table/dialect';
import { openedFromDisk } from '@/tests/builders/opened-file';
import { readFormat } from '@/tests/builders/read-format';
import { censusCountry } from './census-country';
import { censusJson } from './census-json';
import { imfImts } from './imf-imts';
import { sdmxCsv } from './sdmx-csv';
import { sdmxJson } from './sdmx-json';
import { tidyCsv } from './tidy-csv';

const OWN = 'tests/fixtures/imports';
const textOf = (name: string) => readFileSync(path.join(OWN, name), 'utf8');
const linesOf = (name: string) => textOf(name).trim().split('\n').length - 1;

/** Sums by floats and rounding to six decimals: another arithmetic than the readers have. */
async function outcome(reader: FormatReader, name: string, dialect: DeclaredDialect = {}) {
  const read = await readFormat(reader, [openedFromDisk(path.join(OWN, name))], { dialect });
  const leftOut = Object.values(read.leftOut).reduce((all, rows) => all + rows, 0);
  const total = read.rows.reduce((all, { value }) => all + Number(value ?? ''), 0);
  return {
    read: read.rows.length + leftOut + read.problems.length,
    total: Math.round(total * 1e6) / 1e6,
  };
}

test('tables with one value a row: every line is a row, left out or refused', async () => {
  expect((await outcome(tidyCsv, 'tidy.csv')).read).toBe(linesOf('tidy.csv'));
  expect((await outcome(sdmxCsv, 'sdmx-comext-1.csv')).read).toBe(linesOf('sdmx-comext-1.csv'));
  expect((await outcome(sdmxCsv, 'sdmx-imf-2.csv')).read).toBe(linesOf('sdmx-imf-2.csv'));
  expect((await outcome(sdmxCsv, 'sdmx-generic-2.csv', { decimal: ',' })).read).toBe(
    linesOf('sdmx-generic-2.csv'),
  );
  expect((await outcome(censusJson, 'census-answer.json')).read).toBe(
    textOf('census-answer.json').match(/"\d{4}-\d\d"\]/g)?.length,
  );
});

test('tables with many values a row: every figure is a row or left out', async () => {
  const census = await outcome(censusCountry, 'census-country.csv');
  const wits = await outcome(sdmxJson, 'sdmx-wits.json');

  expect(census.read).toBe(linesOf('census-country.csv') * 26);
  expect(wits.read).toBe(textOf('sdmx-wits.json').match(/"\d":\s*\[/g)?.length);
});

test('totals are those that a reader of the files by eye adds up', async () => {
  expect((await outcome(tidyCsv, 'tidy.csv')).total).toBe(1_600_000.5 + 25);
  expect((await outcome(imfImts, 'imf-imts.csv')).total).toBe(
    1.5 + 0.25 + 5.170319 + 2 + 3 + 12 + 123.456789 + 0.000007,
  );
  expect((await outcome(sdmxCsv, 'sdmx-comext-1.csv')).total).toBe(1200345 + 1100000.5 + 99 + 98);
  expect((await outcome(sdmxJson, 'sdmx-wits.json')).total).toBe(229.138 + 26.609 + 200 + 900.5);
  expect((await outcome(censusJson, 'census-answer.json')).total).toBe(23133 + 21738 + 99000);
  expect((await outcome(censusCountry, 'census-country.csv')).total).toBe(3 * 36 + 3 * 22);
});
