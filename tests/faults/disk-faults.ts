import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openDuckdbStore } from '@/lib/store/duckdb/duckdb-store';
import { snapshotTotals } from '@/lib/store/duckdb/snapshot-totals';
import { pointerFile, snapshotFile } from '@/lib/store/snapshot-files';
import { observationsText } from '@/tests/builders/tidy-table';
import { folderState, stateChanges } from './imports/folder-state';
import { importStage, STAGED, type ImportStage } from './imports/import-stage';
import { oneImport, waitingImport, type ImportEnd } from './imports/one-import';

/** What was tried with a disk that does not take everything, and what was wrong about it. */
export interface DiskFaults {
  readonly tried: readonly string[];
  readonly skipped: readonly string[];
  readonly wrong: readonly string[];
}

const isRoot = process.getuid?.() === 0;
const canMount = isRoot && process.platform === 'linux';
const NOBODY = 65_534;

/** Imports onto a full disk, a read-only one, without permission, and several at once. */
export async function diskFaults(asked: { readonly races: number }): Promise<DiskFaults> {
  const tried: string[] = [];
  const skipped: string[] = [];
  const wrong: string[] = [];
  const note = (name: string, ills: readonly string[]) => {
    tried.push(name);
    wrong.push(...ills.map((ill) => `${name}: ${ill}`));
  };
  if (canMount) {
    note('disk full', await onTmpfs('64m', fullDisk));
    note('read-only file system', await onTmpfs('64m', readOnlyDisk));
  } else {
    skipped.push('disk full, read-only file system: need root on Linux to mount a small disk');
  }
  note('no permission', await noPermission());
  note('odd places', await oddPlaces());
  for (let race = 0; race < asked.races; race += 1) note('two at once', await twoAtOnce(race));
  return { tried, skipped, wrong };
}

/** A table of our own, large or small, that is good. */
function goodTable(rows: number, first = 0) {
  return { name: 'trade.csv', bytes: Buffer.from(observationsText(rows, first)) };
}

async function onTmpfs(
  size: string,
  then: (stage: ImportStage, mount: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const mount = mkdtempSync(join(tmpdir(), 'bilateral-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', mount]);
  try {
    return await then(await importStage(mount), mount);
  } finally {
    execFileSync('umount', ['-l', mount]);
    rmSync(mount, { recursive: true, force: true });
  }
}

/** Refused in words, nothing left behind, and the same import works once there is room. */
async function fullDisk(stage: ImportStage, mount: string): Promise<readonly string[]> {
  const request = stage.request(stage.place([goodTable(5000)]));
  const before = folderState(stage.target);
  const ballast = join(mount, 'ballast');
  const free = Number(
    execFileSync('df', ['-k', '--output=avail', mount], { encoding: 'utf8' }).split('\n')[1],
  );
  execFileSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=1k', `count=${free - 200}`], {
    stdio: 'ignore',
  });
  const ills = refusal(await oneImport(request), before, stage);
  rmSync(ballast);
  const after = await oneImport(request);
  return after.end === 'imported' ? ills : [...ills, `with room again: ${after.message}`];
}

async function readOnlyDisk(stage: ImportStage, mount: string): Promise<readonly string[]> {
  const request = stage.request(stage.place([goodTable(50)]));
  const before = folderState(stage.target);
  execFileSync('mount', ['-o', 'remount,ro', mount]);
  const end = await oneImport(request);
  const ills = [...refusal(end, before, stage), ...(await serviceIlls(stage))];
  execFileSync('mount', ['-o', 'remount,rw', mount]);
  return ills;
}

/** What is in force is read all the same. */
async function serviceIlls({ target }: ImportStage): Promise<readonly string[]> {
  const current = readFileSync(pointerFile(target), 'utf8').trim();
  try {
    const store = await openDuckdbStore(snapshotFile(target, current));
    const coverage = await store.coverage();
    await store.close();
    return coverage.length === 0 ? ['served nothing'] : [];
  } catch (error) {
    return [`did not serve: ${String(error)}`];
  }
}

