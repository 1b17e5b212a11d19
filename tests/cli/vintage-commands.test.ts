import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '@/lib/cli/commands';
import { execute } from '@/lib/cli/command/execute';
import { heldState } from '@/lib/cli/vintages/held-state';
import { importSeries } from '@/lib/ingest/import-series';
import { dataFolderOf, temporaryFolder } from '@/tests/builders/data-folder';
import { fakeTerminal } from './fake-terminal';
import { BAD_ROWS, DETAILS, REVISED_ROWS, ROWS, tidyText } from './tidy-table';

/** A database is built for most of them. */
const SLOW = 30_000;

let folder: string;
const file = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await temporaryFolder();
  process.env.BILATERAL_DATA_DIR = file('held');
  process.env.BILATERAL_SOURCE_DIR = await dataFolderOf();
  await importSeries({ source: process.env.BILATERAL_SOURCE_DIR, target: file('held') });
  await writeFile(file('good.csv'), tidyText(ROWS));
  await writeFile(file('revised.csv'), tidyText(REVISED_ROWS));
  await writeFile(file('bad.csv'), tidyText(BAD_ROWS));
}, SLOW);

async function run(name: string, ...args: readonly string[]) {
  const { terminal, out, err } = fakeTerminal();
  const command = await COMMANDS.get(name)?.();
  if (command === undefined) throw new Error(`There is no command ${name}`);
  const exit = await execute(command, args, { terminal, held: () => heldState(file('held')) });
  return { exit, out: out.text(), err: err.text() };
}

test(
  'status tells the house’s own vintage before anything is imported',
  async () => {
    const { exit, out } = await run('status');
    expect(exit).toBe(0);
    expect(out).toMatch(/^Vintage 1-[0-9a-f]{8} is in force: 3 rows, built /);
    expect(out).toMatch(/\n {2}mini +3 rows {2}retrieved 2021-05 \(at most [\d,]+ days old\)\n/);
    expect(out).toContain('Nothing is wrong.');
  },
  SLOW,
);

test(
  'import takes a tidy table in and accounts for its rows',
  async () => {
    const { exit, out, err } = await run('import', file('good.csv'), ...DETAILS, '--json');
    expect([exit, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      vintage: { number: 2 },
      isNew: true,
      dataset: 'office',
      format: 'tidy-csv',
      read: 3,
      stored: 3,
      leftOut: [],
      refused: 0,
      problems: [],
      changes: null,
    });
  },
  SLOW,
);

test(
  'import of the same again changes nothing and says so',
  async () => {
    const { exit, out } = await run('import', file('good.csv'), ...DETAILS);
    expect(exit).toBe(0);
    expect(out).toContain('nothing has changed, vintage 2-');
  },
  SLOW,
);

test(
  'import of a revision reports what was added, removed and changed',
  async () => {
    const { exit, out } = await run('import', file('revised.csv'), ...DETAILS, '--force');
    expect(exit).toBe(0);
    expect(out).toContain('Vintage 3-');
    expect(out).toContain('Records: 1 added, 1 removed, 1 changed, 1 the same.');
    expect(out).toContain('changed  PAK exports, AZE, TOTAL, 2020: 200.5 → 250.5');
  },
  SLOW,
);

test(
  'import of a bad cell names it and leaves everything as it was',
  async () => {
    const { exit, out } = await run('import', file('bad.csv'), ...DETAILS, '--json');
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      error: {
        code: 'file',
        file: 'bad.csv',
        line: 3,
        column: 'value',
        value: 'confidential',
        database: 'unchanged',
      },
    });
  },
  SLOW,
);

test(
  'diff compares two vintages by number or by name',
  async () => {
    const ran = await run('diff', '2', '3', '--json');
    expect(ran.exit).toBe(0);
    expect(JSON.parse(ran.out)).toMatchObject({
      added: 1,
      removed: 1,
      changed: 1,
      datasets: [{ dataset: 'office' }],
    });
    const { out } = await run('diff', 'previous', 'current');
    expect(out).toMatch(
      /^From 2-[0-9a-f]{8} to 3-[0-9a-f]{8}\nRecords: 1 added, 1 removed, 1 changed/,
    );
    expect((await run('diff', '2', '2')).out).toContain('No record differs');
  },
  SLOW,
);

test(
  'export reads an older vintage, by number',
  async () => {
    const { exit, out } = await run('export', 'pak/aze', '--vintage', '2', '--from', '2020');
    expect(exit).toBe(0);
    expect(out).toContain('PAK,AZE,PAK,A,2020,exports,200.5,');
    expect((await run('export', 'pak/aze', '--from', '2020')).out).toContain(',exports,250.5,');
    const unknown = await run('export', 'pak/aze', '--vintage', '9');
    expect(unknown.exit).toBe(1);
    expect(unknown.err).toContain('vintage 9 is not known; kept: 3-');
  },
  SLOW,
);

test(
  'pin keeps a vintage with a note, and unpin lets it go',
  async () => {
    expect((await run('pin', '2', '--note', 'as printed')).out).toMatch(
      /^Vintage 2-[0-9a-f]{8} is pinned: as printed\.\n$/,
    );
    expect((await run('history')).out).toContain('pinned: as printed');
    expect((await run('status')).out).toContain('pinned: as printed');
    expect((await run('unpin', '2')).exit).toBe(0);
    expect((await run('unpin', '2')).err).toContain(
      'vintage 2 is not pinned. Nothing has changed;',
    );
  },
  SLOW,
);

test(
  'history lists every vintage, the newest first, and what it changed',
  async () => {
    const { out } = await run('history');
    expect(out).toMatch(
      /^\* 3-[0-9a-f]{8} {2}\d{4}-\d\d-\d\d {2}6 rows {2}office \+1 −1 ~1\n {2}2-/,
    );
  },
  SLOW,
);

test(
  'rollback returns to the vintage before, and leads forward again',
  async () => {
    const { exit, out } = await run('rollback');
    expect(exit).toBe(0);
    expect(out).toMatch(/^Vintage 2-[0-9a-f]{8} is in force now; it was 3-[0-9a-f]{8}\.\n/);
    expect((await run('rollback', '3')).exit).toBe(0);
    const gone = await run('rollback', '77');
    expect(gone.exit).toBe(1);
    expect(gone.err).toContain('vintage 77 is not known');
    expect(gone.err).toContain('Nothing has changed; the data is still at vintage 3-');
  },
  SLOW,
);
