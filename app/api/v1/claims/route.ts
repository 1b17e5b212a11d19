import { TextError } from '@/lib/errors';
import { checkJson } from '@/lib/export/check-json';
import { claimReviews } from '@/lib/export/claim-review';
import { ledgerCsv } from '@/lib/export/ledger-csv';
import { problemResponse, problemsTold } from '@/lib/http';
import { checkText, type LoadedCheck } from '@/lib/load/check-text';
import { publicOrigin } from '@/lib/env';
import { readForm } from '@/lib/posted-form';
import { readCheck, type CheckRequest } from '@/lib/url/read-check';
import { readCheckJson } from '@/lib/url/read-check-json';
import type { AddressProblem } from '@/lib/url/view-keys';
import { formatProblem, ledgerFormat, LEDGER_FORMATS, type LedgerFormat } from '../ledger-formats';
import { refuseAddress } from '../refuse';
import { unknownKeys } from '../unknown-keys';

/**
 * Every statement of a text about trade, tested: `{ text, date, country? }` as JSON, or the fields
 * of the page's form. Nothing is stored.
 */
async function post(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const format = ledgerFormat(query);
  if (format === null) return refuse([formatProblem(query)]);
  const problems = unknownKeys(query, ['format', 'download']);
  if (problems.length > 0) return refuseAddress(problems);
  const asked = await readAsked(request);
  if (asked instanceof Response) return asked;
  try {
    return answer(asked, await checkText(asked), {
      format,
      isDownload: query.get('download') === '1',
    });
  } catch (error) {
    if (!(error instanceof TextError)) throw error;
    return refuse([{ parameter: 'text', value: '', expected: error.message }]);
  }
}

export const POST = problemsTold(post);

async function readAsked(request: Request): Promise<CheckRequest | Response> {
  const form = await readForm(request);
  if (form.kind === 'too large') {
    return problemResponse({
      status: 413,
      title: 'The text is too long',
      detail: `body: expected at most ${form.most} bytes`,
    });
  }
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('application/x-www-form-urlencoded')) {
    const today = new Date().toISOString().slice(0, 10);
    return readCheck(new URLSearchParams(form.body), today);
  }
  const read = readCheckJson(form.body);
  return 'text' in read ? read : refuse(read.problems);
}

function answer(
  asked: CheckRequest,
  loaded: LoadedCheck,
  as: { readonly format: LedgerFormat; readonly isDownload: boolean },
): Response {
  const { type, extension } = LEDGER_FORMATS[as.format];
  const name = `bilateral-ledger_${asked.date}_${loaded.vintage.id}.${extension}`;
  return new Response(bodyOf(asked, loaded, as.format), {
    headers: {
      'content-type': type,
      'cache-control': 'no-store',
      'content-disposition': `${as.isDownload ? 'attachment' : 'inline'}; filename="${name}"`,
    },
  });
}

function bodyOf(asked: CheckRequest, loaded: LoadedCheck, format: LedgerFormat): string {
  const { checked, names, vintage } = loaded;
  switch (format) {
    case 'csv':
      return ledgerCsv(checked);
    case 'claimreview': {
      const publication = { publisher: null, title: null, date: asked.date, address: null };
      const origin = publicOrigin();
      return JSON.stringify(
        claimReviews({ checked, publication, names, vintage, origin, path: '/check' }),
      );
    }
    case 'json':
      return JSON.stringify(
        checkJson(checked, { date: asked.date, issues: issuesOf(asked, loaded) }),
      );
  }
}

function issuesOf(asked: CheckRequest, { problems }: LoadedCheck): readonly AddressProblem[] {
  return [
    ...asked.problems,
    ...problems.map(({ id, field, value, expected }) => ({
      parameter: `${id}-${field}`,
      value,
      expected,
    })),
  ];
}

function refuse(parameters: readonly AddressProblem[]): Response {
  return refuseAddress(parameters, 'The text cannot be checked');
}
