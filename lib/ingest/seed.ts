import path from 'node:path';
import { parseArgs } from 'node:util';

import { dataFolder } from '@/lib/store/snapshot-files';
import { clearOld } from './vintages/clear-old';
import { withImportLock } from './vintages/import-lock';
import { importSeries, type ImportOutcome } from './import-series';

/** `npm run -s seed [-- --data DIR]`: the default snapshot, built again only when a file changed. */
async function seed(): Promise<string> {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  const source = path.resolve(values.data ?? process.env.BILATERAL_SOURCE_DIR ?? 'data');
  const target = dataFolder();
  const outcome = await importSeries({ source, target });
  if (outcome.isNew) await withImportLock(target, () => clearOld(target));
  return inWords(outcome);
}

function inWords(outcome: ImportOutcome): string {
  const { vintage, isNew, datasets, rows, edited, warnings, takenBack } = outcome;
  if (takenBack !== null)
    return `Snapshot ${vintage.id} stays in force: ${takenBack.id}, which holds the files as they are now, was rolled back; "bilateral rollback ${takenBack.number}" puts it in force again`;
  const held = `${datasets} datasets, ${rows} observations`;
  const warning = edited.length === 0 ? '' : `; edited since recorded: ${edited.join(', ')}`;
  const state = isNew ? 'built' : 'is unchanged';
  return [`Snapshot ${vintage.id} ${state}: ${held}${warning}`, ...warnings].join('\n');
}

try {
  console.log(await seed());
} catch (error) {
  console.error(
    `The snapshot was not built: ${error instanceof Error ? error.message : 'unknown'}`,
  );
  process.exitCode = 1;
}
