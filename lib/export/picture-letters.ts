import type { PicturePlan } from '@/lib/charts/picture-plan';
import type { TextMark } from '@/lib/charts/plan';
import type { VerdictPicturePlan } from '@/lib/charts/verdict-picture-plan';
import { PICTURE_WORDS } from '@/lib/format/en/picture';
import type { Cut } from './font-files';

/** The letters of a picture, as code points, by cut, in a fixed order of cuts. */
type Letters = ReadonlyMap<Cut, ReadonlySet<number>>;

/** The letters a view's picture is set in. */
export function lettersOf(plan: PicturePlan): Letters {
  return letters([...plan.texts, ...plan.timeLabels], {
    bold: plan.panels.flatMap((panel) => panel.legend.map(({ text }) => text)),
    plain: [
      ...plan.panels.flatMap((panel) => panel.ticks.map(({ label }) => label)),
      plan.day === null ? '' : plan.day.label,
    ],
  });
}

/** The letters the picture of a tested claim is set in. */
export function verdictLetters({ texts, chart }: VerdictPicturePlan): Letters {
  if (chart === null) return letters(texts, { bold: [], plain: [] });
  return letters([...texts, ...chart.timeLabels], {
    bold: [],
    plain: [...chart.key.map(({ text }) => text), ...chart.ticks.map(({ label }) => label)],
  });
}

function letters(
  marks: readonly TextMark[],
  others: { readonly bold: readonly string[]; readonly plain: readonly string[] },
): Letters {
  const textsOf = (cut: Cut): readonly string[] =>
    marks.filter(({ family, weight }) => `${family} ${weight}` === cut).map(({ text }) => text);
  return new Map<Cut, ReadonlySet<number>>([
    ['sans 400', codePoints([...textsOf('sans 400'), ...others.plain])],
    ['sans 600', codePoints([...textsOf('sans 600'), ...others.bold])],
    ['serif 600', codePoints([...textsOf('serif 600'), PICTURE_WORDS.mark])],
  ]);
}

function codePoints(texts: readonly string[]): ReadonlySet<number> {
  const found = Array.from(texts.join(''), (letter) => letter.codePointAt(0));
  return new Set(found.filter((letter) => letter !== undefined));
}
