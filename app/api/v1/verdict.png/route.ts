import { verdictPng } from '@/lib/export/verdict-png';
import { problemsTold } from '@/lib/http';
import { drawnAnswer } from '../picture-answer';
import { readVerdictPicture } from '../verdict';

/** A claim with both countries' records and verdicts as a PNG file. */
async function get(request: Request): Promise<Response> {
  const picture = await readVerdictPicture(request);
  if (picture instanceof Response) return picture;
  const { vintage, size, canonical, isDownload, isForGood } = picture;
  return drawnAnswer(request, {
    type: 'image/png',
    vintage: vintage.id,
    canonical,
    fileName: picture.name('png'),
    isDownload,
    isForGood,
    draw: () => verdictPng(picture.plan(), { vintage, scale: size.scale }),
  });
}

export const GET = problemsTold(get);
