import { cp, mkdtemp, open, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { vintagesOf } from '@/lib/store/open-vintage';
import { recordFile, snapshotFile } from '@/lib/store/snapshot-files';
import { SnapshotFollower } from '@/lib/store/snapshot-follower';
import { seededRandom, type SeededRandom } from '../builders/seeded-random';
import { buildSmallVintage, point, smallFigure, smallVintageId } from '../builders/vintage-folder';

const GOOD = smallVintageId(1);
const HURT = smallVintageId(2);

/** What became of servers whose newest snapshot, its record or the pointer was damaged. */
export interface DamageFaults {
  readonly damages: number;
  /** Served by a sound vintage, the one before or the one that a lost pointer leaves, and told. */
  readonly fellBack: number;
  /** A record damaged under a server that has proved its snapshot already. */
  readonly harmless: number;
  /** Wrong figures, silence, or no service: one line each. */
  readonly bad: readonly string[];
}

type Damage = (folder: string, random: SeededRandom) => Promise<void>;

const hurtFile = (folder: string) => snapshotFile(folder, HURT);

const DAMAGES: Readonly<Record<string, Damage>> = {
  'a bit flipped': async (folder, random) => {
    const { size } = await stat(hurtFile(folder));
    await flip(hurtFile(folder), random.below(size), 1 << random.below(8));
  },
  'another bit flipped': async (folder, random) => {
    // Most of a small database is empty: its first blocks are hit more often this way.
    await flip(hurtFile(folder), random.below(16_384), 1 << random.below(8));
  },
  truncated: async (folder, random) => {
    const { size } = await stat(hurtFile(folder));
    await truncate(hurtFile(folder), random.below(size));
  },
  emptied: (folder) => truncate(hurtFile(folder), 0),
  removed: (folder) => rm(hurtFile(folder)),
  'replaced by the one before': (folder) => cp(snapshotFile(folder, GOOD), hurtFile(folder)),
  'replaced by text': (folder) => writeFile(hurtFile(folder), '<!doctype html><p>Not found'),
  'with bytes added': async (folder, random) => {
    const text = await readFile(hurtFile(folder));
    await writeFile(hurtFile(folder), Buffer.concat([text, Buffer.alloc(1 + random.below(9))]));
  },
  'without its record': (folder) => rm(recordFile(folder, HURT)),
  'with half its record': async (folder, random) => {
    const { size } = await stat(recordFile(folder, HURT));
    await truncate(recordFile(folder, HURT), random.below(size - 2));
  },
  'with the record of another': (folder) => cp(recordFile(folder, GOOD), recordFile(folder, HURT)),
  'with an empty pointer': (folder) => point(folder, ''),
  'with a pointer of garbage': (folder, random) =>
    point(folder, String.fromCharCode(...Array.from({ length: 40 }, () => random.below(256)))),
  'with a pointer of two lines': (folder) => point(folder, `${HURT}\n${GOOD}\n`),
  'with a pointer to nowhere': (folder) => point(folder, '9-99999999\n'),
  'with a pointer out of the folder': (folder) => point(folder, '../../etc/passwd'),
};

/** Damages a small folder of two vintages in many ways, at rest and under a server, and reads. */
export async function damageFaults(asked: {
  readonly seed: number;
  readonly count: number;
}): Promise<DamageFaults> {
  const random = seededRandom(asked.seed);
  const base = await mkdtemp(path.join(tmpdir(), 'bilateral-damage-'));
  const whole = path.join(base, 'whole');
  const bad: string[] = [];
  const counts = { 'fell back': 0, harmless: 0 };
  try {
    await buildSmallVintage(whole, 1);
    await buildSmallVintage(whole, 2);
    await point(whole, `${HURT}\n`);
    const names = Object.keys(DAMAGES);
    for (let index = 0; index < asked.count; index += 1) {
      const name = names[index % names.length] ?? '';
      const folder = path.join(base, `${index}`);
      await cp(whole, folder, { recursive: true });
      const isServing = random.below(2) === 1;
      const outcome = await serveDamaged(folder, { name, isServing, random });
      if (outcome === 'fell back' || outcome === 'harmless') counts[outcome] += 1;
      else bad.push(`${index} ${name}${isServing ? ' while served' : ''}: ${outcome}`);
      await rm(folder, { recursive: true });
    }
  } finally {
    await rm(base, { recursive: true, force: true });
  }
  return { damages: asked.count, fellBack: counts['fell back'], harmless: counts.harmless, bad };
}

interface Case {
  readonly name: string;
  /** The damage happens under a server that has read from the snapshot before. */
  readonly isServing: boolean;
  readonly random: SeededRandom;
}

async function serveDamaged(folder: string, { name, isServing, random }: Case): Promise<string> {
  let clock = 0;
  const reports: string[] = [];
  const follower = new SnapshotFollower({
    ...vintagesOf(folder),
    now: () => clock,
    report: (problem) => reports.push(problem.message),
  });
  try {
    if (isServing) await readAll(follower);
    await DAMAGES[name]?.(folder, random);
    clock = 60_000;
    const { vintage, problem } = await follower.serving();
    const wrong = await readAll(follower);
    if (wrong !== null) return wrong;
    if (vintage === HURT && name.includes('pointer')) return told(problem, reports);
    // It was proved when it was opened; only the next server misses its record.
    if (vintage === HURT && isServing && name.includes('record')) return 'harmless';
    if (vintage !== GOOD) return `served ${vintage}`;
    return told(problem, reports);
  } catch (error) {
    return `no service: ${error instanceof Error ? error.message : 'unknown'}`;
  } finally {
    await follower.close();
  }
}

function told(problem: Error | null, reports: readonly string[]): string {
  return problem !== null && reports.length === 1 ? 'fell back' : `told ${reports.length} times`;
}

/** What is wrong with the figures served; `null` when every one is of the vintage it is said to be. */
async function readAll(follower: SnapshotFollower): Promise<string | null> {
  const store = await follower.current();
  const { number } = await store.vintage();
  const rows = await store.totals({ reporter: 'AZE', partner: 'PAK', frequency: 'A' });
  if (rows.length !== 25) return `${rows.length} rows`;
  const wrong = rows.find(({ value }, place) => value !== smallFigure(number, place));
  return wrong === undefined ? null : `wrong figure ${wrong.value ?? 'absent'} of ${wrong.period}`;
}

async function flip(file: string, at: number, bits: number): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    const byte = Buffer.alloc(1);
    await handle.read(byte, 0, 1, at);
    byte.writeUInt8(byte.readUInt8(0) ^ bits, 0);
    await handle.write(byte, 0, 1, at);
  } finally {
    await handle.close();
  }
}
