import { CHART_WORDS } from '@/lib/format/en/chart';
import type { ChartInput } from './chart-input';
import { describeChart } from './describe';
import { PALETTES } from './palette';
import { pictureFrame, type PictureFrame } from './picture-frame';
import { layoutPicture, type PictureLayout } from './picture-layout';
import type { PictureInput, PicturePlan } from './picture-plan';
import { PICTURE_STEPS, type PictureStep } from './picture-steps';
import { fitLines, lineWidth } from './picture-text';
import { pictureWords, type PictureWords } from './picture-words';
import type { DayMark, TextMark } from './plan';
import { panelRoom, planPanels, type PanelsPlan } from './plan-panels';

/** A plot of the least height may stand for one that has no room at all. */
const LOWEST_SURE = 25;

/**
 * The whole picture of a view: title, subtitle with unit and period, panels with their legend,
 * notes, source line, address and mark, laid out for its size.
 *
 * In small or flat sizes parts are left out in the order of `PICTURE_STEPS`; nothing is clipped.
 * A view without figures keeps its frame and says that nothing is held.
 */
export function planPicture(picture: PictureInput): PicturePlan {
  const { input, size, theme } = picture;
  const frame = pictureFrame(size);
  const words = pictureWords(picture);
  const layout = roomiest(input, words, frame);
  const panels = planPanels(input, layout.box);
  return {
    ...panels,
    kind: input.view.chart,
    width: frame.width,
    height: frame.height,
    day: dayIn(panels, frame.fontSize),
    texts: [...layout.texts, ...emptyWords(panels, frame.fontSize)],
    description: describeChart(input),
    pixels: size,
    palette: PALETTES[theme],
    fontSize: frame.fontSize,
    mark: layout.mark,
    title: words.title,
    source: words.source.whole,
    address: words.address,
  };
}

/** The first step at which the plots have the height they need, or the least one. */
function roomiest(input: ChartInput, words: PictureWords, frame: PictureFrame): PictureLayout {
  const [first, ...further] = PICTURE_STEPS;
  if (first === undefined) throw new Error('A picture needs a step to be laid out at');
  let layout = layoutPicture(words, frame, first);
  let step: PictureStep = first;
  for (const next of further) {
    if (hasRoom(input, layout, step)) return layout;
    step = next;
    layout = layoutPicture(words, frame, step);
  }
  return layout;
}

function hasRoom(input: ChartInput, layout: PictureLayout, step: PictureStep): boolean {
  const { specs, heights } = panelRoom(input, layout.box);
  const isAlone = specs.length === 1;
  return heights.every((height, index) => {
    const isMain = isAlone || specs[index]?.id === 'flows';
    return height >= Math.max(LOWEST_SURE, isMain ? step.plot : step.plot / 2);
  });
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
  const lines = fitLines(CHART_WORDS.nothing, { size, weight: 400, family: 'sans' }, plot.width - 8);
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
