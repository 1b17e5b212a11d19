import type { PictureFrame } from './picture-frame';
import type { PictureMark } from './picture-plan';
import type { TextMark } from './plan';
import { heightOf, placed } from './text-blocks';
import { footMark, headBlocks, sideBlocks, signRoom, verdictFoot } from './verdict-blocks';
import type { RuleMark, SignMark } from './verdict-picture-plan';
import type { VerdictStep } from './verdict-steps';
import type { SideWords, VerdictWords } from './verdict-words';

/** Every line of a verdict picture in its place, and the box left for the chart. */
export interface VerdictLayout {
  readonly texts: readonly TextMark[];
  readonly signs: readonly SignMark[];
  readonly rules: readonly RuleMark[];
  /** `null` when the picture has no chart. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  } | null;
  /** `null` in a plain picture. */
  readonly mark: PictureMark | null;
  /** False when something would not have the room it needs. */
  readonly isRoomy: boolean;
}

const GUTTER = 30;
const AFTER_HEAD = 14;
const BEFORE_FOOT = 12;
const BETWEEN_SIDES = 12;
const NARROWEST_COLUMN = 210;
const HIGHEST_CHART = 0.8;

/** The place of all words of a verdict picture at one step of its shortening. */
export function layoutVerdict(
  words: VerdictWords,
  frame: PictureFrame,
  step: VerdictStep,
): VerdictLayout {
  const { pad } = frame;
  const width = frame.width - 2 * pad;
  const head = headBlocks(words, width, step);
  const foot = verdictFoot(words, width, step);
  const ruleY = pad + heightOf(head) + AFTER_HEAD / 2 + 1;
  const top = pad + heightOf(head) + AFTER_HEAD + 6;
  const footTop = frame.height - pad - heightOf(foot);
  const bottom = footTop - (words.isPlain ? 0 : BEFORE_FOOT);
  const middle = middlePart(words.sides, { left: pad, top, width, bottom }, step);
  return {
    texts: [...placed(head, pad, pad), ...middle.texts, ...placed(foot, pad, footTop)],
    signs: middle.signs,
    rules: [{ x: pad, y: ruleY, width }],
    box: middle.box,
    mark: words.isPlain ? null : markIn(frame, step),
    isRoomy: middle.isRoomy,
  };
}

function markIn({ width, height, pad }: PictureFrame, step: VerdictStep): PictureMark {
  return { right: width - pad, y: height - pad - step.footSize * 0.25, size: footMark(step) };
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
}

type Middle = Pick<VerdictLayout, 'texts' | 'signs' | 'box' | 'isRoomy'>;

/**
 * Verdicts and chart: beside each other in a wide picture, the chart below the verdicts in others;
 * these stand side by side where a column is wide enough and the chart is not beside them.
 */
function middlePart(sides: readonly SideWords[], area: Area, step: VerdictStep): Middle {
  const height = area.bottom - area.top;
  const half = (area.width - GUTTER) / 2;
  const isBeside = step.chart !== null && area.width > height * 1.7 && half > NARROWEST_COLUMN;
  if (isBeside && step.chart !== null) {
    const column = placedSides(sides, { ...area, width: half }, step);
    return {
      ...column,
      box: { left: area.left + half + GUTTER, top: area.top, width: half, height },
      isRoomy: column.height <= height && height >= step.chart,
    };
  }
  const verdicts =
    half > NARROWEST_COLUMN
      ? sidesInColumns(sides, area, { half, step })
      : placedSides(sides, area, step);
  if (step.chart === null) return { ...verdicts, box: null, isRoomy: verdicts.height <= height };
  const chartTop = area.top + verdicts.height + BETWEEN_SIDES + 4;
  const free = area.bottom - chartTop;
  return {
    ...verdicts,
    box: {
      left: area.left,
      top: chartTop,
      width: area.width,
      height: Math.min(free, Math.max(step.chart, area.width * HIGHEST_CHART)),
    },
    isRoomy: free >= step.chart,
  };
}

interface PlacedSides {
  readonly texts: readonly TextMark[];
  readonly signs: readonly SignMark[];
  readonly height: number;
}

function sidesInColumns(
  sides: readonly SideWords[],
  area: Area,
  room: { readonly half: number; readonly step: VerdictStep },
): PlacedSides {
  const columns = sides.map((side, index) =>
    placedSides(
      [side],
      { ...area, left: area.left + (index % 2) * (room.half + GUTTER), width: room.half },
      room.step,
    ),
  );
  return {
    texts: columns.flatMap(({ texts }) => texts),
    signs: columns.flatMap(({ signs }) => signs),
    height: Math.max(0, ...columns.map(({ height }) => height)),
  };
}

function placedSides(sides: readonly SideWords[], area: Area, step: VerdictStep): PlacedSides {
  const inner = area.left + signRoom(step);
  let y = area.top;
  const texts: TextMark[] = [];
  const signs: SignMark[] = [];
  for (const side of sides) {
    const { above, verdict, below } = sideBlocks(side, area.width, step);
    const verdictTop = y + heightOf(above);
    const belowTop = verdictTop + heightOf([verdict]);
    texts.push(
      ...placed(above, area.left, y),
      ...placed([verdict], inner, verdictTop),
      ...placed(below, inner, belowTop),
    );
    const size = verdict.type.size * 1.12;
    const lineMiddle = verdictTop + (verdict.type.size * verdict.leading) / 2;
    signs.push({ kind: side.kind, x: area.left, y: lineMiddle - size / 2, size });
    y = belowTop + heightOf(below) + BETWEEN_SIDES;
  }
  return { texts, signs, height: Math.max(0, y - area.top - BETWEEN_SIDES) };
}
