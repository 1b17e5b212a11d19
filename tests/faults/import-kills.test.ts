import path from 'node:path';

import { expect, test } from 'vitest';

import { importWith } from '@/lib/ingest/import/import-with';
import { formatAmong } from '@/lib/ingest/import/surroundings';
import { openFiles } from '@/lib/ingest/open/open-files';
import { temporaryFolder } from '@/tests/builders/data-folder';
import { importRequest, rowFile, rowReader, tradeRow } from '@/tests/builders/row-file';
import { killImports, unfinishedIn } from './import-kills';

test(
  'an importer that is killed leaves the old vintage or the new one, and nothing it told of is lost',
  { timeout: 900_000 },
  async () => {
    const folder = await temporaryFolder();
    const source = path.resolve('data');
    const found = await killImports({ folder, source, count: 20, seed: 5 });
    expect(found).toMatchObject({ kills: 20, mixed: [], lost: [] });
    expect(found.awaited).toBeGreaterThan(10);
    expect(found.acknowledged).toBeGreaterThanOrEqual(found.awaited);

    const target = path.join(folder, 'data');
    const file = await rowFile(folder, [tradeRow()], { id: 'after' });
    await importWith(importRequest({ files: [file], target, source }), {
      open: openFiles,
      formatOf: formatAmong([rowReader]),
    });
    expect(await unfinishedIn(target)).toEqual([]);
  },
);
