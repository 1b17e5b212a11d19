/**
 * Signs that no cell may hold, because nobody sees them: control characters but tab and line ends,
 * marks of writing direction, zero-width signs, the soft hyphen, line and paragraph separators.
 */
const REFUSED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/;

/** True when a text holds a sign that no cell may hold. */
export function hasRefusedSign(text: string): boolean {
  return REFUSED.test(text);
}

/** The first sign of a cell that none may hold, as `U+0000`, or `null`, and what to do about it. */
export function refusedSign(cell: string): { readonly code: string; readonly hint: string } | null {
  const code = REFUSED.exec(cell)?.[0].charCodeAt(0);
  if (code === undefined) return null;
  return { code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, hint: hintOn(code) };
}

function hintOn(code: number): string {
  if (code === 0) return 'A text in UTF-16 without its mark: --encoding utf-16le or utf-16be';
  if (code >= 0x80 && code < 0xa0) return 'Perhaps --encoding windows-1252';
  return 'Remove it in the source';
}
