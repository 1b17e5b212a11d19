import { dataFolder } from '@/lib/store/snapshot-files';
import { COMMANDS } from './commands';
import { execute } from './command/execute';
import { helpCommand, unknownCommand } from './command/help-command';
import { stopSignal } from './command/interruption';
import { processTerminal } from './command/terminal';
import { heldState } from './vintages/held-state';

const signal = stopSignal();
const terminal = processTerminal(signal);

/** What `npx bilateral` does with its words, once packages and snapshot are there. */
async function main(args: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = args;
  if (name === 'help' || name === '--help' || name === '-h') {
    return execute(helpCommand(COMMANDS), rest, { terminal, held: nothingHeld });
  }
  const load = COMMANDS.get(name);
  if (load === undefined) {
    return execute(unknownCommand(name, COMMANDS), rest, { terminal, held: nothingHeld });
  }
  return execute(await load(), rest, { terminal, held: () => heldState(dataFolder()) });
}

function nothingHeld(): Promise<null> {
  return Promise.resolve(null);
}

// Work that was interrupted, or a store left open, must not hold the process back.
process.exit(await main(process.argv.slice(2)));
