import { z } from 'zod';
import { plainAnswer, refusals, taggedAnswers } from './answers';
import type { Operation } from './operation';
import { choice, optional, required, type Parameter } from './parameter';
import { CLAIM_PARAMETERS, DOWNLOAD, SIZE_PARAMETERS, VIEW_PARAMETERS } from './parameters';
import { reviewsAnswer } from './schemas/claim-review';
import { ledgerAnswer } from './schemas/ledger-answers';
import { oEmbedAnswer } from './schemas/other-answers';
import { viewAnswer } from './schemas/view-answer';

const READS = { method: 'GET', body: null } as const;
const PICTURE = [...VIEW_PARAMETERS, ...SIZE_PARAMETERS, DOWNLOAD];
const VERDICT = [...CLAIM_PARAMETERS, ...SIZE_PARAMETERS, DOWNLOAD];

const VIEW_EXAMPLE = 'reporter=AZE&partner=PAK&from=2015&to=2020';
const CLAIM_EXAMPLE = requiredOf(CLAIM_PARAMETERS, 'period', 'publisher', 'date');
const ARTICLE_EXAMPLE = 'article=2021-06-11-azerbaijan-pakistan-navy';

/** The operations that read and change nothing, with GET or HEAD. */
export const READING: readonly Operation[] = [
  {
    ...READS,
    path: '/api/v1/view',
    id: 'readView',
    summary: 'The figures of a view',
    description:
      'What one country reported of its trade with another, period by period. Values are decimals as text; absent ones are null with a status.',
    parameters: [...VIEW_PARAMETERS, choice('format', 'The form', ['json', 'csv']), DOWNLOAD],
    examples: [
      `/api/v1/view?${VIEW_EXAMPLE}`,
      `/api/v1/view?${VIEW_EXAMPLE}&format=csv`,
      `/api/v1/view?${VIEW_EXAMPLE}&chart=sides`,
    ],
    answers: [
      ...taggedAnswers('The rows of the view', {
        'application/json': viewAnswer,
        'text/csv': null,
      }),
      ...refusals(400),
    ],
  },
  {
    ...READS,
    path: '/api/v1/chart.svg',
    id: 'drawChartSvg',
    summary: 'A view as an SVG file',
    description: 'With title, notes, source and its fonts inside.',
    parameters: PICTURE,
    examples: [`/api/v1/chart.svg?${VIEW_EXAMPLE}`],
    answers: [...taggedAnswers('The picture', { 'image/svg+xml': null }), ...refusals(400)],
  },
  {
    ...READS,
    path: '/api/v1/chart.png',
    id: 'drawChartPng',
    summary: 'A view as a PNG file',
    description: 'Title, description and source stand in the file as text, too.',
    parameters: PICTURE,
    examples: [`/api/v1/chart.png?${VIEW_EXAMPLE}&chart=balance&width=1080&height=1080`],
    answers: [...taggedAnswers('The picture', { 'image/png': null }), ...refusals(400, 503)],
  },
  {
    ...READS,
    path: '/api/v1/verdict.svg',
    id: 'drawVerdictSvg',
    summary: 'A tested claim as an SVG file',
    description: 'One figure of a text beside both countries’ records.',
    parameters: VERDICT,
    examples: [`/api/v1/verdict.svg?${CLAIM_EXAMPLE}`],
    answers: [...taggedAnswers('The picture', { 'image/svg+xml': null }), ...refusals(400)],
  },
  {
    ...READS,
    path: '/api/v1/verdict.png',
    id: 'drawVerdictPng',
    summary: 'A tested claim as a PNG file',
    description: 'One figure of a text beside both countries’ records.',
    parameters: VERDICT,
    examples: [`/api/v1/verdict.png?${CLAIM_EXAMPLE}`],
    answers: [...taggedAnswers('The picture', { 'image/png': null }), ...refusals(400, 503)],
  },
  {
    ...READS,
    path: '/api/v1/ledger',
    id: 'readLedger',
    summary: 'The tested figures of an article',
    description: 'Every figure of an article held here, with both countries’ records and verdicts.',
    parameters: [
      required(
        'article',
        'Name of the article',
        { type: 'string' },
        '2021-06-11-azerbaijan-pakistan-navy',
      ),
      choice('format', 'The form', ['json', 'csv', 'claimreview']),
      DOWNLOAD,
    ],
    examples: [
      `/api/v1/ledger?${ARTICLE_EXAMPLE}`,
      `/api/v1/ledger?${ARTICLE_EXAMPLE}&format=csv`,
      `/api/v1/ledger?${ARTICLE_EXAMPLE}&format=claimreview`,
    ],
    answers: [
      ...taggedAnswers('The ledger', {
        'application/json': ledgerAnswer,
        'text/csv': null,
        'application/ld+json': reviewsAnswer,
      }),
      ...refusals(400),
    ],
  },
  {
    ...READS,
    path: '/api/v1/oembed',
    id: 'readOEmbed',
    summary: 'How a page is shown within another',
    description: 'oEmbed 1.0 of a dashboard’s address, for sites that turn links into charts.',
    parameters: [
      required('url', 'Address of a dashboard of this site', { type: 'string' }, '/trade/AZE/PAK'),
      choice('format', 'The form', ['json', 'xml']),
      ...['maxwidth', 'maxheight'].map((name) =>
        optional(
          name,
          'The most pixels there is room for',
          { type: 'integer', minimum: 1, maximum: 99_999 },
          640,
        ),
      ),
    ],
    examples: [],
    answers: [
      plainAnswer('The chart', { 'application/json': oEmbedAnswer, 'text/xml': null }),
      ...refusals(400, 404, 501),
    ],
  },
  {
    ...READS,
    path: '/api/v1/openapi.json',
    id: 'readDescription',
    summary: 'This description',
    description: 'OpenAPI 3.1. The answers of the interface are tested against it.',
    parameters: [],
    examples: ['/api/v1/openapi.json'],
    answers: [
      ...taggedAnswers('The description', {
        'application/json': z.looseObject({ openapi: z.literal('3.1.1') }),
      }),
      ...refusals(400),
    ],
  },
];

/** A query of the examples of those keys that are required, and of the further ones named. */
function requiredOf(parameters: readonly Parameter[], ...further: readonly string[]): string {
  return parameters
    .filter(({ name, isRequired }) => isRequired || further.includes(name))
    .map(({ name, example }) => `${name}=${encodeURIComponent(example)}`)
    .join('&');
}
