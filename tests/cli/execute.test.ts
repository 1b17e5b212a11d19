import { expect, test } from 'vitest';
import { command, type Answer } from '@/lib/cli/command/command';
import { execute } from '@/lib/cli/command/execute';
import { Interrupted } from '@/lib/cli/command/interruption';
import { UsageError } from '@/lib/cli/command/usage-error';
import { FileError } from '@/lib/errors';
import { fakeStream, fakeTerminal, systemError } from './fake-terminal';

const HELD = { vintage: '12-3f2a9c41', rows: 10_412_331 };
const done: Answer = { words: ['Done.'], json: { done: true } };

const made = (answer: () => Promise<Answer>, name = 'import', writes = true) =>
  command({
    name,
    summary: '',
    about: ['Does it.'],
    takes: { usage: 'FILE', least: 1, most: 1 },
    options: {},
    examples: [],
    writes,
    answer,
  });
const failing = (error: Error) => made(() => Promise.reject(error));

async function run(one: ReturnType<typeof made>, args: readonly string[] = ['a.csv']) {
  const { terminal, out, err } = fakeTerminal();
  const exit = await execute(one, args, { terminal, held: () => Promise.resolve(HELD) });
  return { exit, out: out.text(), err: err.text() };
}

const BAD_CELL = new FileError({
  file: 'BACI_HS17_Y2023.csv',
  line: 30002,
  column: 'v',
  columnNumber: 5,
  value: 'confidential',
  expected: 'a decimal number',
});

test('execute(command) writes words for people and one document for machines', async () => {
  expect(await run(made(() => Promise.resolve(done)))).toEqual({
    exit: 0,
    out: 'Done.\n',
    err: '',
  });
  const { out } = await run(
    made(() => Promise.resolve(done)),
    ['a.csv', '--json'],
  );
  expect(JSON.parse(out)).toEqual({ done: true });
});

test('execute(command) tells file, line, column, value, what was expected, and what is still held', async () => {
  expect(await run(failing(BAD_CELL))).toEqual({
    exit: 1,
    out: '',
    err: 'bilateral import: BACI_HS17_Y2023.csv: line 30002, column 5 ("v"): found "confidential", expected a decimal number. Nothing was imported; the data is still at vintage 12-3f2a9c41 (10,412,331 rows).\n',
  });
});

test('execute(command) gives machines an error’s parts, and nothing on standard error', async () => {
  const { exit, out, err } = await run(failing(BAD_CELL), ['a.csv', '--json']);
  expect([exit, err]).toEqual([1, '']);
  expect(JSON.parse(out)).toEqual({
    error: {
      code: 'file',
      message:
        'BACI_HS17_Y2023.csv: line 30002, column 5 ("v"): found "confidential", expected a decimal number',
      file: 'BACI_HS17_Y2023.csv',
      line: 30002,
      column: 'v',
      columnNumber: 5,
      value: 'confidential',
      expected: 'a decimal number',
      hint: null,
      database: 'unchanged',
      vintage: '12-3f2a9c41',
    },
  });
});

test('execute(command) ends with 2 and points to help where it was not understood', async () => {
  const { exit, err } = await run(failing(new UsageError('expected one FILE')));
  expect(exit).toBe(2);
  expect(err).toBe(
    'bilateral import: expected one FILE\nnpx bilateral import --help tells how it is used.\n',
  );
});

test.each([
  [[], 'expected FILE'],
  [['a', 'b'], 'expected FILE, and no "b"'],
])('execute(command) counts its words: %j', async (args, message) => {
  const { exit, err } = await run(
    made(() => Promise.resolve(done)),
    args,
  );
  expect([exit, err.includes(message)]).toEqual([2, true]);
});

test('execute(command) says that nothing has changed when it was interrupted', async () => {
  const { exit, err } = await run(
    failing(new Interrupted('it was interrupted', 'interrupted', 130)),
  );
  expect(exit).toBe(130);
  expect(err).toContain('it was interrupted. Nothing was imported; the data is still at vintage');
});

test('execute(command) leaves work that does not heed the signal', async () => {
  const stop = new AbortController();
  const { terminal } = fakeTerminal({ signal: stop.signal });
  const endless = made(() => new Promise(() => undefined), 'sources', false);
  const exit = execute(endless, ['a'], { terminal, held: () => Promise.resolve(null) });
  stop.abort(new Interrupted('it was interrupted', 'interrupted', 143));
  expect(await exit).toBe(143);
});

test('execute(command) tells a system’s failure in words, with the file and without a stack', async () => {
  const { exit, err } = await run(failing(systemError('ENOSPC', { path: 'x.png' })));
  expect([exit, err]).toEqual([
    1,
    'bilateral import: x.png: the disk is full. Nothing was imported; the data is still at vintage 12-3f2a9c41 (10,412,331 rows).\n',
  ]);
});

test('execute(command) ends quietly with 0 when its reader has left', async () => {
  const { terminal, err } = fakeTerminal({ out: fakeStream({ fails: systemError('EPIPE') }) });
  const surroundings = { terminal, held: () => Promise.resolve(null) };
  expect(
    await execute(
      made(() => Promise.resolve(done)),
      ['a'],
      surroundings,
    ),
  ).toBe(0);
  expect(err.text()).toBe('');
});

test('execute(command) fails in words when standard output takes nothing more', async () => {
  const fails = systemError('ENOSPC', { path: 'standard output' });
  const { terminal, err } = fakeTerminal({ out: fakeStream({ fails }) });
  const surroundings = { terminal, held: () => Promise.resolve(null) };
  expect(
    await execute(
      made(() => Promise.resolve(done), 'export', false),
      ['a'],
      surroundings,
    ),
  ).toBe(1);
  expect(err.text()).toBe('bilateral export: standard output: the disk is full\n');
});

test('execute(command) shows help whatever else is wrong with the line', async () => {
  const { exit, out } = await run(
    made(() => Promise.resolve(done)),
    ['--nonsense', '--help'],
  );
  expect(exit).toBe(0);
  expect(out).toContain('npx bilateral import FILE [options]');
});
