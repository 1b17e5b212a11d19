import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from '../../lib/cli/root.mjs';
import { formatAmong } from '@/lib/ingest/import/surroundings';
import { importWith } from '@/lib/ingest/import/import-with';
import { openFiles } from '@/lib/ingest/open/open-files';
import { openDuckdbStore } from '@/lib/store/duckdb/duckdb-store';
import { pointerFile, snapshotFile } from '@/lib/store/snapshot-files';
import { randomRows } from '@/tests/builders/random-rows';
import { importRequest, rowFile, rowReader } from '@/tests/builders/row-file';
import { askBesideOracle, type OracleFindings } from '@/tests/contract/oracle';

const ROWS = 20_000;

/** Asks a store of imported rows so many random questions, half of them of reconciled figures. */
export async function questionFaults(asked: {
  readonly seed: number;
  readonly count: number;
}): Promise<OracleFindings> {
  const differences: string[] = [];
  for (const kind of ['reported', 'reconciled'] as const) {
    const folder = mkdtempSync(join(tmpdir(), 'bilateral-questions-'));
    try {
      const rows = randomRows(ROWS, { kind, seed: asked.seed });
      const file = await rowFile(folder, rows, { kind });
      const target = join(folder, 'target');
      const request = importRequest({ files: [file], target, source: join(ROOT, 'data') });
      await importWith(request, { open: openFiles, formatOf: formatAmong([rowReader]) });
      const id = (await readFile(pointerFile(target), 'utf8')).trim();
      const store = await openDuckdbStore(snapshotFile(target, id));
      const found = await askBesideOracle(
        store,
        { rows, kind, groups: ['WLD'] },
        { count: Math.ceil(asked.count / 2), seed: asked.seed },
      );
      await store.close();
      differences.push(...found.differences);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return { asked: 2 * Math.ceil(asked.count / 2), differences };
}
