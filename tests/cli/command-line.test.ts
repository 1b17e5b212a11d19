import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { dataFolderOf, observationsText, temporaryFolder } from '@/tests/builders/data-folder';
import {
  ended,
  runBilateral,
  runShell,
  startBilateral,
  type Folders,
  type Ran,
} from './run-bilateral';

/** Each start of Node, and the reading of the sources, takes a second or two. */
const SLOW = 60_000;

const ROWS = [
  'PAK,AZE,exports,TOTAL,A,2019,100,reported,total,,',
  'PAK,AZE,exports,TOTAL,A,2020,200.5,reported,total,,',
  'PAK,AZE,imports,TOTAL,A,2020,30,reported,total,,',
];
const REVISED = [
  ROWS[0] ?? '',
  'PAK,AZE,exports,TOTAL,A,2020,250.5,reported,total,,',
  'PAK,AZE,imports,TOTAL,A,2021,7,reported,total,,',
];
const DETAILS = [
  ...['--as', 'office', '--publisher', 'An office', '--title', 'A table', '--licence', 'Free'],
  ...['--address', 'https://example.org/table', '--retrieved', '2024-03', '--currency', 'USD'],
  ...['--unit', '1', '--exports', 'FOB', '--imports', 'CIF'],
];

let folders: Folders;

beforeAll(async () => {
  const here = await temporaryFolder();
  folders = {
    here,
    data: path.join(await temporaryFolder(), 'held'),
    source: await dataFolderOf(),
  };
  await writeFile(path.join(here, 'good.csv'), observationsText(ROWS));
  await writeFile(path.join(here, 'revised.csv'), observationsText(REVISED));
  const bad = [...ROWS.slice(0, 1), 'PAK,AZE,exports,TOTAL,A,2020,confidential,reported,total,,'];
  await writeFile(path.join(here, 'bad.csv'), observationsText(bad));
});

const run = (...args: readonly string[]) => runBilateral(folders, ...args);

function parsed({ out }: Ran): unknown {
  return JSON.parse(out);
}

describe('npx bilateral, in order', () => {
  test(
    'status tells the house’s own vintage before anything is imported',
    async () => {
      const { exit, out } = await run('status');
      expect([exit, out.includes('1-')]).toEqual([0, true]);
    },
    SLOW,
  );

  test(
    'import takes a tidy table in and accounts for its rows',
    async () => {
      const ran = await run('import', 'good.csv', ...DETAILS, '--json');
      expect(ran).toMatchObject({ exit: 0, err: '' });
      expect(parsed(ran)).toMatchObject({
        vintage: { number: 2 },
        isNew: true,
        dataset: 'office',
        format: 'tidy-csv',
        read: 3,
        stored: 3,
        leftOut: [],
        refused: 0,
        changes: null,
      });
    },
    SLOW,
  );

  test(
    'import of the same again changes nothing and says so',
    async () => {
      const { exit, out } = await run('import', 'good.csv', ...DETAILS);
      expect(exit).toBe(0);
      expect(out).toContain('nothing has changed, vintage 2-');
    },
    SLOW,
  );

  test(
    'import of a revision reports what was added, removed and changed',
    async () => {
      const { exit, out } = await run('import', 'revised.csv', ...DETAILS, '--force');
      expect(exit).toBe(0);
      expect(out).toContain('Vintage 3-');
      expect(out).toContain('Records: 1 added, 1 removed, 1 changed, 1 the same.');
      expect(out).toContain('PAK exports, AZE, TOTAL, 2020: 200.5 → 250.5');
    },
    SLOW,
  );

  test(
    'import of a bad cell names it and leaves everything as it was',
    async () => {
      const ran = await run('import', 'bad.csv', ...DETAILS, '--json');
      expect(ran.exit).toBe(1);
      expect(parsed(ran)).toMatchObject({
        error: {
          code: 'file',
          file: 'bad.csv',
          line: 3,
          column: 'value',
          columnNumber: 7,
          value: 'confidential',
          database: 'unchanged',
          vintage: expect.stringMatching(/^3-/),
        },
      });
      const told = await run('import', 'bad.csv', ...DETAILS);
      expect([told.exit, told.out]).toEqual([1, '']);
      expect(told.err).toMatch(
        /^bilateral import: bad\.csv: line 3, column 7 \("value"\): found "confidential", expected .*Nothing was imported; the data is still at vintage 3-[0-9a-f]{8} \(6 rows\)\.\n$/,
      );
    },
    SLOW,
  );

  test(
    'diff compares two vintages by number, and the previous one by name',
    async () => {
      const ran = await run('diff', '2', '3', '--json');
      expect(ran.exit).toBe(0);
      expect(ran.out).toContain('"250.5"');
      expect((await run('diff', 'previous', '3')).out).toContain('1 added, 1 removed, 1 changed');
    },
    SLOW,
  );

  test(
    'export reads an older vintage',
    async () => {
      const { exit, out } = await run('export', 'pak/aze', '--vintage', '2', '--from', '2020');
      expect(exit).toBe(0);
      expect(out).toContain('PAK,AZE,PAK,A,2020,exports,200.5,');
    },
    SLOW,
  );

  test(
    'pin keeps a vintage with a note, unpin lets it go, history shows it',
    async () => {
      expect((await run('pin', '2', '--note', 'as printed')).exit).toBe(0);
      expect((await run('history')).out).toContain('as printed');
      expect((await run('unpin', '2')).exit).toBe(0);
      expect((await run('history')).out).not.toContain('as printed');
    },
    SLOW,
  );

  test(
    'rollback returns to the vintage before',
    async () => {
      expect((await run('rollback')).exit).toBe(0);
      expect((await run('export', 'pak/aze', '--from', '2020')).out).toContain(',exports,200.5,');
      const gone = await run('rollback', '77');
      expect([gone.exit, gone.err.includes('77')]).toEqual([1, true]);
    },
    SLOW,
  );
});

