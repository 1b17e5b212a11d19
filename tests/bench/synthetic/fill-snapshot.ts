import { rm } from 'node:fs/promises';

import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

import type { Dataset } from '@/lib/domain/dataset';
import type { Place } from '@/lib/domain/place';
import * as build from '@/lib/store/duckdb/build-statements';
import { CREATE_TABLES } from '@/lib/store/duckdb/snapshot-layout';
import { tradingPairs, type TradeSize } from './synthetic-trade';
import { syntheticWorld } from './synthetic-world';

/** A snapshot of made-up trade. */
export interface FilledSnapshot {
  readonly detail: number;
  readonly observations: number;
}

/** Its figures are no trade: the snapshot says so, and is nowhere near the product's own. */
const DATASET: Dataset = {
  id: 'synthetic',
  publisher: 'synthetic',
  title: 'SYNTHETIC: made up for measuring',
  unit: { currency: 'USD', multiplier: '1000' },
  valuation: { exports: 'FOB', imports: 'FOB' },
  adjustment: 'none',
  reExports: 'unknown',
  coverage: 'made up',
  licence: 'none',
  address: 'https://example.org/synthetic',
  retrieved: '2026',
  notes: [],
  checksum: '0'.repeat(64),
  isEdited: false,
  rows: 0,
  kind: 'reconciled',
  classification: null,
  release: null,
  origin: 'imported',
  format: 'baci',
  files: [],
  refused: 0,
};

/**
 * Writes a snapshot as an import of so many rows would leave it, by the engine alone, since their
 * text would take gigabytes: subheadings here, chapters and totals by the statements of an import.
 * It holds at least the rows asked for.
 */
export async function fillSnapshot(asked: {
  readonly file: string;
  readonly places: readonly Place[];
  readonly size: TradeSize;
}): Promise<FilledSnapshot> {
  await rm(asked.file, { force: true });
  const overflow = `${asked.file}.overflow`;
  const instance = await DuckDBInstance.create(asked.file, {
    threads: '2',
    memory_limit: '4GB',
    temp_directory: overflow,
  });
  try {
    const connection = await instance.connect();
    await connection.run(CREATE_TABLES);
    await connection.run(build.CREATE_MAPS);
    await fillCodes(connection, asked.places);
    await fillDetail(connection, asked);
    await connection.run('create temp table stated as select * from observation limit 0');
    for (const statements of [
      build.SUM_UP,
      build.MIRROR,
      build.fillObservation(false),
      build.SUMMARISE,
      build.markMirrored(false),
      'checkpoint',
    ]) {
      await connection.run(statements);
    }
    const counted = await connection.runAndReadAll(
      'select (select count(*) from detail)::integer, (select count(*) from observation)::integer',
    );
    const [detail, observations] = counted.getRows()[0] ?? [];
    connection.closeSync();
    return { detail: Number(detail), observations: Number(observations) };
  } finally {
    instance.closeSync();
    await rm(overflow, { recursive: true, force: true });
  }
}

async function fillCodes(connection: DuckDBConnection, places: readonly Place[]): Promise<void> {
  await connection.run(
    `insert into vintage values ('1-00000000', 1, '${'0'.repeat(64)}', '2026-01-01')`,
  );
  await connection.run('insert into dataset values (0, $id, $none, $manifest, false)', {
    id: DATASET.id,
    none: '',
    manifest: JSON.stringify(DATASET),
  });
  await connection.run('insert into added values (0, 0, true)');
  for (const [key, { code, m49, name, entryYear, exitYear, isAggregate }] of places.entries()) {
    await connection.run('insert into place values ($1, $2, $3, $4, $5, $6, $7)', [
      key,
      code,
      m49,
      name,
      entryYear,
      exitYear,
      isAggregate,
    ]);
  }
}

/** One exporter after the other in the order of the key, so that nothing has to be sorted as a whole. */
async function fillDetail(
  connection: DuckDBConnection,
  { places, size }: { readonly places: readonly Place[]; readonly size: TradeSize },
): Promise<void> {
  const world = syntheticWorld(1, places);
  const keys = new Map(places.map(({ code }, key) => [code, key]));
  const products = [...world.products].join(', ');
  await connection.run(`create temp table goods as select list_value(${products}) as codes`);
  const pairs = tradingPairs(world, size);
  for (const [exporter, { code }] of places.entries()) {
    const sold = pairs.filter((pair) => pair.exporter.code === code);
    if (sold.length === 0) continue;
    const values = sold.map(({ importer, slots }) => `(${keys.get(importer.code)}, ${slots})`);
    await connection.run(detailOf(exporter, values.join(', '), size));
  }
}

const detailOf = (exporter: number, pairs: string, { firstYear, years }: TradeSize) => `
insert into detail
  select ${exporter}, partner, product, year * 100, 1, 0,
    (1 + (chance % 1000003) * (1 + chance % 97) * (1 + chance % 89) / 1000)::decimal(38, 6), 1, null
  from (
    select partner, year, codes[1 + slot * len(codes) // slots] as product,
      (hash(${exporter}, partner, slot, year) >> 2)::bigint as chance
    from (values ${pairs}) pair(partner, slots), goods, range(slots) flow(slot),
      range(${firstYear}, ${firstYear + years}) years(year))
  where chance % 16 > 0
  order by partner, product, year`;
