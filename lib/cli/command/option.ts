/** An option of a command. */
export interface Option {
  /** The name of its value in help, in capitals; absent where it takes none. */
  readonly value?: string;
  /** True where the value may be left out, and must follow `=` when given: `--rejects[=FILE]`. */
  readonly isValueOptional?: boolean;
  /** One letter that stands for it: `-o`. */
  readonly short?: string;
  readonly words: string;
}

export type Options = Readonly<Record<string, Option>>;

/** Options that every command has. */
export const COMMON_OPTIONS = {
  json: { words: 'one JSON document on standard output, also for an error' },
  help: { short: 'h', words: 'this text' },
} as const satisfies Options;

/** What was asked of a command, by the names of its options. */
export interface Asked<Name extends string = string> {
  /** What is no option, in order. */
  readonly words: readonly string[];
  /** The value given; `''` where an optional one was left out, `null` where the option is absent. */
  readonly text: (name: Name) => string | null;
  /** Whether the option was given at all. */
  readonly has: (name: Name) => boolean;
}

/** An option as it is typed, with its value: `--as ID`, `--rejects[=FILE]`. */
export function optionUsage(name: string, { value, isValueOptional, short }: Option): string {
  const letter = short === undefined ? '' : `-${short}, `;
  if (value === undefined) return `${letter}--${name}`;
  return `${letter}--${name}${isValueOptional ? `[=${value}]` : ` ${value}`}`;
}