test(
  'an import that is interrupted ends with 130 and has changed nothing',
  async () => {
    const many = path.join(folders.here, 'many.csv');
    await writeFile(many, observationsText([]).replace(/\n+$/, '\n'));
    const lines = Array.from(
      { length: 200_000 },
      (_, n) =>
        `PAK,AZE,exports,${String(n % 97).padStart(2, '0')},M,${1000 + Math.floor(n / 1164)}-${String((Math.floor(n / 97) % 12) + 1).padStart(2, '0')},1,reported,total,,`,
    );
    await appendFile(many, `${lines.join('\n')}\n`);
    const before = await run('status', '--json');
    const child = startBilateral(folders, ['import', 'many.csv', ...DETAILS]);
    const end = ended(child);
    setTimeout(() => child.kill('SIGINT'), 1200);
    const { exit, err } = await end;
    expect(exit).toBe(130);
    expect(err).toContain('Nothing was imported; the data is still at vintage');
    expect((await run('status', '--json')).out).toBe(before.out);
  },
  SLOW,
);

test(
  'a reader that leaves early, and a full disk, end a command without a stack',
  async () => {
    const piped = await runShell(
      folders,
      'bilateral export aze/pak | head -1; echo "${PIPESTATUS[0]}"',
    );
    expect(piped.out).toMatch(/^reporter,partner,.*\r?\n0\n$/);
    expect(piped.err).toBe('');
    const full = await runShell(folders, 'bilateral export aze/pak > /dev/full');
    expect([full.exit, full.err]).toEqual([
      1,
      'bilateral export: standard output: the disk is full\n',
    ]);
  },
  SLOW,
);

test(
  'a command or option that is none ends with 2 and suggests the nearest',
  async () => {
    const command = await run('imprt');
    expect([command.exit, command.out]).toEqual([2, '']);
    expect(command.err).toContain('there is no command "imprt"; did you mean import?');
    const option = await run('chart', 'aze/pak', '--them', 'dark', '--json');
    expect(option.exit).toBe(2);
    expect(parsed(option)).toEqual({
      error: { code: 'usage', message: 'there is no option --them; did you mean --theme?' },
    });
  },
  SLOW,
);

test(
  'help tells every command in a line',
  async () => {
    const { exit, out } = await run('help');
    expect([exit, out.includes('rollback'), out.includes('import')]).toEqual([0, true, true]);
  },
  SLOW,
);
