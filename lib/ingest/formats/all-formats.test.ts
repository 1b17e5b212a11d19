import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { FORMAT_NAMES } from '@/lib/ingest/format-reader';
import { openedFile, openedFromDisk } from '@/tests/builders/opened-file';
import { openedWorkbook, openedWorkbookFromDisk } from '@/tests/builders/opened-workbook';
import { FORMATS, formatOf } from './all-formats';

const OWN = 'tests/fixtures/imports';
const SHARED = '/work/shared/fixtures';
const HEADER = ['reporter', 'partner', 'flow', 'period', 'value'];

const recognised = (file: Parameters<(typeof FORMATS)[number]['recognise']>[0]) =>
  FORMATS.filter(({ recognise }) => recognise(file)).map(({ name }) => name);

test('every format that can be named has a reader', () => {
  expect(FORMATS.map(({ name }) => name).toSorted()).toEqual([...FORMAT_NAMES].toSorted());
});

test('each fixture of ours is recognised by its own format alone, whatever its name', () => {
  const files = readdirSync(OWN).filter((name) => name !== 'README.md');
  const matrix = files.map((name) => [
    name,
    ...recognised({ ...openedFromDisk(path.join(OWN, name)), name: 'file' }),
  ]);

  expect(matrix).toEqual([
    ['baci-HS17_Y2020_V202301.csv', 'baci'],
    ['baci-HS17_Y2022_V202301.csv', 'baci'],
    ['baci-country_codes_V202301.csv', 'baci'],
    ['baci-product_codes_HS17_V202301.csv', 'baci'],
    ['census-answer.json', 'census-json'],
    ['census-country.csv', 'census-country'],
    ['comtrade-answer.json', 'comtrade-json'],
    ['comtrade-bulk[2021-11-30].txt', 'comtrade-bulk'],
    ['comtrade-legacy.csv', 'comtrade-legacy-csv'],
    ['comtrade-website.csv', 'comtrade-csv'],
    ['imf-imts.csv', 'imf-imts'],
    ['sdmx-comext-1.csv', 'sdmx-csv'],
    ['sdmx-generic-2.csv', 'sdmx-csv'],
    ['sdmx-imf-2.csv', 'sdmx-csv'],
    ['sdmx-wits.json', 'sdmx-json'],
    ['tidy.csv', 'tidy-csv'],
  ]);
});

test('workbooks are told apart by their sheets', async () => {
  const tidy = await openedWorkbook('a.xlsx', { notes: [['x']], data: [HEADER] });
  const ons = await openedWorkbook('b.xlsx', {
    '1. Annual Exports': [['x'], ['y'], ['z'], ['Country Code', 'Country Name', '1997']],
  });
  const census = await openedWorkbook('c.xlsx', {
    country: [['year', 'CTY_CODE', 'CTYNAME', 'IJAN', 'IYR', 'EJAN', 'EYR']],
  });
  const other = await openedWorkbook('d.xlsx', { Sheet1: [['year', 'value']] });

  expect(recognised(tidy)).toEqual(['tidy-xlsx']);
  expect(recognised(ons)).toEqual(['ons-xlsx']);
  expect(recognised(census)).toEqual(['census-country']);
  expect(recognised(other)).toEqual([]);
});

test.skipIf(!existsSync(SHARED))(
  'each file of a publisher is recognised by its own format alone (skipped where the files are absent)',
  async () => {
    const of = (name: string) => recognised(openedFromDisk(path.join(SHARED, name)));
    const workbook = await openedWorkbookFromDisk(
      path.join(SHARED, 'ons-allcountries-2026-06.xlsx'),
    );

    expect(of('comtrade-v1-get.json')).toEqual(['comtrade-json']);
    expect(of('baci-sample.csv')).toEqual(['baci']);
    expect(of('derived_ref_flow.csv')).toEqual([]);
    expect(of('ssrf-vectors.json')).toEqual([]);
    expect(recognised(workbook)).toEqual(['ons-xlsx']);
  },
);

test('the house’s own series are recognised with their dataset.json', () => {
  const files = ['dataset.json', 'observations.csv'].map((name) =>
    openedFromDisk(path.join('data/series/usa-census-2024', name)),
  );

  expect(formatOf(files, null).name).toBe('tidy-csv');
});

test('formatOf(files, named) takes the name over the content', () => {
  expect(formatOf([openedFile('a.csv', 'nothing')], 'baci').name).toBe('baci');
});

test('formatOf(files, null) refuses content of no format, listing what was looked for', () => {
  const file = openedFile('strange.csv', 'a,b\n1,2\n');

  expect(() => formatOf([file], null)).toThrow(
    /strange\.csv: expected the content of one of these formats: tidy-csv \(.*ons-xlsx/,
  );
});

test('formatOf(files, null) refuses files of different formats, naming each', () => {
  const files = [
    openedFromDisk(path.join(OWN, 'imf-imts.csv')),
    openedFromDisk(path.join(OWN, 'sdmx-wits.json')),
  ];

  expect(() => formatOf(files, null)).toThrow('imf-imts.csv: imf-imts; sdmx-wits.json: sdmx-json');
});
