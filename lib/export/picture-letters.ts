import type { PicturePlan } from '@/lib/charts/picture-plan';
import { PICTURE_WORDS } from '@/lib/format/en/picture';
import type { Cut } from './font-files';

/** The letters a picture is set in, as code points, by cut, in a fixed order of cuts. */
export function lettersOf(plan: PicturePlan): ReadonlyMap<Cut, ReadonlySet<number>> {
  const bold = plan.panels.flatMap((panel) => panel.legend.map(({ text }) => text));
  const plain = [
    ...plan.panels.flatMap((panel) => panel.ticks.map(({ label }) => label)),
    plan.day === null ? '' : plan.day.label,
  ];
  const marks = [...plan.texts, ...plan.timeLabels];
  const textsOf = (cut: Cut): readonly string[] =>
    marks.filter(({ family, weight }) => `${family} ${weight}` === cut).map(({ text }) => text);
  return new Map<Cut, ReadonlySet<number>>([
    ['sans 400', codePoints([...textsOf('sans 400'), ...plain])],
    ['sans 600', codePoints([...textsOf('sans 600'), ...bold])],
    ['serif 600', codePoints([...textsOf('serif 600'), PICTURE_WORDS.mark])],
  ]);
}

function codePoints(texts: readonly string[]): ReadonlySet<number> {
  const letters = Array.from(texts.join(''), (letter) => letter.codePointAt(0));
  return new Set(letters.filter((letter) => letter !== undefined));
}
