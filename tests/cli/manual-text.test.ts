import { expect, test } from 'vitest';
import { COMMANDS } from '@/lib/cli/commands';
import { manualText } from '@/lib/cli/words/manual-text';

/** All commands are loaded, with all they work with. */
const SLOW = 60_000;

async function loaded() {
  return Promise.all([...COMMANDS].map(async ([name, load]) => ({ name, command: await load() })));
}

test(
  'docs/command-line.md says what --help says',
  async () => {
    const texts = (await loaded()).map(({ command }) => command.text);
    await expect(manualText(texts)).toMatchFileSnapshot('../../docs/command-line.md');
  },
  SLOW,
);

test(
  'every command is called what the table calls it, has examples of itself, and fits 80 columns',
  async () => {
    const commands = await loaded();
    expect(commands.map(({ command }) => command.text.name)).toEqual(
      commands.map(({ name }) => name),
    );
    const lines = commands.flatMap(({ name, command }) =>
      command.text.examples.map(({ line }) => line.includes(`npx bilateral ${name}`)),
    );
    expect(lines).not.toContain(false);
    expect(commands.map(({ command }) => command.text.examples.length)).not.toContain(0);
    expect(commands.map(({ command }) => command.text.summary.length).every((n) => n < 70)).toBe(
      true,
    );
  },
  SLOW,
);
