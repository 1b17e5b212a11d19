import { readFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { importWith } from '@/lib/ingest/import/import-with';
import { formatAmong } from '@/lib/ingest/import/surroundings';
import { openFiles } from '@/lib/ingest/open/open-files';
import { openDuckdbStore } from '@/lib/store/duckdb/duckdb-store';
import { pointerFile, snapshotFile } from '@/lib/store/snapshot-files';
import { temporaryFolder } from '@/tests/builders/data-folder';
import { randomRows } from '@/tests/builders/random-rows';
import { importRequest, rowFile, rowReader } from '@/tests/builders/row-file';
import { askBesideOracle } from './oracle';

test.each(['reported', 'reconciled'] as const)(
  'random questions of a %s dataset are answered as plain sums of its rows',
  { timeout: 60_000 },
  async (kind) => {
    const rows = randomRows(3000, { kind, seed: 11 });
    const target = await temporaryFolder();
    const file = await rowFile(await temporaryFolder(), rows, { kind });
    const request = importRequest({ files: [file], target, source: 'data' });
    await importWith(request, { open: openFiles, formatOf: formatAmong([rowReader]) });
    const id = (await readFile(pointerFile(target), 'utf8')).trim();
    const store = await openDuckdbStore(snapshotFile(target, id));
    const found = await askBesideOracle(
      store,
      { rows, kind, groups: ['WLD'] },
      { count: 50, seed: 3 },
    );
    await store.close();
    expect(found).toEqual({ asked: 50, differences: [] });
  },
);
