import { publicOrigin } from '@/lib/env';
import { fileName } from '@/lib/export/file-name';
import { RowLimitError } from '@/lib/export/row-limit-error';
import { viewFile, VIEW_FORMATS } from '@/lib/export/view-file';
import { everythingHeld } from '@/lib/export/view-input';
import { problemResponse, problemsTold, taggedResponse } from '@/lib/http';
import { answerTag } from '../answer-tag';
import { pinnedPath } from '../pinned-address';
import { readRequest } from '../read-request';
import { CHOICE_KEYS, readChoice } from './read-choice';

/**
 * The rows of a view: `format=json|csv|xlsx|sdmx-csv|zip`, `rows=shown|all`; of CSV a byte order
 * mark with `bom=1` and texts as they are with `raw=1`.
 */
async function get(request: Request): Promise<Response> {
  const { choice, problems } = readChoice(new URL(request.url).searchParams);
  const asked = await readRequest(request, CHOICE_KEYS, problems);
  if (asked instanceof Response) return asked;
  const { pair, loaded, isDownload, isForGood } = asked;
  const shown = {
    input: loaded.scene.chart,
    datasets: loaded.loaded.datasets,
    vintage: pair.vintage,
    address: `${publicOrigin() ?? ''}${pinnedPath(asked)}`,
  };
  const view = choice.rows === 'all' ? everythingHeld(shown) : shown;
  const name = { builtOn: pair.vintage.builtOn, extension: choice.format };
  try {
    return await taggedResponse(request, {
      tag: answerTag(pair.vintage.id, request.url),
      type: VIEW_FORMATS[choice.format],
      fileName: fileName(view.input, name),
      isDownload,
      isForGood,
      body: () => viewFile(view, choice.format, choice.csv),
    });
  } catch (error) {
    if (!(error instanceof RowLimitError)) throw error;
    const title = 'A workbook cannot hold these rows';
    return problemResponse({ status: 422, title, detail: error.message });
  }
}

export const GET = problemsTold(get);
