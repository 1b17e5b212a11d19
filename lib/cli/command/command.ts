import type { CommandText } from './command-text';
import { helpText } from './help-text';
import { COMMON_OPTIONS, type Asked, type Options } from './option';
import { parseArguments } from './parse-arguments';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

/** What a command has to say: for people, and for machines. */
export interface Answer {
  /** Lines for people. */
  readonly words: readonly string[];
  /** The same for `--json`. */
  readonly json: unknown;
  /** What goes to standard output as it is, in place of words. */
  readonly bytes?: string | Uint8Array;
}

/** A command as it is written down. */
interface CommandParts<O extends Options> extends CommandText {
  readonly options: O;
  readonly answer: (asked: Asked<Name<O>>, terminal: Terminal) => Promise<Answer>;
  /** True where it changes what is held: its errors say that nothing has changed. */
  readonly writes?: boolean;
  /** True where it heeds the signal itself and ends cleanly; others are simply left. */
  readonly endsItself?: boolean;
}

type Name<O extends Options> = (keyof O & string) | keyof typeof COMMON_OPTIONS;

/** A command of the product. */
export interface Command {
  readonly text: CommandText;
  readonly writes: boolean;
  readonly endsItself: boolean;
  readonly answer: (args: readonly string[], terminal: Terminal) => Promise<Answer>;
}

/** A command made of its parts; `--json` and `--help` are added to its options. */
export function command<const O extends Options>(parts: CommandParts<O>): Command {
  const options: Options = { ...parts.options, ...COMMON_OPTIONS };
  const text: CommandText = { ...parts, options };
  return {
    text,
    writes: parts.writes ?? false,
    endsItself: parts.endsItself ?? false,
    answer: async (args, terminal) => {
      if (asksForHelp(args)) {
        const help = helpText(text, terminal.width);
        return { words: help, json: undefined };
      }
      const asked = parseArguments(args, options);
      requireWords(asked.words, text);
      return parts.answer(asked, terminal);
    },
  };
}

/** `--help` wins over everything else that may be wrong with a line. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

function requireWords(words: readonly string[], { takes }: CommandText): void {
  if (words.length >= takes.least && words.length <= takes.most) return;
  const surplus = words[takes.most];
  if (takes.most === 0) throw new UsageError(`"${surplus ?? ''}" is too much: it takes no words`);
  throw new UsageError(
    surplus === undefined
      ? `expected ${takes.usage}`
      : `expected ${takes.usage}, and no "${surplus}"`,
  );
}
