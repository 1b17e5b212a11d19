/** A field of a CSV file: a number is written as it stands, text is guarded. */
export type CsvField = { readonly text: string } | { readonly number: string };

/** Whether text that looks like a formula gets an apostrophe before it (`guarded`) or stays (`raw`). */
export type CsvTexts = 'guarded' | 'raw';

/**
 * What a spreadsheet may run: a text that starts with `=`, `+`, `-` or `@`, narrow or full-width,
 * also behind blanks, quotes and signs nobody sees; or with a tab, a line end or a NUL.
 */
const FORMULA_LIKE = /^(?:[\s"'\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|[\t\r\n\0])/u;

/**
 * Lines of fields as CSV: commas, CRLF after every line, quotes where a field needs them (RFC 4180).
 *
 * Text that a spreadsheet would run as a formula gets an apostrophe before it, unless texts are
 * asked for raw; numbers, negative ones too, stay as they are.
 */
export function csvText(
  lines: readonly (readonly CsvField[])[],
  texts: CsvTexts = 'guarded',
): string {
  return lines
    .map((fields) => `${fields.map((field) => written(field, texts)).join(',')}\r\n`)
    .join('');
}

/** True for text that a spreadsheet may run when it is typed or pasted. */
export function isFormulaLike(text: string): boolean {
  return FORMULA_LIKE.test(text);
}

/** Text with an apostrophe before it where a spreadsheet would run it. */
export function guarded(text: string): string {
  return isFormulaLike(text) ? `'${text}` : text;
}

function written(field: CsvField, texts: CsvTexts): string {
  if ('number' in field) return field.number;
  const text = texts === 'raw' ? field.text : guarded(field.text);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
