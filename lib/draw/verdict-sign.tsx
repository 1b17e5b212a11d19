import type { VerdictKind } from '@/lib/domain/claim';
import type { Palette } from '@/lib/charts/palette';
import type { SignMark } from '@/lib/charts/verdict-picture-plan';
import { px } from './path';

/** Strokes on a square of 16: a tick, two waves, a crossed equals sign, a dash. */
const STROKES: Record<VerdictKind, string> = {
  agrees: 'M2.5,8.5L6.5,12.5L13.5,4',
  'agrees truncated': 'M2.5,8.5L6.5,12.5L13.5,4',
  'approximately agrees': 'M2.5,6.6Q5.2,3.4 8,5.8T13.5,5M2.5,11.4Q5.2,8.2 8,10.6T13.5,9.8',
  differs: 'M2.5,5.8H13.5M2.5,10.6H13.5M10.8,2.4L5.2,14',
  'could not check': 'M3,8.2H13',
};

/**
 * The sign of a verdict. Signs differ in form first; a differing figure has the accent besides,
 * what could not be checked is quiet.
 */
export function VerdictSign({
  sign,
  palette,
}: {
  readonly sign: SignMark;
  readonly palette: Palette;
}) {
  return (
    <path
      data-sign={sign.kind}
      d={STROKES[sign.kind]}
      transform={`translate(${px(sign.x)} ${px(sign.y)}) scale(${px(sign.size / 16)})`}
      fill="none"
      stroke={signColor(sign.kind, palette)}
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

function signColor(kind: VerdictKind, palette: Palette): string {
  if (kind === 'differs') return palette.accent;
  return kind === 'could not check' ? palette.quiet : palette.ink;
}
