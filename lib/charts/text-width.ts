import { FONT_WIDTHS } from './font-widths';

/** The fonts whose letters are measured. */
export type MeasuredFont = keyof typeof FONT_WIDTHS;

const FIRST = 32;
const FALLBACK = 600;

/**
 * The width of a line of text in pixels, from the advance widths of the very fonts that are drawn.
 *
 * Letters outside the measured range count as wide, so that a label is never thought too short.
 */
export function textWidth(text: string, size: number, font: MeasuredFont = 'sans'): number {
  const widths = FONT_WIDTHS[font];
  let units = 0;
  for (const letter of text) {
    units += widths[(letter.codePointAt(0) ?? FIRST) - FIRST] ?? FALLBACK;
  }
  return (units * size) / 1000;
}

/**
 * Text broken at spaces into lines no wider than the given pixels.
 *
 * A single word that is wider stands alone on its line, whole.
 */
export function wrapText(
  text: string,
  options: { readonly width: number; readonly size: number; readonly font?: MeasuredFont },
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, options.size, options.font) > options.width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}
