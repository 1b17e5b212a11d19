import { chartSvg } from '@/lib/export/chart-svg';
import { problemsTold, taggedResponse } from '@/lib/http';
import { answerTag } from '../answer-tag';
import { readPicture } from '../picture';

/** A view as an SVG file, its fonts inside. */
async function get(request: Request): Promise<Response> {
  const picture = await readPicture(request);
  if (picture instanceof Response) return picture;
  const { vintage } = picture.pair;
  return taggedResponse(request, {
    tag: answerTag(vintage.id, request.url),
    type: 'image/svg+xml; charset=utf-8',
    fileName: picture.name('svg'),
    isDownload: picture.isDownload,
    isForGood: picture.isForGood,
    body: () => chartSvg(picture.plan(), vintage),
  });
}

export const GET = problemsTold(get);
