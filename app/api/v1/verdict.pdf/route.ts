import { verdictPdf } from '@/lib/export/verdict-pdf';
import { problemsTold } from '@/lib/http';
import { drawnAnswer } from '../picture-answer';
import { readVerdictPicture } from '../verdict';

/** A claim with both countries' records and verdicts as a PDF of one page. */
async function get(request: Request): Promise<Response> {
  const picture = await readVerdictPicture(request, 'paper');
  if (picture instanceof Response) return picture;
  const { vintage, canonical, isDownload, isForGood } = picture;
  return drawnAnswer(request, {
    type: 'application/pdf',
    vintage: vintage.id,
    canonical,
    fileName: picture.name('pdf'),
    isDownload,
    isForGood,
    draw: () => verdictPdf(picture.plan(), { vintage }),
  });
}

export const GET = problemsTold(get);
