import type { PictureInput, PicturePlan } from '@/lib/charts/picture-plan';
import { planPicture } from '@/lib/charts/plan-picture';

/** The picture of a view: light where its reader's system decides, for a file has no reader yet. */
export function viewPicture(picture: Omit<PictureInput, 'theme'>): PicturePlan {
  return planPicture({ ...picture, theme: picture.input.view.theme ?? 'light' });
}
