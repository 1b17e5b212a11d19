import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { ROOT } from '../../../lib/cli/root.mjs';
import { readCodes } from '@/lib/ingest/read-codes';
import { baciCsv } from '@/tests/bench/synthetic/baci-csv';
import { syntheticTrade } from '@/tests/bench/synthetic/synthetic-trade';
import { syntheticWorld } from '@/tests/bench/synthetic/synthetic-world';
import { tidyCsv } from '@/tests/bench/synthetic/tidy-csv';
import { zipFile } from '@/tests/builders/zip-file';
import type { PlacedFile } from './import-stage';
import { seedWorkbooks, WHOLE_CENSUS } from './seed-workbooks';

const FIXTURES = join(ROOT, 'tests/fixtures/imports');
const LARGEST = 200_000;

/**
 * Good files to be broken: those of `tests/fixtures/imports`, and made-up trade as BACI and as our
 * own table, plain and packed. Which of them can be imported alone is for the importer to say.
 */
export async function seedFiles(): Promise<readonly PlacedFile[]> {
  const { places } = await readCodes(join(ROOT, 'data/codes'));
  const trade = () =>
    syntheticTrade(syntheticWorld(5, places), { rows: 60, firstYear: 2019, years: 2 });
  const totals = { rows: 0, dollars: new Map<string, bigint>() };
  const baci = Buffer.concat([...baciCsv(trade(), totals)]);
  const name = 'SYNTHETIC_BACI_HS17_V000000.csv';
  const fixtures = readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }))
    .filter(({ bytes }) => bytes.length < LARGEST)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return [
    ...fixtures,
    { name, bytes: baci },
    { name: `${name}.gz`, bytes: gzipSync(baci) },
    { name: 'SYNTHETIC_BACI_HS17_V000000.zip', bytes: zipFile([{ name, bytes: baci }]) },
    ...seedWorkbooks(),
    { name: 'SYNTHETIC_census-country.csv', bytes: Buffer.from(WHOLE_CENSUS) },
    { name: 'SYNTHETIC_tidy.csv', bytes: Buffer.from(tidyWithCurrency(tidyCsv(trade()))) },
  ];
}

function tidyWithCurrency(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line, at) => `${line},${at === 0 ? 'currency' : 'USD'}\n`)
    .join('');
}
