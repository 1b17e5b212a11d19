import { cachedPicture, pictureKey } from '@/lib/export/picture-cache';
import { PictureError } from '@/lib/export/picture-error';
import { problemResponse, taggedResponse } from '@/lib/http';
import { answerTag } from './answer-tag';

/** A picture to answer with: what decides it, and how it is drawn. */
interface DrawnAnswer {
  readonly vintage: string;
  readonly canonical: string;
  readonly fileName: string;
  readonly isDownload: boolean;
  readonly isForGood: boolean;
  readonly draw: () => Promise<Buffer>;
  readonly type: 'image/png' | 'application/pdf';
}

/** A PNG or PDF file, drawn once for all who ask; or why it could not be drawn now. */
export async function drawnAnswer(request: Request, picture: DrawnAnswer): Promise<Response> {
  const key = pictureKey(picture.vintage, `${picture.type} ${picture.canonical}`);
  try {
    return await taggedResponse(request, {
      tag: answerTag(picture.vintage, request.url),
      type: picture.type,
      fileName: picture.fileName,
      isDownload: picture.isDownload,
      isForGood: picture.isForGood,
      body: async () => new Uint8Array(await cachedPicture(key, picture.draw)),
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
