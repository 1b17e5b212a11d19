import { tmpdir } from 'node:os';

/** What a run of the bench was asked for. */
export interface BenchOptions {
  /** Also what takes long: starting the product twice. */
  readonly isFull: boolean;
  /** Parts of the names of rows to measure; empty for all. */
  readonly only: readonly string[];
  /** Page loads of each page in each comparison. */
  readonly loads: number;
  /** Rows of made-up trade, for rows of the bench that need no page; `null` for their own number. */
  readonly rows: number | null;
  /** Where they write what is large. */
  readonly folder: string;
}

const FEWEST_LOADS = 9;
const KNOWN = /^(--full|--only=[\w,-]+|--loads=\d+|--rows=\d+|--folder=.+)$/;
const USAGE =
  'Known: --full --only=<names> --loads=<number> --rows=<number> --folder=<for large files>';

/** The options in a command line: `--full`, `--only=painted,choice`, `--loads=15`, `--rows=1000000`. */
export function readOptions(args: readonly string[]): BenchOptions {
  const unknown = args.filter((arg) => !KNOWN.test(arg));
  if (unknown.length > 0) {
    throw new Error(`Unknown: ${unknown.join(' ')}. ${USAGE}`);
  }
  const loads = valueOf(args, '--loads=');
  const rows = valueOf(args, '--rows=');
  return {
    rows: rows === null ? null : Math.max(1, Number(rows)),
    folder: valueOf(args, '--folder=') ?? tmpdir(),
    isFull: args.includes('--full'),
    only: valueOf(args, '--only=')?.split(',') ?? [],
    loads: loads === null ? FEWEST_LOADS : Math.max(1, Number(loads)),
  };
}

function valueOf(args: readonly string[], name: string): string | null {
  return args.find((arg) => arg.startsWith(name))?.slice(name.length) ?? null;
}
