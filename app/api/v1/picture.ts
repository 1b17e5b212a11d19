import type { PicturePlan } from '@/lib/charts/picture-plan';
import { publicOrigin } from '@/lib/env';
import { fileName } from '@/lib/export/file-name';
import { DRESS_KEYS, dressKey, readPictureDress } from '@/lib/export/picture-dress';
import {
  notDrawn,
  PICTURE_KEYS,
  readPictureSize,
  sizeKey,
  type PictureMedium,
  type PictureSize,
} from '@/lib/export/picture-request';
import { viewPicture } from '@/lib/export/view-picture';
import { apiQuery, viewAddress } from '@/lib/url/write-view';
import { readRequest, type RequestedView } from './read-request';

/** A picture that was asked for by address. */
export interface RequestedPicture extends RequestedView {
  readonly size: PictureSize;
  /** What decides the picture, in one order whatever the address wrote: the key it is kept under. */
  readonly canonical: string;
  readonly name: (extension: 'png' | 'svg' | 'pdf') => string;
  readonly plan: () => PicturePlan;
}

/** The picture an address asks for, or the refusal to answer with. */
export async function readPicture(
  request: Request,
  medium: PictureMedium = 'screen',
): Promise<RequestedPicture | Response> {
  const { searchParams } = new URL(request.url);
  const { size, problems } = readPictureSize(searchParams, medium);
  const { dress, problems: undressed } = readPictureDress(searchParams);
  const asked = await readRequest(
    request,
    [...PICTURE_KEYS, ...DRESS_KEYS],
    [...problems, ...undressed, ...notDrawn(searchParams.get('chart'))],
  );
  if (asked instanceof Response) return asked;
  if (size === null || dress === null) throw new Error('A picture without a size was not refused');
  const { pair, loaded, article } = asked;
  const { scene } = loaded;
  const path = article === null ? scene.path : `/articles/${article.slug}`;
  return {
    ...asked,
    size,
    canonical: `${apiQuery(scene.view)}&article=${article?.slug ?? ''}&${sizeKey(size)}${dressKey(dress)}`,
    name: (extension) => fileName(scene.chart, { builtOn: pair.vintage.builtOn, extension }),
    plan: () =>
      viewPicture({
        input: scene.chart,
        datasets: loaded.loaded.datasets,
        size,
        origin: publicOrigin(),
        style: { ...dress, words: size.words },
        path: viewAddress(path, { ...scene.view, theme: null }, scene.defaults),
      }),
  };
}
