import type { CommandText } from './command-text';
import { optionUsage } from './option';
import { termLines, wrapText } from './wrap-text';

/** What `--help` says of a command, as lines of at most the given width. */
export function helpText(text: CommandText, width: number): readonly string[] {
  const { name, takes, about, options, examples } = text;
  const terms = Object.entries(options).map(
    ([option, each]) => [optionUsage(option, each), each.words] as const,
  );
  return [
    `npx bilateral ${[name, takes.usage, '[options]'].filter((part) => part !== '').join(' ')}`,
    ...about.flatMap((paragraph) => ['', ...wrapText(paragraph, width)]),
    '',
    'Options',
    ...termLines(terms, width),
    '',
    'Examples',
    ...examples.flatMap(({ line, words }) => [
      ...wrapText(words, width - 2).map((each) => `  ${each}`),
      `    ${line}`,
    ]),
    '',
    'Exit codes: 0 done, 1 failed, 2 not understood, 130 interrupted.',
  ];
}

/** What `npx bilateral help` says: every command in one line. */
export function overviewText(commands: readonly CommandText[], width: number): readonly string[] {
  return [
    'bilateral: the trade figures behind the news',
    '',
    'npx bilateral COMMAND [options]',
    '',
    'Commands',
    ...termLines(
      [
        ...commands.map(({ name, summary }) => [name, summary] as const),
        ['help [COMMAND]', 'this text, or all about one command'],
      ],
      width,
    ),
    '',
    ...wrapText(
      'Each command tells its options with --help, and answers with one JSON document when asked with --json. Exit codes: 0 done, 1 failed, 2 not understood, 130 interrupted.',
      width,
    ),
  ];
}
