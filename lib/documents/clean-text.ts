/** Line and paragraph separators, vertical tab, form feed and next line end lines as well. */
const LINE_ENDS = /\r\n?|[\u2028\u2029\v\f\u0085]/g;

/** Control characters other than tab and line feed, marks of byte order, and half characters. */
const UNSEEN = /[\p{Cs}\ufeff\ufffe\uffff]|(?![\t\n])\p{Cc}/gu;

/** Overrides of direction show a text in another order than it is read in. */
const TURNED = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Marks on one letter beyond thirty, which no language needs and which take a composer time that
 * grows with their square. Source: Unicode Standard Annex 15, Stream-Safe Text Format.
 */
const PILED = /(\p{M}{30})\p{M}+/gu;

/**
 * A text as every reader here expects it: NFC, lines ended by `\n`, without control characters,
 * soft hyphens, spaces at ends of lines, or more than one blank line in a row.
 */
export function cleanText(text: string): string {
  const seen = text.replace(LINE_ENDS, '\n').replace(UNSEEN, '').replace(TURNED, '');
  const lines = seen
    .replaceAll('\u00ad', '')
    .replace(PILED, '$1')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trimEnd());
  return lines
    .filter((line, at) => line !== '' || (at > 0 && lines[at - 1] !== ''))
    .join('\n')
    .trim();
}
