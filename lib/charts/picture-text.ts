import { SERIF_BOLD_WIDTHS } from './serif-widths';
import type { TextMark } from './plan';
import { textWidth } from './text-width';

/** The size and cut of a line of a picture. */
export type Type = Pick<TextMark, 'size' | 'weight' | 'family'>;

const FIRST = 32;
const FALLBACK = 620;

/** The width of a line of text in layout units, in the cut it is drawn in. */
export function lineWidth(text: string, type: Type): number {
  if (type.family === 'sans') {
    return textWidth(text, type.size, type.weight === 600 ? 'sans bold' : 'sans');
  }
  let units = 0;
  for (const letter of text) {
    units += SERIF_BOLD_WIDTHS[(letter.codePointAt(0) ?? FIRST) - FIRST] ?? FALLBACK;
  }
  return (units * type.size) / 1000;
}

/**
 * Text in lines no wider than the given width, broken at spaces; a longer word, such as an
 * address, is broken where the line ends.
 */
export function fitLines(text: string, type: Type, width: number): readonly string[] {
  const space = lineWidth(' ', type);
  const lines: string[] = [];
  let line: string[] = [];
  let used = 0;
  for (const word of text.split(' ').flatMap((word) => brokenWord(word, type, width))) {
    const own = lineWidth(word, type);
    if (line.length > 0 && used + space + own > width) {
      lines.push(line.join(' '));
      line = [];
    }
    used = line.length === 0 ? own : used + space + own;
    line.push(word);
  }
  return [...lines, line.join(' ')].filter((each) => each !== '');
}

/** As `fitLines`, in as few lines, but of about one length: no single word is left for the last. */
export function evenLines(text: string, type: Type, width: number): readonly string[] {
  const lines = fitLines(text, type, width);
  let [narrow, wide] = [width / Math.max(1, lines.length), width];
  for (let step = 0; step < 6 && lines.length > 1; step += 1) {
    const middle = (narrow + wide) / 2;
    if (fitLines(text, type, middle).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return lines.length > 1 ? fitLines(text, type, wide) : lines;
}

function brokenWord(word: string, type: Type, width: number): readonly string[] {
  if (lineWidth(word, type) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && lineWidth(part + letter, type) > width) {
      parts.push(part);
      part = letter;
    } else {
      part += letter;
    }
  }
  return [...parts, part];
}
