// @ts-check

/** @typedef {import('./pdf-lines.mjs').Line} Line */

/** Of the usual distance between lines: a larger one parts paragraphs. */
const PARAGRAPH_GAP = 1.35;
/** Of the column's width: a line that ends before it ended its paragraph. */
const SHORT = 0.85;
const VERY_SHORT = 0.7;

const SENTENCE_END = /[.!?:;…]["'”’»)\]]*$/u;
const LIST_START = /^(?:[•▪◦‣–—-]|\d{1,2}[.)]|\(\w\))\s/u;
const CUT_WORD = /(?<![\p{L}\p{N}])(\p{L}+(?:-\p{L}+)*)[-\u00ad\u2010]$/u;

/**
 * The lines of all pages as paragraphs: a paragraph's lines become one, a word cut at a line's end
 * is whole again, and paragraphs are a blank line apart.
 *
 * @param {readonly (readonly Line[])[]} pages
 * @returns {string}
 */
export function joinedPages(pages) {
  let text = '';
  /** @type {Line | null} */
  let last = null;
  for (const page of pages) {
    const joins = joinsOf(page);
    for (const line of page) {
      text = last === null ? line.text : joined(text, line, joins(last, line));
      last = line;
    }
  }
  return text;
}

/** @typedef {'same paragraph' | 'next line' | 'next paragraph'} Join */

/**
 * How two lines of a page follow each other.
 *
 * @param {readonly Line[]} page
 * @returns {(last: Line, next: Line) => Join}
 */
function joinsOf(page) {
  const usual = usualDistance(page);
  const rightOf = columnsOf(page);
  return (last, next) => {
    if (last.text.includes(' | ') || next.text.includes(' | ')) return 'next line';
    if (Math.abs(last.size - next.size) > 0.15 * last.size) return 'next paragraph';
    const distance = last.y - next.y;
    const isElsewhere = distance <= 0 || !page.includes(last);
    if (isElsewhere) return isGoingOn(last, next) ? 'same paragraph' : 'next paragraph';
    if (distance > usual * PARAGRAPH_GAP) return 'next paragraph';
    if (LIST_START.test(next.text)) return 'next line';
    if (next.left > last.left + next.size * 0.8) return 'next paragraph';
    const width = rightOf(last) - last.left;
    const isShort = last.right - last.left < width * SHORT;
    if (isShort && SENTENCE_END.test(last.text)) return 'next paragraph';
    return last.right - last.left < width * VERY_SHORT ? 'next line' : 'same paragraph';
  };
}

/**
 * The middle one of the distances between lines that follow each other.
 *
 * @param {readonly Line[]} page
 */
function usualDistance(page) {
  const distances = page
    .map((line, at) => (page[at - 1]?.y ?? line.y) - line.y)
    .filter((distance, at) => distance > 0 && distance < (page[at]?.size ?? 1) * 3)
    .toSorted((one, other) => one - other);
  return distances[Math.floor(distances.length / 2)] ?? Infinity;
}

/**
 * Where the column ends in which a line stands: columns begin a few letters apart at most.
 *
 * @param {readonly Line[]} page
 * @returns {(line: Line) => number}
 */
function columnsOf(page) {
  /** @param {Line} line */
  const place = ({ left }) => Math.round(left / 20);
  /** @type {Map<number, number>} */
  const rights = new Map();
  for (const line of page) {
    rights.set(place(line), Math.max(rights.get(place(line)) ?? -Infinity, line.right));
  }
  return (line) =>
    Math.max(line.right, ...[-1, 0, 1].map((step) => rights.get(place(line) + step) ?? -Infinity));
}

/**
 * A sentence that goes on in the next column or on the next page.
 *
 * @param {Line} last
 * @param {Line} next
 */
function isGoingOn(last, next) {
  return !SENTENCE_END.test(last.text) && /^[\p{Ll}\p{N}]/u.test(next.text);
}

/**
 * @param {string} text
 * @param {Line} line
 * @param {Join} join
 */
function joined(text, line, join) {
  if (join === 'next paragraph') return `${text}\n\n${line.text}`;
  if (join === 'next line') return `${text}\n${line.text}`;
  const cut = CUT_WORD.exec(text.slice(-80));
  if (cut === null || !/^\p{Ll}/u.test(line.text)) return `${text} ${line.text}`;
  // A word with a hyphen of its own, such as year-on-year, keeps the one at the line's end.
  const kept = cut[1]?.includes('-') ? text : text.slice(0, -1);
  return kept + line.text;
}
