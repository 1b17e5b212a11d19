// @ts-check

/**
 * A run of letters as pdf.js gives it: the last two of `transform` are where it starts, up and to
 * the right being more.
 *
 * @typedef {{str: string, transform: readonly number[], width: number, height: number}} Run
 */

/**
 * @typedef {object} Line
 * @property {string} text
 * @property {number} left
 * @property {number} right
 * @property {number} y
 * @property {number} size of its largest letters
 */

/** Of the size of the letters: what parts two words, and two columns of a table. */
const WORD_GAP = 0.16;
const CELL_GAP = 1.5;
/** Of the size: raised and lowered letters are of the same line. */
const SAME_LINE = 0.45;

/**
 * The lines of a page in the order they were written, with ` | ` where a wide gap parts cells.
 *
 * @param {readonly Run[]} runs
 * @returns {Line[]}
 */
export function pdfLines(runs) {
  /** @type {Line[]} */
  const lines = [];
  /** @type {Line | null} */
  let line = null;
  for (const run of runs) {
    if (run.str.trim() === '') {
      if (line !== null && run.str !== '' && isOf(line, run)) line.text += ' ';
      continue;
    }
    const [, , , , x = 0, y = 0] = run.transform;
    if (line !== null && isOf(line, run)) {
      line.text += gapBetween(line, x) + run.str;
      line.right = Math.max(line.right, x + run.width);
      line.size = Math.max(line.size, sizeOf(run));
    } else {
      line = { text: run.str, left: x, right: x + run.width, y, size: sizeOf(run) };
      lines.push(line);
    }
  }
  return lines.map((each) => ({ ...each, text: each.text.replace(/ {2,}/g, ' ').trim() }));
}

/**
 * @param {Line} line
 * @param {Run} run
 */
function isOf(line, run) {
  const [, , , , x = 0, y = 0] = run.transform;
  const size = Math.max(line.size, sizeOf(run));
  return Math.abs(y - line.y) < size * SAME_LINE && x > line.right - size;
}

/**
 * @param {Line} line
 * @param {number} x
 */
function gapBetween({ text, right, size }, x) {
  if (x - right > size * CELL_GAP) return ' | ';
  return x - right > size * WORD_GAP && !text.endsWith(' ') ? ' ' : '';
}

/** @param {Run} run */
function sizeOf({ height, transform }) {
  const [, , c = 0, d = 0] = transform;
  const size = height > 0 ? height : Math.hypot(c, d);
  return size > 0 ? size : 1;
}
