import { PICTURE_WORDS } from '@/lib/format/en/picture';
import type { StandalonePlan } from './picture-drawing';
import type { PictureVintage } from './picture-vintage';

/** Source, vintage and address of a picture, and what was changed in it, in one line of words. */
export function sourceText(plan: StandalonePlan, vintage: PictureVintage): string {
  return [
    plan.source,
    PICTURE_WORDS.vintage(vintage.id, vintage.builtOn),
    ...(plan.address === null ? [] : [plan.address]),
    ...(plan.remarks ?? []),
  ].join('. ');
}
