import type { Asked, Options } from '../command/option';
import { givenOf } from './picture-options';

/** Options of the commands that take a view out. */
export const VIEW_OPTIONS = {
  side: {
    value: 'CODE',
    words: 'whose record: that of REPORTER, as when not given, or of PARTNER',
  },
  freq: { value: 'A|Q|M', words: 'years, quarters or months; the longest held when not given' },
  from: { value: 'PERIOD', words: 'first period, as 2015, 2015-Q1 or 2015-03' },
  to: { value: 'PERIOD', words: 'last period' },
  vintage: {
    value: 'ID',
    words: 'id or number of the vintage to read; that in force when not given',
  },
  force: { words: 'overwrite the file when it exists' },
} as const satisfies Options;

/** The view's part of what was asked, for the options that are keys of a view's address. */
export function askedView<Key extends string>(
  asked: Asked<Key | 'vintage'>,
  keys: readonly Key[],
): { readonly entries: readonly (readonly [Key, string])[]; readonly vintage: string | null } {
  return { entries: givenOf(asked, keys), vintage: asked.text('vintage') };
}
