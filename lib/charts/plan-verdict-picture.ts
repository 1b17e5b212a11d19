import { MEASURE_NAMES } from '@/lib/format/en/chart';
import { PICTURE_WORDS } from '@/lib/format/en/picture';
import { claimSeries } from './claim-series';
import { PALETTES } from './palette';
import { pictureFrame, type PictureFrame } from './picture-frame';
import { USUAL_STYLE } from './picture-style';
import { planClaimChart } from './plan-claim-chart';
import { layoutVerdict, type VerdictLayout } from './verdict-layout';
import type { VerdictPictureInput, VerdictPicturePlan } from './verdict-picture-plan';
import { VERDICT_STEPS, type VerdictStep } from './verdict-steps';
import { verdictWords, type VerdictWords } from './verdict-words';

/** Everything drawn smaller, where no step has room: only the longest words in the least sizes. */
const ENLARGED = [1, 1.3, 1.7, 2.2, 3];
/** A picture without a chart is drawn larger before it is drawn smaller. */
const WITHOUT_CHART = [0.72, 0.85, ...ENLARGED];

/**
 * The picture of a tested claim: the figure as stated and where, each country's exact figure with
 * the verdict on it, the small chart, source line and mark, laid out for its size.
 *
 * In small or flat sizes, and for long words, parts are left out in the order of `VERDICT_STEPS`
 * and long lines end in `…`; nothing overlaps and nothing is clipped. `title`, `description` and
 * `source` are always whole.
 */
export function planVerdictPicture(input: VerdictPictureInput): VerdictPicturePlan {
  const words = verdictWords(input);
  const { isTransparent, alt } = input.style ?? USUAL_STYLE;
  const hasChart = hasComparison(input);
  const { frame, layout, step } = roomiest(words, hasChart, input);
  const { box } = layout;
  const fontSize = Math.min(13, step.bodySize);
  return {
    width: frame.width,
    height: frame.height,
    pixels: input.size,
    palette: PALETTES[input.theme],
    fontSize,
    texts: layout.texts,
    signs: layout.signs,
    rules: layout.rules,
    chart: box === null ? null : planClaimChart(input, { ...box, fontSize }),
    mark: layout.mark,
    isTransparent,
    title: words.title,
    description: alt ?? words.description,
    source: words.source.whole,
    address: words.address,
    remarks: alt === null ? [] : [PICTURE_WORDS.ownAlt],
    keywords: keywordsOf(input),
  };
}

function keywordsOf({ names, claim }: VerdictPictureInput): readonly string[] {
  return [names.reporter, names.partner, MEASURE_NAMES[claim.measure], claim.currency];
}

/** True when there is anything beside the claim to draw. */
function hasComparison({ claim, records }: VerdictPictureInput): boolean {
  const series = claimSeries(claim, records);
  return series !== null && [...series.own, ...series.mirror].some((amount) => amount !== null);
}

interface Fitted {
  readonly frame: PictureFrame;
  readonly layout: VerdictLayout;
  readonly step: VerdictStep;
}

function roomiest(
  words: VerdictWords,
  hasChart: boolean,
  { size, style = USUAL_STYLE }: Pick<VerdictPictureInput, 'size' | 'style'>,
): Fitted {
  let fitted: Fitted | null = null;
  for (const enlarged of hasChart ? ENLARGED : WITHOUT_CHART) {
    const frame = pictureFrame(size, enlarged, style.words);
    for (const wanted of VERDICT_STEPS) {
      const step = hasChart ? wanted : { ...wanted, chart: null };
      const layout = layoutVerdict(words, frame, step);
      fitted = { frame, layout, step };
      if (layout.isRoomy) return fitted;
    }
  }
  if (fitted === null) throw new Error('A verdict picture has no steps');
  return fitted;
}
