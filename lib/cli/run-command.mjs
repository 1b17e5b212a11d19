import { join } from 'node:path';

import { runChild } from './children.mjs';
import { childEnvironment } from './environment.mjs';
import { fail } from './plain-error.mjs';
import { prepare } from './prepare.mjs';
import { ROOT } from './root.mjs';

const HELP = `bilateral: the trade figures behind the news

  npx bilateral check FILE --date 2021-06-11   test every trade figure a text states
  npx bilateral help                           this text

Each command tells its options with --help. Exit codes: 0 done, 1 failed, 2 not understood.`;

const COMMANDS = { check: 'lib/cli/check.ts' };

/**
 * Runs a command of the product, once packages and snapshot are there. What a preparation says
 * goes to standard error, so that the command's own output stays clean.
 *
 * @param {readonly string[]} args
 */
export async function runCommand(args) {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    console.log(HELP);
    return;
  }
  const file = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (file === undefined) {
    console.error(`bilateral: there is no command "${name}"\n\n${HELP}`);
    process.exit(2);
  }
  try {
    const say = console.log;
    console.log = console.error;
    await prepare({ root: ROOT, names: ['install', 'snapshot'] });
    console.log = say;
    const { code } = await runChild({
      command: process.execPath,
      args: [
        '--conditions=react-server',
        '--import',
        import.meta.resolve('tsx'),
        join(ROOT, file),
        ...rest,
      ],
      cwd: process.cwd(),
      env: childEnvironment(process.env, {
        TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json'),
        BILATERAL_DATA_DIR: process.env.BILATERAL_DATA_DIR || join(ROOT, '.bilateral'),
        BILATERAL_SOURCE_DIR: process.env.BILATERAL_SOURCE_DIR || join(ROOT, 'data'),
      }),
    });
    process.exit(code ?? 1);
  } catch (error) {
    fail(error);
  }
}
