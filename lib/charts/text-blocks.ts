import { fitLines, lineWidth, type Type } from './picture-text';
import type { TextMark } from './plan';

/** A block of lines of one cut, with the space after it. */
export interface Block {
  readonly lines: readonly string[];
  readonly type: Type;
  readonly tone: TextMark['tone'];
  readonly leading: number;
  readonly after: number;
}

/** The height of blocks one under the other. */
export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce(
    (total, block) => total + block.lines.length * block.type.size * block.leading + block.after,
    0,
  );
}

/** The lines of blocks in their places, one under the other; empty lines only take their room. */
export function placed(blocks: readonly Block[], x: number, top: number): readonly TextMark[] {
  let y = top;
  return blocks.flatMap((block) => {
    const { type, tone, lines } = block;
    const height = type.size * block.leading;
    const first = y + height * 0.8;
    y += lines.length * height + block.after;
    return lines
      .map((text, index): TextMark => ({
        ...type,
        tone,
        text,
        x,
        y: first + index * height,
        anchor: 'start',
      }))
      .filter(({ text }) => text !== '');
  });
}

/** No text of a picture is read further than this. */
const MOST_LETTERS = 1200;

/** As `fitLines`, in at most so many lines; the last ends with `…` when words are left over. */
export function cutLines(
  text: string,
  type: Type,
  room: { readonly width: number; readonly most: number },
): readonly string[] {
  const whole = text.replace(/\s+/g, ' ').trim();
  const lines = fitLines(whole.slice(0, MOST_LETTERS), type, room.width);
  if (lines.length <= room.most && whole.length <= MOST_LETTERS) return lines;
  const last = lines[room.most - 1] ?? '';
  return [...lines.slice(0, room.most - 1), cutEnd(last, type, room.width)];
}

/** A line no wider than the given width, whole or ended by `…`. */
export function cutLine(text: string, type: Type, width: number): string {
  return lineWidth(text, type) <= width ? text : cutEnd(text, type, width);
}

/** The line ends before a word where that costs little of it. */
function cutEnd(text: string, type: Type, width: number): string {
  let letters = Array.from(text.slice(0, MOST_LETTERS));
  while (letters.length > 0 && lineWidth(`${letters.join('')}...`, type) > width) {
    letters = letters.slice(0, -1);
  }
  const cut = letters.join('');
  const space = cut.lastIndexOf(' ');
  const isWithinWord = cut.length < text.length && text[cut.length] !== ' ';
  const kept = isWithinWord && space > cut.length * 0.6 ? cut.slice(0, space) : cut;
  return `${kept.trimEnd()}…`;
}
