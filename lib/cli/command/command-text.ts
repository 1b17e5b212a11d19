import type { Options } from './option';

/** What is told of a command, for help and manual. */
export interface CommandText {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What it does, in paragraphs. */
  readonly about: readonly string[];
  /** The words it takes: their names in help, and how many there must be. */
  readonly takes: { readonly usage: string; readonly least: number; readonly most: number };
  readonly options: Options;
  readonly examples: readonly { readonly line: string; readonly words: string }[];
}
