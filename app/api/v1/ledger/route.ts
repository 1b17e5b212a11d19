import { readOf } from '@/lib/claims/read-of';
import { publicOrigin } from '@/lib/env';
import { claimReviews } from '@/lib/export/claim-review';
import { ledgerCsv } from '@/lib/export/ledger-csv';
import { ledgerJson } from '@/lib/export/ledger-json';
import { problemsTold, taggedResponse } from '@/lib/http';
import { loadArticle, type Article } from '@/lib/load/article';
import { testReads, type TestedReads } from '@/lib/load/check-text';
import { answerTag } from '../answer-tag';
import { formatProblem, ledgerFormat, LEDGER_FORMATS, type LedgerFormat } from '../ledger-formats';
import { refuseAddress } from '../refuse';
import { readVintageKey, unlessNoVintage } from '../vintage';

const KEYS = ['article', 'format', 'download', 'vintage'];

/** The figures of an article of the house, each with both verdicts, as a file. */
async function get(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const format = ledgerFormat(query);
  const slug = query.get('article') ?? '';
  const article = await loadArticle(slug);
  const asOf = readVintageKey(query);
  const problems = [
    ...asOf.problems,
    ...(format === null ? [formatProblem(query)] : []),
    ...(article === null || query.getAll('article').length > 1
      ? [
          {
            parameter: 'article',
            value: slug,
            expected: 'the name of one article, as in /articles',
          },
        ]
      : []),
    ...[...new Set(query.keys())]
      .filter((key) => !KEYS.includes(key))
      .map((key) => ({ parameter: key, value: query.get(key) ?? '', expected: 'no such key' })),
  ];
  if (problems.length > 0 || format === null || article === null) return refuseAddress(problems);
  const reads = article.claims.map(readOf);
  const tested = await unlessNoVintage(testReads(reads, asOf.vintage));
  if (tested instanceof Response) return tested;
  const { type, extension } = LEDGER_FORMATS[format];
  return taggedResponse(request, {
    tag: answerTag(tested.vintage.id, request.url),
    type,
    fileName: `${article.slug}_ledger_${tested.vintage.id}.${extension}`,
    isDownload: query.get('download') === '1',
    body: () => bodyOf(article, tested, format),
  });
}

export const GET = problemsTold(get);

function bodyOf(article: Article, tested: TestedReads, format: LedgerFormat): string {
  const { checked, names, vintage } = tested;
  const { publisher, title, date, address } = article;
  const publication = { publisher, title, date, address };
  switch (format) {
    case 'csv':
      return ledgerCsv(checked);
    case 'claimreview': {
      const path = `/articles/${article.slug}`;
      const origin = publicOrigin();
      return JSON.stringify(claimReviews({ checked, publication, names, vintage, origin, path }));
    }
    case 'json': {
      const { statements, ...rest } = ledgerJson({ checked, publication });
      return JSON.stringify({ ...rest, claims: statements });
    }
  }
}
