import { CHART_NAMES, CHART_WORDS } from '@/lib/format/en/chart';
import { PICTURE_WORDS } from '@/lib/format/en/picture';
import type { ChartInput } from './chart-input';
import { describeChart } from './describe';
import { PALETTES } from './palette';
import { pictureFrame, type PictureFrame } from './picture-frame';
import { layoutPicture, type PictureLayout } from './picture-layout';
import type { PictureInput, PicturePlan, PixelSize } from './picture-plan';
import { LEAST_STEP, PICTURE_STEPS, type PictureStep } from './picture-steps';
import { USUAL_STYLE, type PictureStyle } from './picture-style';
import { fitLines, lineWidth } from './picture-text';
import { pictureWords, type PictureWords } from './picture-words';
import { viewSentences } from './view-sentences';
import type { DayMark, PanelPlan, TextMark } from './plan';
import { panelRoom, planPanels, type PanelsPlan } from './plan-panels';

/** A plot of the least height may stand for one that has no room at all. */
const LOWEST_SURE = 25;

const ENLARGED = [1, 1.3, 1.7, 2.2];
const LAST_ENLARGED = 3;

/**
 * The whole picture of a view: title, subtitle with unit and period, panels with their legend,
 * notes, source line, address and mark, laid out for its size.
 *
 * In small or flat sizes parts are left out in the order of `PICTURE_STEPS`; nothing is clipped.
 * A view without figures keeps its frame and says that nothing is held.
 */
export function planPicture(picture: PictureInput): PicturePlan {
  const { input, size, theme, style = USUAL_STYLE } = picture;
  const words = pictureWords(picture);
  const { frame, layout } = roomiest(input, words, { size, words: style.words });
  const { fontSize } = layout.box;
  const panels = planPanels(input, layout.box);
  return {
    ...panels,
    panels: panels.slots.length === 0 ? panels.panels.map(withoutValues) : panels.panels,
    kind: input.view.chart,
    width: frame.width,
    height: frame.height,
    day: dayIn(panels, fontSize),
    texts: [...layout.texts, ...emptyWords(panels, fontSize)],
    description: style.alt ?? descriptionOf(input, words),
    pixels: size,
    palette: PALETTES[theme],
    fontSize,
    mark: layout.mark,
    isTransparent: style.isTransparent,
    title: words.title,
    source: words.source.whole,
    address: words.address,
    remarks: remarksOf(words, style),
    keywords: keywordsOf(input),
  };
}

/** The picture in words; whose record it is stands in them when its title need not say so. */
function descriptionOf(input: ChartInput, words: PictureWords): string {
  const isTold = !words.isPlain && words.title === words.ownTitle;
  const own = isTold ? [] : [`${words.ownTitle}.`];
  return [...own, ...viewSentences(input), describeChart(input)].join(' ');
}

function remarksOf(words: PictureWords, style: PictureStyle): readonly string[] {
  return [
    ...(style.title === null ? [] : [PICTURE_WORDS.rewritten(words.ownTitle)]),
    ...(style.hasNotes ? [] : [PICTURE_WORDS.noNotes]),
    ...(words.ownNote === null ? [] : [words.ownNote]),
    ...(style.alt === null ? [] : [PICTURE_WORDS.ownAlt]),
  ];
}

function keywordsOf({ names, view, record }: ChartInput): readonly string[] {
  return [names.reporter, names.partner, CHART_NAMES[view.chart], record.unit.currency];
}

/** A frame and the places of the words in it. */
interface Fitted {
  readonly frame: PictureFrame;
  readonly layout: PictureLayout;
}

/**
 * The first step at which the plots have the height they need. Where none has, everything is drawn
 * smaller: only the longest names in the smallest sizes come to this.
 */
function roomiest(
  input: ChartInput,
  words: PictureWords,
  wanted: { readonly size: PixelSize; readonly words: number },
): Fitted {
  for (const enlarged of ENLARGED) {
    const frame = pictureFrame(wanted.size, enlarged, wanted.words);
    for (const step of PICTURE_STEPS) {
      const layout = layoutPicture(words, frame, step);
      if (hasRoom(input, layout, step)) return { frame, layout };
    }
  }
  const frame = pictureFrame(wanted.size, LAST_ENLARGED, wanted.words);
  return { frame, layout: layoutPicture(words, frame, LEAST_STEP) };
}

function hasRoom(input: ChartInput, layout: PictureLayout, step: PictureStep): boolean {
  const { specs, heights } = panelRoom(input, layout.box);
  const isAlone = specs.length === 1;
  return heights.every((height, index) => {
    const isMain = isAlone || specs[index]?.id === 'flows';
    return height >= Math.max(LOWEST_SURE, isMain ? step.plot : step.plot / 2);
  });
}

/** A panel that has nothing to measure: its base line alone. */
function withoutValues(panel: PanelPlan): PanelPlan {
  const base = panel.ticks.filter(({ value }) => value === 0);
  return { ...panel, ticks: base.map((tick) => ({ ...tick, label: '' })) };
}

/** The article's day, without its words where they would leave the plots. */
function dayIn(panels: PanelsPlan, fontSize: number): DayMark | null {
  const { day } = panels;
  const plot = panels.panels[0]?.plot;
  if (day === null || plot === undefined) return day;
  const width = lineWidth(day.label, { size: fontSize, weight: 400, family: 'sans' }) + 8;
  const room = day.anchor === 'start' ? plot.x + plot.width - day.x : day.x - plot.x;
  return width <= room ? day : { ...day, label: '' };
}

function emptyWords(panels: PanelsPlan, size: number): readonly TextMark[] {
  const plot = panels.panels[0]?.plot;
  if (panels.slots.length > 0 || plot === undefined) return [];
  const lines = fitLines(
    CHART_WORDS.nothing,
    { size, weight: 400, family: 'sans' },
    plot.width - 8,
  );
  const top = plot.y + plot.height / 2 - ((lines.length - 1) * size * 1.3) / 2;
  return lines.map((text, index) => ({
    text,
    x: plot.x + plot.width / 2,
    y: top + (index + 0.25) * size * 1.3,
    size,
    weight: 400,
    family: 'sans',
    anchor: 'middle',
    tone: 'ink',
  }));
}
