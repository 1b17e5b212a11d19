import { viewCsv } from '@/lib/export/view-csv';
import { fileName } from '@/lib/export/file-name';
import { viewJson } from '@/lib/export/view-json';
import { problemsTold, taggedResponse } from '@/lib/http';
import type { AddressProblem } from '@/lib/url/view-keys';
import { answerTag } from '../answer-tag';
import { readRequest } from '../read-request';

const TYPES = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
} as const;

/** The rows of a view as JSON, or as CSV with `format=csv`. */
async function get(request: Request): Promise<Response> {
  const formats = new URL(request.url).searchParams.getAll('format');
  const format = formats[0] ?? 'json';
  const isKnown = (format === 'json' || format === 'csv') && formats.length < 2;
  const problems: readonly AddressProblem[] = isKnown
    ? []
    : [{ parameter: 'format', value: formats.join(','), expected: 'one of json, csv' }];
  const asked = await readRequest(request, ['format'], problems);
  if (asked instanceof Response) return asked;
  const { pair, loaded, isDownload } = asked;
  const view = {
    input: loaded.scene.chart,
    datasets: loaded.loaded.datasets,
    vintage: pair.vintage,
  };
  const extension = format === 'csv' ? 'csv' : 'json';
  return taggedResponse(request, {
    tag: answerTag(pair.vintage.id, request.url),
    type: TYPES[extension],
    fileName: fileName(view.input, { builtOn: pair.vintage.builtOn, extension }),
    isDownload,
    body: () => (extension === 'csv' ? viewCsv(view) : JSON.stringify(viewJson(view))),
  });
}

export const GET = problemsTold(get);
