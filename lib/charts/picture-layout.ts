import { PICTURE_WORDS } from '@/lib/format/en/picture';
import type { ChartBox } from './chart-input';
import type { PictureFrame } from './picture-frame';
import type { PictureMark } from './picture-plan';
import type { PictureStep } from './picture-steps';
import { evenLines, fitLines, lineWidth, type Type } from './picture-text';
import type { PictureWords } from './picture-words';
import type { TextMark } from './plan';
import { heightOf, placed, type Block } from './text-blocks';

/** Every line of a picture in its place, and the box between them for the panels. */
export interface PictureLayout {
  readonly texts: readonly TextMark[];
  readonly box: ChartBox;
  /** `null` in a plain picture. */
  readonly mark: PictureMark | null;
}

/** The place of all words of a picture at one step of its shortening. */
export function layoutPicture(
  words: PictureWords,
  frame: PictureFrame,
  step: PictureStep,
): PictureLayout {
  const { pad, height } = frame;
  const width = frame.width - 2 * pad;
  const { isPlain } = words;
  const head = isPlain ? [] : headBlocks(words, { width, frame, step });
  const foot = isPlain ? [] : footBlocks(words, { width, step });
  const top = pad + heightOf(head) + (isPlain ? 0 : 8);
  const footTop = height - pad - heightOf(foot);
  const baseline = height - pad - step.footSize * 0.25;
  return {
    texts: [...placed(head, pad, pad), ...placed(foot, pad, footTop)],
    box: {
      left: pad,
      top,
      width,
      height: footTop - 6 - top,
      fontSize: Math.min(frame.fontSize, step.fontSize),
      labels: step.labels,
      without: step.hasBalance ? [] : ['balance'],
    },
    mark: isPlain ? null : { right: frame.width - pad, y: baseline, size: markSize(step) },
  };
}

/** The width of the product's mark, its two bars included. */
export function markWidth(size: number): number {
  return lineWidth(PICTURE_WORDS.mark, { size, weight: 600, family: 'serif' }) + size;
}

function markSize(step: PictureStep): number {
  return step.footSize + 3;
}

function headBlocks(
  words: PictureWords,
  room: { readonly width: number; readonly frame: PictureFrame; readonly step: PictureStep },
): readonly Block[] {
  const { width, frame, step } = room;
  const title: Type = { size: step.titleSize, weight: 600, family: 'serif' };
  const subtitle: Type = {
    size: Math.min(frame.fontSize, step.fontSize),
    weight: 400,
    family: 'sans',
  };
  const head: Block = {
    lines: evenLines(words.title, title, width),
    type: title,
    tone: 'ink',
    leading: 1.18,
    after: 3,
  };
  if (!step.hasSubtitle) return [head];
  const lines = fitLines(words.subtitle, subtitle, width);
  return [head, { lines, type: subtitle, tone: 'quiet', leading: 1.35, after: 3 }];
}

/** Notes, source and address; the mark has the right end of the last line, or a line of its own. */
function footBlocks(
  words: PictureWords,
  room: { readonly width: number; readonly step: PictureStep },
): readonly Block[] {
  const { width, step } = room;
  const type: Type = { size: step.footSize, weight: 400, family: 'sans' };
  const notes = words.notes.slice(0, step.notes);
  const told = notes.length === 0 ? '' : `${PICTURE_WORDS.note}${notes.join('. ')}.`;
  const address = step.hasAddress && words.address !== null ? shownAddress(words.address) : '';
  const added = step.hasOwnNote && words.ownNote !== null ? words.ownNote : '';
  const texts = [told, added, `${words.source[step.source]}.`, address].filter(
    (text) => text !== '',
  );
  const lines = texts.map((text) => fitLines(text, type, width));
  const last = lines.at(-1)?.at(-1) ?? '';
  const isFull = lineWidth(last, type) + 16 + markWidth(markSize(step)) > width;
  const all = isFull ? [...lines, ['']] : lines;
  return all.map((block, index) => ({
    lines: block,
    type,
    tone: 'quiet',
    leading: 1.36,
    after: index === all.length - 1 ? 0 : 2,
  }));
}

function shownAddress(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
