import { plainAnswer, refusals } from './answers';
import type { Operation } from './operation';
import { choice, optional } from './parameter';
import { DOWNLOAD } from './parameters';
import { reviewsAnswer } from './schemas/claim-review';
import { checkAnswer } from './schemas/ledger-answers';
import { checkBody, documentAnswer } from './schemas/other-answers';

const TEXT = { type: 'string' } as const;

/** The operations to which something is sent. Only the last stores anything. */
export const SENDING: readonly Operation[] = [
  {
    method: 'POST',
    path: '/api/v1/claims',
    id: 'testText',
    summary: 'Every statement of a text about trade, tested',
    description: 'The text is read, held against both countries’ records, and forgotten.',
    parameters: [choice('format', 'The form', ['json', 'csv', 'claimreview']), DOWNLOAD],
    examples: [],
    body: { 'application/json': checkBody, 'application/x-www-form-urlencoded': null },
    answers: [
      plainAnswer('The statements with their verdicts', {
        'application/json': checkAnswer,
        'text/csv': null,
        'application/ld+json': reviewsAnswer,
      }),
      ...refusals(400, 413),
    ],
  },
  {
    method: 'POST',
    path: '/api/v1/documents',
    id: 'readDocument',
    summary: 'The plain text of a file',
    description:
      'The file is the body; or an article’s address is given instead, where the operator allows it. Nothing is stored.',
    parameters: [
      optional('name', 'Name of the file that is sent', TEXT, 'article.html'),
      optional('address', 'Address of an article', TEXT, 'https://example.org/article'),
    ],
    examples: [],
    body: { 'application/octet-stream': null },
    answers: [
      plainAnswer('The text', { 'application/json': documentAnswer }),
      ...refusals(400, 413, 422, 429),
    ],
  },
  {
    method: 'POST',
    path: '/api/v1/articles',
    id: 'keepArticle',
    summary: 'Keep a tested text as an article',
    description: 'For this site’s own page, where the operator has set a token.',
    parameters: [],
    examples: [],
    body: { 'application/x-www-form-urlencoded': null },
    answers: [
      { status: 303, description: 'Kept', headers: ['Location'], content: {} },
      ...refusals(400, 403, 413),
    ],
  },
];
