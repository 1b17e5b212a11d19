import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Place } from '@/lib/domain/place';
import { baciCsv, type WrittenTotals } from './baci-csv';
import { syntheticTrade, type TradeSize } from './synthetic-trade';
import { syntheticWorld } from './synthetic-world';

/** A made-up table on disk, and what is in it. */
export interface SyntheticFile {
  readonly path: string;
  readonly bytes: number;
  readonly totals: Readonly<WrittenTotals>;
}

/**
 * Writes made-up trade in the form of BACI. The name of the file says that it is made up.
 *
 * @throws {Error} when it cannot be written; nothing is left then.
 */
export async function writeSyntheticTable(asked: {
  readonly folder: string;
  readonly seed: number;
  readonly size: TradeSize;
  readonly places: readonly Place[];
}): Promise<SyntheticFile> {
  const { rows, firstYear, years } = asked.size;
  const name = `SYNTHETIC_BACI_HS17_${firstYear}-${firstYear + years - 1}_V000000_${rows}rows.csv`;
  const path = join(asked.folder, name);
  const totals: WrittenTotals = { rows: 0, dollars: new Map() };
  const trade = syntheticTrade(syntheticWorld(asked.seed, asked.places), asked.size);
  const out = createWriteStream(path, { highWaterMark: 1 << 22 });
  try {
    await pipeline(Readable.from(baciCsv(trade, totals), { objectMode: true }), out);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return { path, bytes: out.bytesWritten, totals };
}
