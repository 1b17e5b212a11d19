import { command, type Command } from './command';
import { helpText, overviewText } from './help-text';
import { didYouMean } from './nearest';
import { UsageError } from './usage-error';

type Commands = ReadonlyMap<string, () => Promise<Command>>;

/** `npx bilateral help [COMMAND]`: every command in a line, or all about one. */
export function helpCommand(commands: Commands): Command {
  return command({
    name: 'help',
    summary: 'all about one command',
    about: ['Tells every command in one line, or all about one.'],
    takes: { usage: '[COMMAND]', least: 0, most: 1 },
    options: {},
    examples: [{ line: 'npx bilateral help import', words: 'All about importing:' }],
    answer: async ({ words: [name] }, { width }) => {
      if (name === undefined) {
        const loaded = await Promise.all([...commands.values()].map((load) => load()));
        const texts = loaded.map(({ text }) => text);
        return { words: overviewText(texts, width), json: { commands: texts } };
      }
      const load = commands.get(name);
      if (load === undefined) throw notThere(name, commands);
      const { text } = await load();
      return { words: helpText(text, width), json: text };
    },
  });
}

/** What stands for a command that is none: whatever it is asked, it says so. */
export function unknownCommand(name: string, commands: Commands): Command {
  const text = { ...helpCommand(commands).text, name: '' };
  return {
    text,
    writes: false,
    endsItself: false,
    answer: () => Promise.reject(notThere(name, commands)),
  };
}

function notThere(name: string, commands: Commands): UsageError {
  return new UsageError(
    `there is no command "${name}"${didYouMean(name, [...commands.keys(), 'help'])}`,
  );
}
