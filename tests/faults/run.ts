import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';

import { SUITES, type FaultSuite } from './suites';

const NAMES = SUITES.map(({ name }) => name).join(', ');
const USAGE = `Known: [${NAMES}] --count=<number> --seed=<number>`;

/** Runs suites of faults, all unless some are named, and prints what became of them. */
async function run(args: readonly string[]): Promise<void> {
  const { suites, count, seed } = readAsked(args);
  let faults = 0;
  for (const suite of suites) {
    const begin = performance.now();
    const end = await suite.run({ seed, count: count ?? suite.count });
    faults += end.faults;
    const seconds = ((performance.now() - begin) / 1000).toFixed(0);
    const megabytes = Math.round(process.memoryUsage.rss() / 1e6);
    const load = loadavg()[0]?.toFixed(1);
    console.log(
      `\n${suite.name}: seed ${seed}, ${seconds} s, ${megabytes} MB here at the end, load ${load}`,
    );
    console.log(end.lines.join('\n'));
  }
  if (faults > 0) process.exitCode = 1;
}

interface Asked {
  readonly suites: readonly FaultSuite[];
  readonly count: number | null;
  readonly seed: number;
}

function readAsked(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { count: { type: 'string' }, seed: { type: 'string' } },
    allowPositionals: true,
  });
  const unknown = positionals.filter((name) => SUITES.every((suite) => suite.name !== name));
  const numbers = [values.count, values.seed].filter((text) => text !== undefined);
  if (unknown.length > 0 || numbers.some((text) => !/^\d{1,9}$/.test(text))) throw new Error(USAGE);
  return {
    suites:
      positionals.length === 0 ? SUITES : SUITES.filter(({ name }) => positionals.includes(name)),
    count: values.count === undefined ? null : Number(values.count),
    seed: Number(values.seed ?? '1'),
  };
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
