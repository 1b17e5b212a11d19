import { PRESET_NAMES } from '@/lib/export/picture-presets';
import type { Asked, Options } from '../command/option';
import { UsageError } from '../command/usage-error';

/** Options of the commands that draw. */
export const PICTURE_OPTIONS = {
  theme: { value: 'light|dark', words: 'light when not given' },
  preset: { value: 'NAME', words: `${PRESET_NAMES.join(', ')}; article when not given` },
  width: { value: 'LENGTH', words: 'in pixels, 200 to 4000; of a PDF in millimetres' },
  height: { value: 'LENGTH', words: 'as width' },
  unit: { value: 'mm|px', words: 'of width and height of a PDF; mm when not given' },
  zoom: { value: '1|2|4', words: 'density of a PNG; 1 when not given' },
  scale: { value: '1|2|4', words: 'the older name of --zoom' },
  size: { value: 'NUMBER', words: 'of words and lines, 0.75 to 2; 1 when not given' },
  plain: { value: '0|1', words: '1: the chart alone, without title and source' },
  transparent: { value: '0|1', words: '1: without background' },
  alt: {
    value: 'TEXT',
    words: 'an alternative text of yours, inside the file; made of the figures when not given',
  },
} as const satisfies Options;

/** The options after those that say what a picture shows: its format, and where it goes. */
export const OUTPUT_OPTIONS = {
  format: { value: 'png|svg|pdf', words: 'png when not given, or what the name of the file says' },
  output: {
    value: 'FILE',
    short: 'o',
    words:
      'where to write; - is standard output; when not given a file here, named after what it shows',
  },
} as const satisfies Options;

/** Options and their values as an address would have them, those that were given. */
export function givenOf<Key extends string>(
  asked: Asked<Key>,
  keys: readonly Key[],
): readonly (readonly [Key, string])[] {
  return keys.flatMap((key) => {
    const text = asked.text(key);
    return text === null ? [] : [[key, text] as const];
  });
}

/** The error for a part of what was asked that cannot be used, by the name of its option. */
export function unusable(problem: {
  readonly parameter: string;
  readonly value: string;
  readonly expected: string;
}): UsageError {
  const { parameter, value, expected } = problem;
  return new UsageError(`--${parameter}: found "${value}", expected ${expected}`);
}
