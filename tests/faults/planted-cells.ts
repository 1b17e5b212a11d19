import { join } from 'node:path';

import { ROOT } from '../../lib/cli/root.mjs';
import { FileError } from '@/lib/errors';
import { importFiles } from '@/lib/ingest/import-files';
import { readCodes } from '@/lib/ingest/read-codes';
import { syntheticTrade, type SyntheticTrade } from '@/tests/bench/synthetic/synthetic-trade';
import { syntheticWorld } from '@/tests/bench/synthetic/synthetic-world';
import { seededRandom, type SeededRandom } from '@/tests/builders/seeded-random';
import { folderState } from './imports/folder-state';
import { importStage, type ImportStage } from './imports/import-stage';
import { plantedTable, type PlantedTable } from './imports/planted-table';

/** How exactly wrong cells were named. */
export interface PlantedFaults {
  readonly planted: number;
  readonly exact: number;
  /** What was said instead. */
  readonly others: readonly string[];
}

/** Imports so many tables with one wrong cell each; every one must be refused by line and column. */
export async function plantedFaults(asked: {
  readonly seed: number;
  readonly count: number;
}): Promise<PlantedFaults> {
  const { places } = await readCodes(join(ROOT, 'data/codes'));
  const world = syntheticWorld(1, places);
  const trade = [...syntheticTrade(world, { rows: 20_000, firstYear: 2017, years: 3 })].map(kept);
  const stage = await importStage();
  const others: string[] = [];
  try {
    const before = folderState(stage.target);
    for (let at = 0; at < asked.count; at += 1) {
      const random = seededRandom(asked.seed * 1_000_003 + at);
      const rows = 1 + random.below(random.below(10) === 0 ? 4000 : 120);
      const table = plantedTable(someOf(trade, rows, random), random);
      const said = await whatIsSaid(stage, table);
      const where = `line ${table.line}, column ${table.columnNumber} ("${table.column}")`;
      if (said !== null) others.push(`${at} ${table.format} ${where} "${table.value}": ${said}`);
    }
    if (folderState(stage.target) !== before)
      others.push('the snapshots are no longer as they were');
  } finally {
    stage.remove();
  }
  return { planted: asked.count, exact: asked.count - others.length, others };
}

/** The arrays of made-up trade are filled anew with each step. */
function kept(trade: SyntheticTrade): SyntheticTrade {
  const { products, dollars, kilograms } = trade;
  return {
    ...trade,
    products: products.slice(0, trade.count),
    dollars: dollars.slice(0, trade.count),
    kilograms: kilograms.slice(0, trade.count),
  };
}

/** Trade that follows on each other, of about so many rows. */
function someOf(
  trade: readonly SyntheticTrade[],
  rows: number,
  random: SeededRandom,
): readonly SyntheticTrade[] {
  const some: SyntheticTrade[] = [];
  let left = rows;
  for (let at = random.below(trade.length); left > 0 && at < trade.length; at += 1) {
    const one = trade[at];
    if (one === undefined) break;
    some.push({ ...one, count: Math.min(left, one.count) });
    left -= one.count;
  }
  return some;
}

/** `null` when the cell is named exactly. */
async function whatIsSaid(stage: ImportStage, table: PlantedTable): Promise<string | null> {
  const files = stage.place([{ name: table.name, bytes: Buffer.from(table.text) }]);
  try {
    const { read, stored } = await importFiles(stage.request(files, { format: table.format }));
    stage.restore();
    return `imported, ${read} read, ${stored} stored`;
  } catch (error) {
    if (!(error instanceof FileError)) return `failed: ${String(error)}`;
    const { line, column, columnNumber } = error.problem;
    const isExact =
      line === table.line &&
      column?.trim().toLowerCase() === table.column.toLowerCase() &&
      (columnNumber === undefined || columnNumber === table.columnNumber);
    return isExact ? null : error.message;
  }
}
