import type { ChartInput } from '@/lib/charts/chart-input';
import type { PictureInput, PicturePlan } from '@/lib/charts/picture-plan';
import { planPicture } from '@/lib/charts/plan-picture';
import { AZE_PAK_DATASETS } from './trade-record';

/** The vintage of built pictures and files. */
export const VINTAGE = { id: '1-3f2a9c41', builtOn: '2026-07-05' };

/** A picture of article size with a public address, unless changed. */
export function builtPicture(input: ChartInput, changes: Partial<PictureInput> = {}): PicturePlan {
  return planPicture({
    input,
    datasets: AZE_PAK_DATASETS,
    size: { width: 1200, height: 675 },
    theme: 'light',
    origin: 'https://bilateral.example',
    path: '/trade/AZE/PAK?from=2015&to=2021',
    ...changes,
  });
}
