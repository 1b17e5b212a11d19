// @ts-check

/** @typedef {import('./pdf-lines.mjs').Line} Line */

/** Of the usual distance between lines: a larger one parts paragraphs. */
const PARAGRAPH_GAP = 1.35;
/** Of the column's width: a line that ends before it ended its paragraph. */
const SHORT = 0.85;
const VERY_SHORT = 0.7;
/** Letters that differ by less are of one size. */
const SAME_SIZE = 0.15;

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
    for (const [at, line] of page.entries()) {
      const join = last === null ? null : at === 0 ? turn(last, line) : joins(last, line);
      text = join === null ? line.text : joined(text, line, join);
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
  const rightOf = columnsOf(page, usual);
  return (last, next) => {
    if (last.text.includes(' | ') || next.text.includes(' | ')) return 'next line';
    if (isOtherSize(last, next)) return 'next paragraph';
    const distance = last.y - next.y;
    if (distance <= 0) return turn(last, next);
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
 * The right end of each line's column: that of the longest line in its run, lines without a gap
 * between them in letters of the same size. Rows of a table may reach further.
 *
 * @param {readonly Line[]} page
 * @param {number} usual
 * @returns {(line: Line) => number}
 */
function columnsOf(page, usual) {
  /** @type {Map<Line, {right: number}>} */
  const columns = new Map();
  /** @type {Line | null} */
  let last = null;
  let column = { right: -Infinity };
  for (const line of page) {
    const distance = last === null ? 0 : last.y - line.y;
    const isNext = distance > 0 && distance <= usual * PARAGRAPH_GAP;
    if (!isNext || last === null || isOtherSize(last, line)) column = { right: -Infinity };
    if (!line.text.includes(' | ')) column.right = Math.max(column.right, line.right);
    columns.set(line, column);
    last = line;
  }
  return (line) => Math.max(line.right, columns.get(line)?.right ?? line.right);
}

/**
 * @param {Line} one
 * @param {Line} other
 */
function isOtherSize(one, other) {
  return Math.abs(one.size - other.size) > SAME_SIZE * one.size;
}

/**
 * How a line follows the last one of another column or page: a sentence may go on there.
 *
 * @param {Line} last
 * @param {Line} next
 * @returns {Join}
 */
function turn(last, next) {
  const isGoingOn = !SENTENCE_END.test(last.text) && /^[\p{Ll}\p{N}]/u.test(next.text);
  return isGoingOn && !isOtherSize(last, next) ? 'same paragraph' : 'next paragraph';
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
