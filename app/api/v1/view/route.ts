import { fileName } from '@/lib/export/file-name';
import { readViewFormat, viewFile, VIEW_FORMATS } from '@/lib/export/view-file';
import { problemsTold, taggedResponse } from '@/lib/http';
import type { AddressProblem } from '@/lib/url/view-keys';
import { answerTag } from '../answer-tag';
import { readRequest } from '../read-request';

/** The rows of a view as JSON, or as CSV with `format=csv`. */
async function get(request: Request): Promise<Response> {
  const formats = new URL(request.url).searchParams.getAll('format');
  const format = formats.length > 1 ? null : readViewFormat(formats[0] ?? 'json');
  const expected = `one of ${Object.keys(VIEW_FORMATS).join(', ')}`;
  const problems: readonly AddressProblem[] =
    format === null ? [{ parameter: 'format', value: formats.join(','), expected }] : [];
  const asked = await readRequest(request, ['format'], problems);
  if (asked instanceof Response) return asked;
  if (format === null) throw new Error('A view without a format was not refused');
  const { pair, loaded, isDownload, isForGood } = asked;
  const view = {
    input: loaded.scene.chart,
    datasets: loaded.loaded.datasets,
    vintage: pair.vintage,
  };
  return taggedResponse(request, {
    tag: answerTag(pair.vintage.id, request.url),
    type: VIEW_FORMATS[format],
    fileName: fileName(view.input, { builtOn: pair.vintage.builtOn, extension: format }),
    isDownload,
    isForGood,
    body: () => viewFile(view, format),
  });
}

export const GET = problemsTold(get);
