import type { CommandText } from '../command/command-text';
import { helpText, overviewText } from '../command/help-text';

const WIDTH = 80;

const BEFORE = `# The command line

\`npx bilateral\` takes trade figures in, keeps their states apart, and gives them out. It runs from a
copy of the project, in any folder; the first run installs what is needed and builds the snapshot of
the figures that come with it, and says so on standard error.

This page is written from the same words as \`--help\`; a test holds the two together.`;

const AFTER = `## What is written where

- **Standard output** gets the answer and nothing else: words, one JSON document with \`--json\`, or the
  bytes of a file with \`-o -\`. With \`--json\` an error is a document too, \`{"error": {…}}\`, so that a
  program reads one document whatever happens. Its shape only grows.
- **Standard error** gets progress, warnings of the start, and errors in words. On a terminal progress
  is one line that is drawn again; elsewhere it is a plain line at most every two seconds. There are no
  colours and no escape codes, so \`NO_COLOR\` changes nothing.
- **Files** are written whole or not at all; what exists is overwritten only with \`--force\`.

An error of a file has these parts: \`code\` (\`file\`), \`message\`, \`file\`, \`line\`, \`column\` (by its name),
\`columnNumber\` (from 1), \`value\` (at most 80 characters), \`expected\`, \`hint\`. Errors of commands that
would have changed something have \`database\` (always \`unchanged\`) and \`vintage\`, the one still in force.
Parts that are not known are \`null\`.

## Exit codes

| code          | meaning                                                                                       |
| ------------- | --------------------------------------------------------------------------------------------- |
| 0             | done; also when the program that reads our output leaves early, as \`head\` does                |
| 1             | failed, with the reason; nothing has changed                                                  |
| 2             | not understood: an unknown command or option, or a value that is none                         |
| 130, 143, 129 | interrupted by SIGINT (Ctrl-C), SIGTERM or SIGHUP; an import undoes what it has begun         |
| 134, 137      | ended by the system, as for want of memory; \`npx bilateral status\` tells the vintage in force |

A second Ctrl-C ends a command at once. The data is safe even then: an import counts from one moment,
when the pointer to its finished and proved snapshot is moved.

## Environment

| variable               | meaning                                                     | when not set                |
| ---------------------- | ----------------------------------------------------------- | --------------------------- |
| \`BILATERAL_DATA_DIR\`   | folder of the snapshots                                     | \`.bilateral\` in the project |
| \`BILATERAL_SOURCE_DIR\` | folder of the code tables, series and articles of the house | \`data\` in the project       |
| \`BILATERAL_ORIGIN\`     | public address, written into pictures                       | none is written             |

A data folder given without a leading slash is below the project's.
`;

/** The reference of the command line as Markdown, from the words of `--help` itself. */
export function manualText(commands: readonly CommandText[]): string {
  return [
    BEFORE,
    block(overviewText(commands, WIDTH)),
    ...commands.flatMap((text) => [`## ${text.name}`, block(helpText(text, WIDTH))]),
    AFTER,
  ].join('\n\n');
}

function block(lines: readonly string[]): string {
  return ['```text', ...lines, '```'].join('\n');
}
