import type { ReactNode } from 'react';
import type { PicturePlan } from '@/lib/charts/picture-plan';
import { markWidth } from '@/lib/charts/picture-layout';
import type { TextMark } from '@/lib/charts/plan';
import { Words } from '@/lib/draw/chart-frame';
import { ChartGroups } from '@/lib/draw/chart-svg';
import { px } from '@/lib/draw/path';
import { PICTURE_WORDS } from '@/lib/format/en/picture';

/** What every picture that stands alone has, whatever it shows. */
export type StandalonePlan = Pick<
  PicturePlan,
  | 'width'
  | 'height'
  | 'pixels'
  | 'palette'
  | 'fontSize'
  | 'mark'
  | 'title'
  | 'description'
  | 'source'
  | 'address'
> &
  Partial<Pick<PicturePlan, 'isTransparent' | 'remarks'>>;

/** What a picture's file says of itself: the CSS of its fonts and its origin in words. */
interface PictureProps {
  readonly plan: StandalonePlan;
  /** Rules with the fonts inside; empty when the drawer has them. */
  readonly fonts: string;
  readonly provenance: string;
  readonly children?: ReactNode;
}

/** A whole picture as one SVG element of its size in pixels: what it shows on its ground, and the mark. */
export function PictureRoot({ plan, fonts, provenance, children }: PictureProps) {
  const { palette, pixels, fontSize } = plan;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={pixels.width}
      height={pixels.height}
      viewBox={`0 0 ${round(plan.width)} ${round(plan.height)}`}
      preserveAspectRatio="none"
      role="img"
      fontFamily={'"Source Sans 3", "Noto Naskh Arabic", sans-serif'}
      fontSize={fontSize}
    >
      <title>{plan.title}</title>
      <desc>{plan.description}</desc>
      <metadata>{provenance}</metadata>
      {fonts !== '' && <style>{fonts}</style>}
      {plan.isTransparent !== true && (
        <rect width={px(plan.width + 1)} height={px(plan.height + 1)} fill={palette.ground} />
      )}
      {children}
      <Mark plan={plan} />
    </svg>
  );
}

/** What the picture of a view shows, in the order it is read: its heading, its chart, its foot. */
export function PictureGroups({ plan }: { readonly plan: PicturePlan }) {
  return (
    <>
      {headOf(plan)}
      <ChartGroups plan={plan} palette={plan.palette} fontSize={plan.fontSize} />
      {footOf(plan)}
    </>
  );
}

/** The lines above a picture's chart. */
export function headOf(plan: PicturePlan): ReactNode {
  return lines(plan, ({ y }) => y < chartTop(plan));
}

/** The lines below a picture's chart, and those within it that say it is empty. */
export function footOf(plan: PicturePlan): ReactNode {
  return lines(plan, ({ y }) => y >= chartTop(plan));
}

function chartTop({ panels, height }: PicturePlan): number {
  return panels[0]?.plot.y ?? height;
}

function lines(plan: PicturePlan, isMeant: (mark: TextMark) => boolean): ReactNode {
  return plan.texts
    .filter(isMeant)
    .map((mark) => <Words key={`${mark.x} ${mark.y}`} mark={mark} palette={plan.palette} />);
}

/** The product's mark, where there is one: two bars in the colours of the flows, and its name. */
export function Mark({ plan }: { readonly plan: StandalonePlan }) {
  const { mark, palette } = plan;
  if (mark === null) return null;
  const left = mark.right - markWidth(mark.size);
  const bar = mark.size * 0.28;
  return (
    <g>
      <rect
        x={px(left)}
        y={px(mark.y - mark.size * 0.45)}
        width={px(bar)}
        height={px(mark.size * 0.45)}
        fill={palette.exports}
      />
      <rect
        x={px(left + bar * 1.4)}
        y={px(mark.y - mark.size * 0.72)}
        width={px(bar)}
        height={px(mark.size * 0.72)}
        fill={palette.imports}
      />
      <Words
        mark={{
          x: mark.right,
          y: mark.y,
          text: PICTURE_WORDS.mark,
          size: mark.size,
          weight: 600,
          family: 'serif',
          anchor: 'end',
          tone: 'ink',
        }}
        palette={palette}
      />
    </g>
  );
}

function round(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
