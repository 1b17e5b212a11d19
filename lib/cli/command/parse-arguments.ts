import { didYouMean } from './nearest';
import type { Asked, Option, Options } from './option';
import { UsageError } from './usage-error';

/**
 * What a command line asks for: `--name value`, `--name=value`, `-n value`; `--` ends the options,
 * and `-` alone is a word.
 *
 * @throws {UsageError} for an option that is none, is given twice, lacks its value or takes none.
 */
export function parseArguments(args: readonly string[], options: Options): Asked {
  const given = new Map<string, string>();
  const words: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') {
      words.push(...rest.splice(0));
    } else if (arg === '-' || !arg.startsWith('-')) {
      words.push(arg);
    } else {
      const { name, value } = readOption(arg, rest, options);
      if (given.has(name)) throw new UsageError(`--${name} was given twice`);
      given.set(name, value);
    }
  }
  return {
    words,
    text: (name) => given.get(name) ?? null,
    has: (name) => given.has(name),
  };
}

function readOption(
  arg: string,
  rest: string[],
  options: Options,
): { readonly name: string; readonly value: string } {
  const [, typed = '', inline] = /^(-[^=]*)(?:=([^]*))?$/.exec(arg) ?? [];
  const { name, option } = named(typed, options);
  if (option.value === undefined) {
    if (inline !== undefined) throw new UsageError(`--${name} takes no value, not "${inline}"`);
    return { name, value: '' };
  }
  if (inline !== undefined) {
    if (inline === '') throw new UsageError(`--${name} lacks its ${option.value} after "="`);
    return { name, value: inline };
  }
  if (option.isValueOptional) return { name, value: '' };
  const value = rest[0];
  if (value === undefined || (value.startsWith('--') && value !== '--')) {
    throw new UsageError(`--${name} lacks its ${option.value}`);
  }
  rest.shift();
  return { name, value };
}

function named(
  typed: string,
  options: Options,
): { readonly name: string; readonly option: Option } {
  const found = Object.entries(options).find(
    ([name, { short }]) => typed === `--${name}` || (short !== undefined && typed === `-${short}`),
  );
  if (found !== undefined) return { name: found[0], option: found[1] };
  const hint = didYouMean(typed.replace(/^-+/, ''), Object.keys(options), '--');
  throw new UsageError(`there is no option ${typed}${hint}`);
}
