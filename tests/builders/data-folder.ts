import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { afterAll } from 'vitest';

const PLACES = `code,m49,iso2,name,entry_year,exit_year,aggregate
AZE,031,AZ,Azerbaijan,1992,,no
PAK,586,PK,Pakistan,1972,,no
WLD,001,,World,,,yes
`;
const CHAPTERS = `code,name
10,Cereals
30,Pharmaceutical products
77,Reserved for future use
`;

const HEADER =
  'reporter,partner,flow,product,frequency,period,value,status,basis,absent_chapters,note';

/** Three rows that pass every check: a total of two chapters, and the chapters. */
export const GOOD_ROWS = [
  'AZE,PAK,imports,TOTAL,A,2020,300.5,reported,sum of chapters,77,sum of 2 chapters',
  'AZE,PAK,imports,10,A,2020,100,reported,total,,',
  'AZE,PAK,imports,30,A,2020,200.5,reported,total,,',
] as const;

/** The text of `observations.csv` with the given rows. */
export function observationsText(rows: readonly string[]): string {
  return [HEADER, ...rows, ''].join('\n');
}

/** The manifest of the dataset `mini`, with any part replaced. */
function manifest(part: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 'mini',
    publisher: 'A statistics office',
    title: 'A few records',
    unit: { currency: 'USD', multiplier: '1' },
    valuation: { exports: 'FOB', imports: 'CIF' },
    adjustment: 'none',
    reExports: 'unknown',
    coverage: '2020',
    licence: 'Public domain',
    address: 'https://example.org/trade',
    retrieved: '2021-05',
    notes: [],
    checksum: createHash('sha256').update(observationsText(GOOD_ROWS)).digest('hex'),
    ...part,
  };
}

const made: string[] = [];

/** Importing this file is enough: what its tests made goes when the test file has ended. */
afterAll(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** An empty folder of its own below the system's temporary folder, removed when the tests end. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bilateral-test-'));
  made.push(folder);
  return folder;
}

/** A data folder in our format: two code tables and the dataset `mini`. Returns its path. */
export async function dataFolderOf(
  parts: {
    readonly rows?: readonly string[];
    readonly manifest?: Readonly<Record<string, unknown>>;
    readonly places?: string;
    readonly chapters?: string;
  } = {},
): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, 'series', 'mini'), { recursive: true });
  await mkdir(path.join(folder, 'codes'));
  const json = JSON.stringify(manifest(parts.manifest));
  await writeFile(path.join(folder, 'series', 'mini', 'dataset.json'), json);
  const text = observationsText(parts.rows ?? GOOD_ROWS);
  await writeFile(path.join(folder, 'series', 'mini', 'observations.csv'), text);
  await writeFile(path.join(folder, 'codes', 'places.csv'), parts.places ?? PLACES);
  await writeFile(path.join(folder, 'codes', 'chapters.csv'), parts.chapters ?? CHAPTERS);
  return folder;
}
