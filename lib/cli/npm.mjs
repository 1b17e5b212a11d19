import { basename } from 'node:path';

/**
 * The command that runs npm: the very npm that started us when it says so,
 * else the one on the path. Another package manager's address is not used.
 *
 * @param {readonly string[]} args
 * @param {string | undefined} execPath as in `npm_execpath`
 * @returns {{command: string, args: readonly string[]}}
 */
export function npmCommand(args, execPath) {
  if (execPath !== undefined && basename(execPath) === 'npm-cli.js') {
    return { command: process.execPath, args: [execPath, ...args] };
  }
  return { command: 'npm', args };
}
