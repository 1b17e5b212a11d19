/** A field of a CSV file: a number is written as it stands, text is guarded. */
export type CsvField = { readonly text: string } | { readonly number: string };

/**
 * Lines of fields as CSV: commas, CRLF after every line, quotes where a field needs them (RFC 4180).
 *
 * Text that a spreadsheet would run as a formula (it starts with `=`, `+`, `-`, `@`, a tab or a
 * carriage return) gets an apostrophe before it; numbers, negative ones too, stay as they are.
 */
export function csvText(lines: readonly (readonly CsvField[])[]): string {
  return lines.map((fields) => `${fields.map(written).join(',')}\r\n`).join('');
}

function written(field: CsvField): string {
  if ('number' in field) return field.number;
  const text = /^[=+\-@\t\r]/.test(field.text) ? `'${field.text}` : field.text;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
