import { markWidth } from './picture-layout';
import { fitLines, lineWidth, type Type } from './picture-text';
import { cutLine, cutLines, type Block } from './text-blocks';
import type { VerdictStep } from './verdict-steps';
import type { SideWords, VerdictWords } from './verdict-words';

/** From the left edge of a verdict to its words: the room of its sign. */
export function signRoom(step: VerdictStep): number {
  return Math.round(step.verdictSize * 1.65);
}

/** Publisher and date with the quoted words, the claimed figure, and what it is of. */
export function headBlocks(
  words: VerdictWords,
  width: number,
  step: VerdictStep,
): readonly Block[] {
  const lead: Type = { size: step.leadSize, weight: 400, family: 'sans' };
  return [
    ...printedBlocks(words, { lead, width, step }),
    figureBlock(words.figure, width, step),
    {
      lines: cutLines(words.subject, { ...lead, weight: 600 }, { width, most: step.subjectLines }),
      type: { ...lead, weight: 600 },
      tone: 'ink',
      leading: 1.3,
      after: 0,
    },
  ];
}

/** A short quote stands behind its publisher; a longer one has lines of its own. */
function printedBlocks(
  { printedIn, quote }: VerdictWords,
  room: { readonly lead: Type; readonly width: number; readonly step: VerdictStep },
): readonly Block[] {
  const { lead, width, step } = room;
  const size = Math.max(8, step.leadSize - 2);
  const type: Type = { ...lead, size };
  const together = `${printedIn}: ${quote}`;
  const isShort = lineWidth(together, type) <= width;
  const printed: Block = {
    lines: [cutLine(isShort && step.quoteLines > 0 ? together : printedIn, type, width)],
    type,
    tone: 'quiet',
    leading: 1.35,
    after: 1,
  };
  if (isShort || step.quoteLines === 0) return [printed];
  const lines = cutLines(quote, lead, { width, most: step.quoteLines });
  return [printed, { lines, type: lead, tone: 'ink', leading: 1.32, after: 3 }];
}

/** The figure in one line: smaller where it is long, cut where it still does not fit. */
function figureBlock(figure: string, width: number, step: VerdictStep): Block {
  const type = (size: number): Type => ({ size, weight: 600, family: 'serif' });
  const wanted = lineWidth(figure, type(step.figureSize));
  const share = Math.min(1, width / Math.max(1, wanted));
  const size = Math.max(Math.min(14, step.figureSize), Math.floor(step.figureSize * share));
  return {
    lines: [cutLine(figure, type(size), width)],
    type: type(size),
    tone: 'ink',
    leading: 1.24,
    after: 1,
  };
}

/** One country's record: whose and of what, the verdict with the exact figure, and why. */
export function sideBlocks(
  side: SideWords,
  width: number,
  step: VerdictStep,
): { readonly above: readonly Block[]; readonly verdict: Block; readonly below: readonly Block[] } {
  const body: Type = { size: step.bodySize, weight: 400, family: 'sans' };
  const strong: Type = { size: step.verdictSize, weight: 600, family: 'sans' };
  const inner = width - signRoom(step);
  const told = side.amount === null ? side.verdict : `${side.verdict}: ${side.amount}`;
  const room = { width, most: step.sideLines };
  const isWhole = step.sides === 'whole' && fitLines(side.title, body, width).length <= room.most;
  return {
    above: [
      {
        // A title that would be cut loses its end, and there it says whose record it is.
        lines: cutLines(isWhole ? side.title : side.short, body, room),
        type: body,
        tone: 'quiet',
        leading: 1.32,
        after: 2,
      },
    ],
    verdict: {
      lines: cutLines(told, strong, { width: inner, most: 2 }),
      type: strong,
      tone: 'ink',
      leading: 1.28,
      after: 1,
    },
    below:
      step.reasonLines === 0
        ? []
        : [
            {
              lines: cutLines(`${side.reason}.`, body, { width: inner, most: step.reasonLines }),
              type: body,
              tone: 'ink',
              leading: 1.32,
              after: 0,
            },
          ],
  };
}

/**
 * Source, then vintage and address; the mark has the right end of the last line, or one of its
 * own. A plain picture has none of it.
 */
export function verdictFoot(
  words: VerdictWords,
  width: number,
  step: VerdictStep,
): readonly Block[] {
  if (words.isPlain) return [];
  const type: Type = { size: step.footSize, weight: 400, family: 'sans' };
  const source = `${words.source[step.source]}.`;
  const address = step.hasAddress && words.address !== null ? words.address : '';
  const state = `${words.vintage}. ${address.replace(/^https?:\/\//, '')}`.trim();
  const texts = [source, state];
  const lines = texts.map((text) => cutLines(text, type, { width, most: step.footLines }));
  const last = lines.at(-1)?.at(-1) ?? '';
  const isFull = lineWidth(last, type) + 16 + markWidth(footMark(step)) > width;
  const all = isFull ? [...lines, ['']] : lines;
  return all.map((block, index) => ({
    lines: block,
    type,
    tone: 'quiet',
    leading: 1.36,
    after: index === all.length - 1 ? 0 : 2,
  }));
}

/** The size of the product's mark beside a foot. */
export function footMark(step: VerdictStep): number {
  return step.footSize + 3;
}
