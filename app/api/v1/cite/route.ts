import { originFor } from '@/lib/env';
import { CITE_FORMATS, citeFile, readCiteFormat } from '@/lib/export/cite-file';
import { fileName } from '@/lib/export/file-name';
import { problemsTold, taggedResponse } from '@/lib/http';
import type { AddressProblem } from '@/lib/url/view-keys';
import { answerTag } from '../answer-tag';
import { pinnedPath } from '../pinned-address';
import { readRequest } from '../read-request';

/** How to cite a view: `format=text|bibtex|ris|csl`. Its link stays with the vintage shown now. */
async function get(request: Request): Promise<Response> {
  const formats = new URL(request.url).searchParams.getAll('format');
  const format = formats.length > 1 ? null : readCiteFormat(formats[0] ?? 'text');
  const expected = `one of ${Object.keys(CITE_FORMATS).join(', ')}`;
  const problems: readonly AddressProblem[] =
    format === null ? [{ parameter: 'format', value: formats.join(','), expected }] : [];
  const asked = await readRequest(request, ['format'], problems);
  if (asked instanceof Response) return asked;
  if (format === null) throw new Error('A citation without a format was not refused');
  const { pair, loaded, isDownload } = asked;
  const { builtOn } = pair.vintage;
  const view = {
    input: loaded.scene.chart,
    datasets: loaded.loaded.datasets,
    vintage: pair.vintage,
  };
  const address = `${originFor(request.headers.get('host'))}${pinnedPath(asked)}`;
  const accessed = new Date().toISOString().slice(0, 10);
  const { type, extension } = CITE_FORMATS[format];
  return taggedResponse(request, {
    // What is written hangs on the day and on the host as well as on what was asked.
    tag: answerTag([pair.vintage.id, accessed, address].join(' '), request.url),
    type,
    fileName: fileName(view.input, { builtOn, extension }),
    isDownload,
    body: () => citeFile(view, format, { address, accessed }),
  });
}

export const GET = problemsTold(get);
