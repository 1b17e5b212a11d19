import { verdictSvg } from '@/lib/export/verdict-svg';
import { problemsTold, taggedResponse } from '@/lib/http';
import { answerTag } from '../answer-tag';
import { readVerdictPicture } from '../verdict';

/** A claim with both countries' records and verdicts as an SVG file. */
async function get(request: Request): Promise<Response> {
  const picture = await readVerdictPicture(request);
  if (picture instanceof Response) return picture;
  const { vintage } = picture;
  return taggedResponse(request, {
    tag: answerTag(vintage.id, request.url),
    type: 'image/svg+xml; charset=utf-8',
    fileName: picture.name('svg'),
    isDownload: picture.isDownload,
    isForGood: picture.isForGood,
    body: () => verdictSvg(picture.plan(), vintage),
  });
}

export const GET = problemsTold(get);
