import { readFile } from 'node:fs/promises';

import { readHistoryLines, type HistoryLine } from '@/lib/store/history-lines';
import { keptVintageIds } from '@/lib/store/kept-vintages';
import { historyFile } from '@/lib/store/snapshot-files';
import { writeSynced } from '../write-synced';
import { hasCode } from './has-code';
import { readRecord } from './read-record';
import type { VintageRecord } from './vintage-record';

/** One import that came into force. */
export interface HistoryEntry extends HistoryLine {
  /** False when its snapshot was removed since. */
  readonly isKept: boolean;
}

/**
 * Every import that came into force, in the order of their numbers, those whose snapshot was
 * removed included.
 */
export async function historyOf(folder: string): Promise<readonly HistoryEntry[]> {
  const { lines } = await readHistoryLines(folder);
  const kept = await keptVintageIds(folder);
  return lines
    .map((line) => ({ ...line, isKept: kept.includes(line.vintage.id) }))
    .toSorted((a, b) => a.vintage.number - b.vintage.number);
}

/**
 * Adds a vintage's line to the history of its folder, once. Called when it has come into force;
 * the file is written whole or not at all, and what stands in it is never changed.
 */
export async function noteVintage(folder: string, record: VintageRecord): Promise<void> {
  const { lines } = await readHistoryLines(folder);
  if (lines.some(({ vintage }) => vintage.id === record.vintage.id)) return;
  const before = await readFile(historyFile(folder), 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return '';
    throw error;
  });
  const cut = before === '' || before.endsWith('\n') ? '' : '\n';
  await writeSynced(historyFile(folder), `${before}${cut}${JSON.stringify(lineOf(record))}\n`);
}

/** Adds the line of a vintage that is kept; does nothing when its record cannot be read. */
export async function noteKept(folder: string, vintageId: string): Promise<void> {
  const record = await readRecord(folder, vintageId).catch(() => null);
  if (record !== null) await noteVintage(folder, record);
}

function lineOf({ vintage, rows, bytes, datasets, changed, changes }: VintageRecord): HistoryLine {
  return {
    vintage,
    rows,
    bytes,
    datasets: datasets.map(({ id }) => id),
    changed,
    changes: changes.map(({ dataset, added, removed, changed: other, same, before, after }) => ({
      dataset,
      added,
      removed,
      changed: other,
      same,
      before,
      after,
    })),
  };
}
