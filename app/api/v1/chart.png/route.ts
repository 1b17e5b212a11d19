import { chartPng } from '@/lib/export/chart-png';
import { problemsTold } from '@/lib/http';
import { drawnAnswer } from '../picture-answer';
import { readPicture } from '../picture';

/** A view as a PNG file, its title, description and source as text inside. */
async function get(request: Request): Promise<Response> {
  const picture = await readPicture(request);
  if (picture instanceof Response) return picture;
  const { vintage } = picture.pair;
  const { canonical, isDownload, isForGood, size } = picture;
  return drawnAnswer(request, {
    type: 'image/png',
    vintage: vintage.id,
    canonical,
    fileName: picture.name('png'),
    isDownload,
    isForGood,
    draw: () => chartPng(picture.plan(), { vintage, scale: size.scale }),
  });
}

export const GET = problemsTold(get);
