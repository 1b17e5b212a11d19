import { writeFile } from 'node:fs/promises';

import type { Dataset } from '@/lib/domain/dataset';
import type { Observation } from '@/lib/domain/observation';
import { buildSnapshot } from '@/lib/ingest/build-snapshot';
import { pointerFile } from '@/lib/store/snapshot-files';
import type { Vintage } from '@/lib/store/store';
import type { StoreContents } from '@/lib/store/store-contents';

const YEARS = 25;

/** The id of the small vintage of a number. */
export function smallVintageId(number: number): string {
  return `${number}-${String(number).padStart(8, '0')}`;
}

/** Every figure of a small vintage: its own number times a thousand, plus the year's place. */
export function smallFigure(number: number, place: number): string {
  return String(number * 1000 + place);
}

const DATASET: Dataset = {
  id: 'small',
  publisher: 'A statistics office',
  title: 'A few records',
  unit: { currency: 'USD', multiplier: '1' },
  valuation: { exports: 'FOB', imports: 'CIF' },
  adjustment: 'none',
  reExports: 'unknown',
  coverage: 'invented',
  licence: 'Public domain',
  address: 'https://example.org/trade',
  retrieved: '2021-05',
  notes: [],
  checksum: '0'.repeat(64),
  isEdited: false,
  rows: YEARS,
  kind: 'reported',
  classification: null,
  release: null,
  origin: 'house',
  format: 'tidy-csv',
  files: [],
  refused: 0,
};

function contents(number: number): StoreContents {
  const place = { entryYear: null, exitYear: null, isAggregate: false };
  return {
    datasets: [{ ...DATASET, checksum: String(number).padStart(64, '0') }],
    places: [
      { ...place, code: 'AZE', m49: '031', name: 'Azerbaijan' },
      { ...place, code: 'PAK', m49: '586', name: 'Pakistan' },
    ],
    chapters: [],
    observations: Array.from({ length: YEARS }, (_, at) => observation(number, at)),
  };
}

function observation(number: number, at: number): Observation {
  return {
    dataset: 'small',
    reporter: 'AZE',
    partner: 'PAK',
    flow: 'imports',
    product: 'TOTAL',
    frequency: 'A',
    period: String(2000 + at),
    value: smallFigure(number, at),
    status: 'reported',
    basis: 'total',
    absentChapters: [],
    note: null,
  };
}

/** Builds a small vintage in a folder; whoever reads it can tell of which vintage each figure is. */
export async function buildSmallVintage(folder: string, number: number): Promise<string> {
  const vintage: Vintage = {
    id: smallVintageId(number),
    number,
    fingerprint: String(number).padStart(64, '0'),
    builtOn: '2026-01-31',
  };
  await buildSnapshot(folder, vintage, contents(number));
  return vintage.id;
}

/** Makes a vintage the one in force. */
export async function point(folder: string, text: string): Promise<void> {
  await writeFile(pointerFile(folder), text);
}
