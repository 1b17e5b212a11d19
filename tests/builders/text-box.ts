import type { KeyMark } from '@/lib/charts/chart-key';
import type { ClaimChartPlan } from '@/lib/charts/claim-chart-plan';
import { lineWidth } from '@/lib/charts/picture-text';
import type { TextMark } from '@/lib/charts/plan';

/** The room a line of text takes: as wide as its letters, from capitals to descenders. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of a line of text at its place. */
export function boxOf(mark: TextMark): TextBox {
  const width = lineWidth(mark.text, mark);
  const share = { start: 0, middle: 0.5, end: 1 }[mark.anchor];
  const left = mark.x - width * share;
  return {
    text: mark.text,
    left,
    right: left + width,
    top: mark.y - mark.size * 0.7,
    bottom: mark.y + mark.size * 0.2,
  };
}

function keyBox({ text, textX, x, y, size }: KeyMark): TextBox {
  const box = boxOf(sans(text, { x: textX, y, size }));
  return { ...box, left: x };
}

/** The boxes of all words of a claim's chart. */
export function chartBoxes(plan: ClaimChartPlan): readonly TextBox[] {
  const ticks = plan.ticks.map(({ label, y }) =>
    boxOf({
      ...sans(label, { x: plan.plot.x - 6, y: y + plan.fontSize * 0.35, size: plan.fontSize }),
      anchor: 'end',
    }),
  );
  return [...plan.key.map(keyBox), ...ticks, ...plan.timeLabels.map(boxOf)];
}

function sans(
  text: string,
  place: { readonly x: number; readonly y: number; readonly size: number },
): TextMark {
  return { text, ...place, weight: 400, family: 'sans', anchor: 'start', tone: 'ink' };
}

/** Every two boxes that share some room, as their texts. */
export function overlaps(boxes: readonly TextBox[]): readonly (readonly [string, string])[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => [a.text, b.text] as const),
  );
}

/** The texts of boxes that leave a frame. */
export function outside(
  boxes: readonly TextBox[],
  frame: { readonly width: number; readonly height: number },
): readonly string[] {
  return boxes
    .filter(
      (box) =>
        box.left < -0.01 ||
        box.top < -0.01 ||
        box.right > frame.width + 0.01 ||
        box.bottom > frame.height + 0.01,
    )
    .map(({ text }) => text);
}
