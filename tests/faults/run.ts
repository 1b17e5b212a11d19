import { loadavg } from 'node:os';
import { ADDRESS_SUITE } from './address-suite';
import { documentFaults } from './documents';
import { textFaults } from './texts';

const USAGE = 'Known: --count=<number> --seed=<number>';

/** Reads hostile documents and texts and prints what became of them; fails when one was not answered. */
async function run(args: readonly string[]): Promise<void> {
  if (args[0] === ADDRESS_SUITE.name) return await runAddresses(args.slice(1));
  const unknown = args.filter((arg) => !/^--(count|seed)=\d{1,9}$/.test(arg));
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(' ')}. ${USAGE}`);
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

async function runAddresses(args: readonly string[]): Promise<void> {
  const count = valueOf(args, '--count=') ?? ADDRESS_SUITE.count;
  const { lines, faults } = await ADDRESS_SUITE.run({ count, seed: valueOf(args, '--seed=') ?? 1 });
  console.log(lines.join('\n'));
  if (faults > 0) process.exitCode = 1;
}

function valueOf(args: readonly string[], name: string): number | null {
  const text = args.find((arg) => arg.startsWith(name))?.slice(name.length);
  return text === undefined ? null : Number(text);
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
