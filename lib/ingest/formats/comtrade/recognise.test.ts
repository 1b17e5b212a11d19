import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { openedFromDisk } from '@/tests/builders/opened-file';
import { baci } from '../baci';
import { comtradeBulk } from '../comtrade-bulk';
import { comtradeCsv } from '../comtrade-csv';
import { comtradeJson } from '../comtrade-json';
import { comtradeLegacyCsv } from '../comtrade-legacy-csv';

const READERS = [comtradeJson, comtradeCsv, comtradeLegacyCsv, comtradeBulk, baci];
const OWN = path.join('tests', 'fixtures', 'imports');
const SHARED = '/work/shared/fixtures';

function recognisedBy(folder: string, name: string): readonly string[] {
  const file = openedFromDisk(path.join(folder, name));
  return READERS.filter((reader) => reader.recognise(file)).map((reader) => reader.name);
}

test.each([
  ['comtrade-answer.json', ['comtrade-json']],
  ['comtrade-website.csv', ['comtrade-csv']],
  ['comtrade-legacy.csv', ['comtrade-legacy-csv']],
  ['comtrade-bulk[2021-11-30].txt', ['comtrade-bulk']],
  ['baci-HS17_Y2020_V202301.csv', ['baci']],
  ['baci-HS17_Y2022_V202301.csv', ['baci']],
  ['baci-country_codes_V202301.csv', ['baci']],
  ['baci-product_codes_HS17_V202301.csv', ['baci']],
])('%s is recognised by its own reader alone', (name, readers) => {
  expect(recognisedBy(OWN, name)).toEqual(readers);
});

test.skipIf(!existsSync(SHARED))(
  'files of publishers are recognised by their own reader alone (skipped: no shared fixtures)',
  () => {
    const all = readdirSync(SHARED).map((name) => [name, recognisedBy(SHARED, name)] as const);
    expect(all.filter(([, readers]) => readers.length > 0)).toEqual([
      ['baci-country_codes_V202201.csv', ['baci']],
      ['baci-product_codes.csv', ['baci']],
      ['baci-sample.csv', ['baci']],
      ['comtrade-bulk-listing.json', ['comtrade-json']],
      ['comtrade-empty.json', ['comtrade-json']],
      ['comtrade-v1-get.json', ['comtrade-json']],
    ]);
  },
);