/** Places where no data folder can be, and odd ones where it can; each is told or used, and nothing else. */
async function oddPlaces(): Promise<readonly string[]> {
  const stage = await importStage();
  try {
    const files = stage.place([goodTable(20)]);
    const at = (name: string) => join(stage.folder, name);
    writeFileSync(at('a-file'), '');
    symlinkSync(at('circle'), at('circle'));
    symlinkSync(at('nothing'), at('dangling'));
    const bad = [at('a-file'), at('a-file/below'), at('circle'), at('dangling')];
    const good = [at('not there/yet'), at('данные'), at('one\ntwo'), at("it's")];
    const ills: string[] = [];
    for (const target of bad) {
      const end = await oneImport(stage.request(files, { target }));
      if (end.end === 'imported') ills.push(`${target}: imported all the same`);
      else if (end.name !== 'FolderError' || !end.message.includes(target))
        ills.push(`${target}: ${end.name} ${end.message}`);
    }
    for (const target of good) {
      const end = await oneImport(stage.request(files, { target }));
      if (end.end === 'failed') ills.push(`${target}: ${end.message}`);
    }
    return ills;
  } finally {
    stage.remove();
  }
}

/** Root may do everything, so it asks as somebody else. */
async function noPermission(): Promise<readonly string[]> {
  const stage = await importStage();
  try {
    const request = stage.request(stage.place([goodTable(50)]));
    chmodSync(stage.folder, 0o755);
    chmodSync(stage.target, 0o555);
    const before = folderState(stage.target);
    const ills = refusal(await oneImport(request, isRoot ? NOBODY : null), before, stage);
    chmodSync(stage.target, 0o755);
    return ills;
  } finally {
    stage.remove();
  }
}

/** Of two at once at least one comes through; whoever does not is told why, and nothing is mixed. */
async function twoAtOnce(race: number): Promise<readonly string[]> {
  const stage = await importStage();
  try {
    const requests = [30, 40].map((rows) => {
      const [file = ''] = stage.place([{ ...goodTable(rows, race), name: `trade-${rows}.csv` }]);
      return { rows, request: stage.request([file], { as: `${STAGED}-${rows}` }) };
    });
    const waiting = await Promise.all(
      requests.map(async ({ request }) => ({ request, process: await waitingImport() })),
    );
    const ends = await Promise.all(waiting.map(({ request, process }) => process.go(request)));
    return await raceIlls(stage, requests, ends);
  } finally {
    stage.remove();
  }
}

async function raceIlls(
  stage: ImportStage,
  requests: readonly { readonly rows: number }[],
  ends: readonly ImportEnd[],
): Promise<readonly string[]> {
  const current = readFileSync(pointerFile(stage.target), 'utf8').trim();
  const totals = await snapshotTotals(snapshotFile(stage.target, current));
  const winners = ends.filter((end) => end?.end === 'imported');
  const lost = requests.filter(({ rows }, at) => {
    const held = totals.find(({ id }) => id === `${STAGED}-${rows}`);
    return (ends[at]?.end === 'imported') !== (held?.rows === rows);
  });
  const unclear = ends.filter(
    (end) => end?.end === 'failed' && !/running|import/i.test(end.message),
  );
  return [
    ...(winners.length === 0 ? [`nobody came through: ${JSON.stringify(ends)}`] : []),
    ...lost.map(
      ({ rows }) => `the table of ${rows} rows was acknowledged and lost, or refused and held`,
    ),
    ...unclear.map((end) => `told unclearly: ${JSON.stringify(end)}`),
    ...leftovers(stage),
  ];
}

function refusal(end: ImportEnd, before: string, stage: ImportStage): readonly string[] {
  const changes = stateChanges(before, folderState(stage.target));
  return [
    ...(end.end === 'imported' ? ['imported all the same'] : []),
    ...(end.end === 'failed' && !/Error$/.test(end.name) ? [`${end.name} ${end.message}`] : []),
    ...(end.end === 'failed' && !isSaid(end.message, stage)
      ? [`said unclearly: ${end.message}`]
      : []),
    ...(changes === '' ? [] : [changes]),
  ];
}

/** Names the folder or the room, not a call of the operating system alone. */
function isSaid(message: string, { target }: ImportStage): boolean {
  return message.includes(target) || /room|space|free|read-only|permission|written/i.test(message);
}

function leftovers({ target }: ImportStage): readonly string[] {
  const names = folderState(target)
    .split('\n')
    .map((line) => line.split(' ')[0] ?? '');
  return names
    .filter((name) => /unfinished|\.lock$|\.wal$|\.tmp$/.test(name))
    .map((name) => `left behind: ${name}`);
}
