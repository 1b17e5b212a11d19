import { FileError } from '@/lib/errors';
import type { WhatItIs } from './what-it-is';

/** What content is refused with that is no table, or is packed a second time. */
export function refuseOther(file: string, found: WhatItIs): FileError {
  if (found.kind === 'other') {
    const expected = 'a table: CSV, TSV, JSON or .xlsx, plain or packed';
    return new FileError({ file, value: found.name, expected, hint: found.hint });
  }
  return new FileError({
    file,
    value: 'an archive inside an archive',
    expected: 'content that is packed once',
    hint: 'Unpack it yourself and import what is in it',
  });
}
