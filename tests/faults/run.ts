import { loadavg } from 'node:os';
import { documentFaults } from './documents';
import { pictureFaults } from './pictures';
import { textFaults } from './texts';

const USAGE = 'Known: pictures, --count=<number>, --seed=<number>';

/** Draws random pictures and prints what stands badly in them; fails when anything does. */
function runPictures(args: readonly string[]): void {
  const seed = valueOf(args, '--seed=') ?? 1;
  const count = valueOf(args, '--count=') ?? 400;
  const begin = performance.now();
  const { pictures, lines, ...bad } = pictureFaults({ seed, count });
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  console.log(
    [
      `pictures: ${pictures} of ${count} views, seed ${seed}, ${lines} lines of text, ${seconds} s`,
      `overlapping: ${bad.overlaps.length}`,
      ...bad.overlaps,
      `outside: ${bad.outside.length}`,
      ...bad.outside,
      `faint: ${bad.faint.length}`,
      ...bad.faint,
    ].join('\n'),
  );
  if (Object.values(bad).some((list) => list.length > 0)) process.exitCode = 1;
}

/** Reads hostile documents and texts and prints what became of them; fails when one was not answered. */
async function run(args: readonly string[]): Promise<void> {
  const unknown = args.filter((arg) => !/^(pictures|--(count|seed)=\d{1,9})$/.test(arg));
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(' ')}. ${USAGE}`);
  if (args.includes('pictures')) {
    runPictures(args);
    return;
  }
  const count = valueOf(args, '--count=') ?? 5000;
  const seed = valueOf(args, '--seed=') ?? 1;
  const begin = performance.now();
  const faults = await documentFaults({ seed, count, hangMs: 2000 });
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  const load = loadavg()[0]?.toFixed(1);
  const megabytes = Math.round(process.memoryUsage.rss() / 1e6);
  console.log(
    [
      `documents: ${faults.documents}, seed ${seed}, ${seconds} s, ${megabytes} MB here at the end, load ${load}`,
      `texts: ${faults.texts}`,
      `refused: ${faults.refused}, of which ${faults.stopped} stopped at a limit`,
      `crashes: ${faults.crashes.length}`,
      ...faults.crashes,
      `over 2 s: ${faults.hangs.length}`,
      ...faults.hangs,
      `slowest: ${faults.slowest}`,
    ].join('\n'),
  );
  const read = textFaults({ seed, count, hangMs: 2000 });
  console.log(
    [
      `\ntexts read for claims: ${read.texts}; ${read.claims} claims, ${read.refused} refused as too long`,
      `crashes: ${read.crashes.length}`,
      ...read.crashes,
      `over 2 s: ${read.hangs.length}`,
      ...read.hangs,
      `slowest: ${read.slowest}`,
    ].join('\n'),
  );
  const bad = [faults.crashes, faults.hangs, read.crashes, read.hangs].flat();
  if (bad.length > 0) process.exitCode = 1;
}

function valueOf(args: readonly string[], name: string): number | null {
  const text = args.find((arg) => arg.startsWith(name))?.slice(name.length);
  return text === undefined ? null : Number(text);
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
