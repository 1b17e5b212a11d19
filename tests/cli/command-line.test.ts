import { readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { dataFolderOf, temporaryFolder } from '@/tests/builders/data-folder';
import { ended, runBilateral, runShell, startBilateral, type Folders } from './run-bilateral';
import { BAD_ROWS, DETAILS, ROWS, tidyText } from './tidy-table';

/** Each start of Node, and the reading of the sources, takes a second or two. */
const SLOW = 60_000;

let folders: Folders;

beforeAll(async () => {
  const here = await temporaryFolder();
  folders = {
    here,
    data: path.join(await temporaryFolder(), 'held'),
    source: await dataFolderOf(),
  };
  await writeFile(path.join(here, 'good.csv'), tidyText(ROWS));
  await writeFile(path.join(here, 'bad.csv'), tidyText(BAD_ROWS));
  await writeFile(path.join(here, 'many.csv'), tidyText(manyRows(300_000)));
});

/** Rows enough to be reading for a while. */
function manyRows(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    const year = 1992 + (Math.floor(index / 12) % 33);
    return `PAK,AZE,exports,TOTAL,M,${year}-${month},1,reported,total,,`;
  });
}

/** Waits until an import holds the lock of the folder, which is then not empty. */
async function importBegun(folder: string): Promise<void> {
  for (;;) {
    for (const name of await readdir(folder)) {
      const isHeld =
        name.startsWith('import-lock-') && (await stat(path.join(folder, name))).size > 0;
      if (isHeld) return;
    }
    await delay(10);
  }
}

const run = (...args: readonly string[]) => runBilateral(folders, ...args);

test(
  'a tidy table comes in, one document on standard output and nothing beside it',
  async () => {
    const ran = await run('import', 'good.csv', ...DETAILS, '--json');
    expect(ran).toMatchObject({ exit: 0, err: '' });
    expect(JSON.parse(ran.out)).toMatchObject({ vintage: { number: 2 }, read: 3, stored: 3 });
  },
  SLOW,
);

test(
  'a bad cell is named, and what is still held',
  async () => {
    const { exit, out, err } = await run('import', 'bad.csv', ...DETAILS);
    expect([exit, out]).toEqual([1, '']);
    expect(err).toMatch(
      /^bilateral import: bad\.csv: line 3, column .*"value".*: found "confidential", expected [^]*Nothing was imported; the data is still at vintage 2-[0-9a-f]{8} \(6 rows\)\.\n$/,
    );
  },
  SLOW,
);

test(
  'an import that is interrupted ends with 130 and has changed nothing',
  async () => {
    const child = startBilateral(folders, ['import', 'many.csv', ...DETAILS]);
    const end = ended(child);
    await importBegun(folders.data);
    child.kill('SIGINT');
    const { exit, out, err } = await end;
    expect([exit, out]).toEqual([130, '']);
    expect(err).toContain('Nothing was imported; the data is still at vintage 2-');
  },
  SLOW,
);

test(
  'a reader that leaves early, and a full disk, end a command without a stack',
  async () => {
    const line = 'bilateral export pak/aze | head -1; echo "${PIPESTATUS[0]}"';
    const piped = await runShell(folders, line);
    expect(piped.out).toMatch(/^reporter,partner,.*\r?\n0\n$/);
    expect(piped.err).toBe('');
    const full = await runShell(folders, 'bilateral export pak/aze > /dev/full');
    expect([full.exit, full.err]).toEqual([
      1,
      'bilateral export: standard output: the disk is full\n',
    ]);
  },
  SLOW,
);

test(
  'a command that is none ends with 2 and suggests the nearest',
  async () => {
    const { exit, out, err } = await run('imprt', '--json');
    expect([exit, err]).toEqual([2, '']);
    expect(JSON.parse(out)).toEqual({
      error: { code: 'usage', message: 'there is no command "imprt"; did you mean import?' },
    });
  },
  SLOW,
);
