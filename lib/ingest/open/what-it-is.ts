import { signatureOf } from './signatures';

/** What content is, by its beginning and never by its name. */
export type WhatItIs =
  | { readonly kind: 'text' | 'gzip' | 'zip' }
  /** Content that is no table, what it is called, and what to bring instead. */
  | { readonly kind: 'other'; readonly name: string; readonly hint: string };

const GZIP = '1f8b';
const ZIP = '504b0304';
const LOOK_BYTES = 4096;

/** Tells text that may be a table, packed content, and what cannot be a table at all. */
export function whatItIs(head: Uint8Array): WhatItIs {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 65_536));
  if (bytes.length === 0) return other('an empty file', 'Download the file again');
  const start = bytes.toString('hex', 0, 8);
  if (start.startsWith(ZIP)) return { kind: 'zip' };
  if (start.startsWith(GZIP)) return { kind: 'gzip' };
  const signed = signatureOf(bytes);
  if (signed !== null) return { kind: 'other', ...signed };
  const markup = markupIn(beginning(bytes));
  if (markup !== null) return markup;
  return isBinary(bytes)
    ? other('binary content', 'Export the table as CSV and import that')
    : { kind: 'text' };
}

function other(name: string, hint: string): WhatItIs {
  return { kind: 'other', name, hint };
}

/** The first characters, without a byte order mark and blanks. */
function beginning(bytes: Buffer): string {
  const mark = bytes.toString('hex', 0, 2);
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes.subarray(0, LOOK_BYTES)).trimStart();
}

function markupIn(text: string): WhatItIs | null {
  if (text.startsWith('version https://git-lfs.github.com/')) {
    return other('a pointer of Git LFS', 'Fetch the file itself: git lfs pull');
  }
  if (text.startsWith('#!')) return other('a script', 'Bring the table that it makes');
  if (!text.startsWith('<')) return null;
  if (/<(!doctype\s+html|html|head|body|table|script|meta|div)[\s>]/i.test(text)) {
    return other(
      'a page of HTML',
      'The publisher answered with a page instead of the table: open the address, sign in if it asks, and download the table itself',
    );
  }
  return other('XML', 'Ask the publisher for CSV, SDMX-CSV or SDMX-JSON instead');
}

/** True where more than a few bytes are control characters that no text of any encoding has. */
function isBinary(bytes: Buffer): boolean {
  const look = bytes.subarray(0, LOOK_BYTES);
  const zeros = [0, 0];
  let controls = 0;
  look.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? NaN) + 1;
    else if (byte < 32 && ![9, 10, 12, 13, 26].includes(byte)) controls += 1;
  });
  const [even = NaN, odd = NaN] = zeros;
  // In UTF-16 of a table nearly every other byte is zero, always on the same side.
  const isWide = Math.max(even, odd) > look.length / 3 && Math.min(even, odd) < look.length / 50;
  return controls + (isWide ? Math.min(even, odd) : even + odd) > Math.max(4, look.length / 20);
}
