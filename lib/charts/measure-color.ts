import type { Measure } from '@/lib/domain/record';
import type { Palette } from './palette';

/** The colour of a measure that is drawn alone; a turnover is of both flows and of neither's hue. */
export function measureColor(measure: Measure, palette: Palette): string {
  return measure === 'turnover' ? palette.quiet : palette[measure];
}
