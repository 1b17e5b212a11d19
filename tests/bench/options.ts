/** What a run of the bench was asked for. */
export interface BenchOptions {
  /** Also what takes long: starting the product twice. */
  readonly isFull: boolean;
  /** Parts of the names of rows to measure; empty for all. */
  readonly only: readonly string[];
  /** Page loads of each page in each comparison. */
  readonly loads: number;
}

const FEWEST_LOADS = 9;

/** The options in a command line: `--full`, `--only=painted,choice`, `--loads=15`. */
export function readOptions(args: readonly string[]): BenchOptions {
  const unknown = args.filter((arg) => !/^(--full|--only=[\w,-]+|--loads=\d+)$/.test(arg));
  if (unknown.length > 0) {
    throw new Error(`Unknown: ${unknown.join(' ')}. Known: --full --only=<rows> --loads=<number>`);
  }
  const loads = valueOf(args, '--loads=');
  return {
    isFull: args.includes('--full'),
    only: valueOf(args, '--only=')?.split(',') ?? [],
    loads: loads === null ? FEWEST_LOADS : Math.max(1, Number(loads)),
  };
}

function valueOf(args: readonly string[], name: string): string | null {
  return args.find((arg) => arg.startsWith(name))?.slice(name.length) ?? null;
}
