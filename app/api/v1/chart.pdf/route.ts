import { chartPdf } from '@/lib/export/chart-pdf';
import { problemsTold } from '@/lib/http';
import { readPicture } from '../picture';
import { drawnAnswer } from '../picture-answer';

/** A view as a PDF of one page in lines and letters, the parts of its fonts inside. */
async function get(request: Request): Promise<Response> {
  const picture = await readPicture(request, 'paper');
  if (picture instanceof Response) return picture;
  const { vintage } = picture.pair;
  const { canonical, isDownload, isForGood } = picture;
  return drawnAnswer(request, {
    type: 'application/pdf',
    vintage: vintage.id,
    canonical,
    fileName: picture.name('pdf'),
    isDownload,
    isForGood,
    draw: () => chartPdf(picture.plan(), { vintage }),
  });
}

export const GET = problemsTold(get);
