import { appendFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { withImportLock } from '@/lib/ingest/vintages/import-lock';

const RACES = 20;
const RACERS = 4;

/** Takes part in races for the lock of a folder: tells in a log each one it won or lost. */
async function run(folder: string, log: string): Promise<void> {
  for (let round = 1; round <= RACES; round += 1) {
    await meet(folder, `start-${round}`);
    try {
      await withImportLock(folder, async () => {
        await appendFile(log, `won ${round} ${process.pid}\n`);
        // Held until every other one has had its try, so that a second winner would be seen.
        await meet(folder, `tried-${round}`);
      });
    } catch {
      await appendFile(log, `lost ${round} ${process.pid}\n`);
      await meet(folder, `tried-${round}`);
    }
  }
}

/** Waits until every racer has come this far. */
async function meet(folder: string, place: string): Promise<void> {
  await writeFile(path.join(folder, `${place}-of-${process.pid}`), '');
  const here = async () =>
    (await readdir(folder)).filter((name) => name.startsWith(`${place}-of-`)).length;
  while ((await here()) < RACERS) await wait(1);
}

const [folder, log] = process.argv.slice(2);
if (folder === undefined || log === undefined) throw new Error('Needs a folder and a log');
await run(folder, log);
