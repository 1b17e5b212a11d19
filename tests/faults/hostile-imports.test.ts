import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { BOMBS, HOSTILE_IMPORTS, NAMES } from './hostile-imports';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FLAG = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';

/** Opens every file it is told, reads each to its end, and tells what became of it. */
const SCRIPT = `
import { writeFileSync } from 'node:fs';
import { openFiles } from '@/lib/ingest/open/open-files';
import { readWorkbook } from '@/lib/ingest/sheet/read-workbook';

const [unwritable, ...paths] = process.argv.slice(2);
const outcomes = [];
let bytes = 0;
const look = () => {
  bytes = Math.max(bytes, process.memoryUsage.rss());
};
try {
  writeFileSync(unwritable, '');
  outcomes.push('written');
} catch (error) {
  outcomes.push(error.code);
}
for (const path of paths) {
  globalThis.gc();
  try {
    for (const file of await openFiles([path])) {
      const book = file.sheets === undefined ? null : await readWorkbook(file);
      const all = book === null ? [file.bytes()] : book.sheets.map((sheet) => sheet.rows());
      for (const part of all) for await (const step of part) look();
    }
    outcomes.push('read');
  } catch (error) {
    outcomes.push(error.name + ': ' + error.message);
  }
  look();
}
console.log(JSON.stringify({ outcomes, bytes }));
`;

const told = z.object({ outcomes: z.array(z.string()), bytes: z.number() });
let folder = '';
let result: z.infer<typeof told> = { outcomes: [], bytes: NaN };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-hostile-'));
  const brought = join(folder, 'brought');
  mkdirSync(brought);
  const script = join(folder, 'script.mjs');
  await build({
    stdin: { contents: SCRIPT, resolveDir: ROOT },
    tsconfig: join(ROOT, 'tsconfig.json'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: script,
  });
  const paths = HOSTILE_IMPORTS.map(({ name }) => join(brought, name));
  HOSTILE_IMPORTS.forEach(({ bytes }, at) => writeFileSync(paths[at] ?? '', bytes()));
  const args = [
    FLAG,
    '--expose-gc',
    '--allow-fs-read=*',
    script,
    join(folder, 'unwritable'),
    ...paths,
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  result = told.parse(JSON.parse(stdout));
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('files made to do harm, read by a process that may write nowhere', () => {
  test('are as many as the matrix asks for', () => {
    expect(BOMBS.length).toBeGreaterThanOrEqual(8);
    expect(NAMES.length).toBeGreaterThanOrEqual(12);
    expect(result.outcomes).toHaveLength(HOSTILE_IMPORTS.length + 1);
  });

  test('leave nothing behind', () => {
    expect(result.outcomes[0]).toBe('ERR_ACCESS_DENIED');
    expect(readdirSync(folder).toSorted()).toEqual(['brought', 'script.mjs']);
    expect(readdirSync(join(folder, 'brought')).toSorted()).toEqual(
      HOSTILE_IMPORTS.map(({ name }) => name).toSorted(),
    );
  });

  test('take less than 300 MB of memory each', () => {
    expect(result.bytes).toBeLessThan(300_000_000);
  });

  test.each(HOSTILE_IMPORTS.map(({ name, expected }, at) => ({ name, expected, at })))(
    '$name is refused: $expected',
    ({ expected, at }) => {
      expect(result.outcomes[at + 1]).toMatch(/^FileError: /);
      expect(result.outcomes[at + 1]).toContain(expected);
    },
  );
});
