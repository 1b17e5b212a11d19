import { chartPng } from '@/lib/export/chart-png';
import { cachedPicture, pictureKey } from '@/lib/export/picture-cache';
import { PictureError } from '@/lib/export/picture-error';
import { problemResponse, taggedResponse } from '@/lib/http';
import { answerTag } from '../answer-tag';
import { readPicture } from '../picture';

/** A view as a PNG file, its title, description and source as text inside. */
export async function GET(request: Request): Promise<Response> {
  const picture = await readPicture(request);
  if (picture instanceof Response) return picture;
  const { vintage } = picture.pair;
  try {
    return await taggedResponse(request, {
      tag: answerTag(vintage.id, request.url),
      type: 'image/png',
      fileName: picture.name('png'),
      isDownload: picture.isDownload,
      body: async () =>
        new Uint8Array(
          await cachedPicture(pictureKey(vintage.id, picture.canonical), () =>
            chartPng(picture.plan(), { vintage, scale: picture.size.scale }),
          ),
        ),
    });
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    const response = problemResponse({
      status: error.failure === 'too large' ? 400 : 503,
      title: 'The picture could not be drawn now',
      detail: error.message,
    });
    response.headers.set('retry-after', '5');
    return response;
  }
}
