import { z } from 'zod';
import { plainAnswer, refusals, taggedAnswers } from './answers';
import type { Operation } from './operation';
import { choice, optional, required, type Parameter } from './parameter';
import {
  CLAIM_PARAMETERS,
  DOWNLOAD,
  DRESS_PARAMETERS,
  PAPER_PARAMETERS,
  SIZE_PARAMETERS,
  VERDICT_DRESS_PARAMETERS,
  VIEW_PARAMETERS,
  VINTAGE,
} from './parameters';
import { reviewsAnswer } from './schemas/claim-review';
import { ledgerAnswer } from './schemas/ledger-answers';
import { oEmbedAnswer } from './schemas/other-answers';
import { viewAnswer } from './schemas/view-answer';

const READS = { method: 'GET', body: null } as const;
const PICTURE = [...VIEW_PARAMETERS, ...SIZE_PARAMETERS, ...DRESS_PARAMETERS, DOWNLOAD];
const PAPER = [...VIEW_PARAMETERS, ...PAPER_PARAMETERS, ...DRESS_PARAMETERS, DOWNLOAD];
const CLAIM = [...CLAIM_PARAMETERS, VINTAGE, ...VERDICT_DRESS_PARAMETERS];
const VERDICT = [...CLAIM, ...SIZE_PARAMETERS, DOWNLOAD];
const PAPER_VERDICT = [...CLAIM, ...PAPER_PARAMETERS, DOWNLOAD];

const VIEW_EXAMPLE = 'reporter=AZE&partner=PAK&from=2015&to=2020';
const CLAIM_EXAMPLE = requiredOf(CLAIM_PARAMETERS, 'period', 'publisher', 'date');
const DATA_CHOICES = [
  choice('rows', 'What the view shows, or everything held of the pair', ['shown', 'all']),
  choice('bom', 'Of CSV: 1 for a byte order mark, by which some spreadsheets know UTF-8', [
    '0',
    '1',
  ]),
  choice('raw', 'Of CSV: 1 for texts as they are, also those a spreadsheet would run', ['0', '1']),
];
const citations = z.array(z.looseObject({ id: z.string(), type: z.string() }));
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
    parameters: [
      ...VIEW_PARAMETERS,
      choice('format', 'The form', ['json', 'csv', 'xlsx', 'sdmx-csv', 'zip']),
      ...DATA_CHOICES,
      DOWNLOAD,
    ],
    examples: [
      `/api/v1/view?${VIEW_EXAMPLE}`,
      `/api/v1/view?${VIEW_EXAMPLE}&format=csv`,
      `/api/v1/view?${VIEW_EXAMPLE}&chart=sides`,
    ],
    answers: [
      ...taggedAnswers('The rows of the view', {
        'application/json': viewAnswer,
        'text/csv': null,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': null,
        'application/vnd.sdmx.data+csv': null,
        'application/zip': null,
      }),
      ...refusals(400, 404, 410, 422, 503),
    ],
  },
  {
    ...READS,
    path: '/api/v1/cite',
    id: 'citeView',
    summary: 'How to cite a view',
    description:
      'The publisher of the record first, then Bilateral; its link stays with the vintage shown now. As text in a line and in full, BibTeX, RIS or CSL-JSON.',
    parameters: [
      ...VIEW_PARAMETERS,
      choice('format', 'The form', ['text', 'bibtex', 'ris', 'csl']),
      DOWNLOAD,
    ],
    examples: [`/api/v1/cite?${VIEW_EXAMPLE}`, `/api/v1/cite?${VIEW_EXAMPLE}&format=bibtex`],
    answers: [
      ...taggedAnswers('The citation', {
        'text/plain': null,
        'application/x-bibtex': null,
        'application/x-research-info-systems': null,
        'application/vnd.citationstyles.csl+json': citations,
      }),
      ...refusals(400, 404, 410, 503),
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
    answers: [
      ...taggedAnswers('The picture', { 'image/svg+xml': null }),
      ...refusals(400, 404, 410, 503),
    ],
  },
  {
    ...READS,
    path: '/api/v1/chart.png',
    id: 'drawChartPng',
    summary: 'A view as a PNG file',
    description: 'Title, description and source stand in the file as text, too.',
    parameters: PICTURE,
    examples: [`/api/v1/chart.png?${VIEW_EXAMPLE}&chart=balance&width=1080&height=1080`],
    answers: [
      ...taggedAnswers('The picture', { 'image/png': null }),
      ...refusals(400, 404, 410, 503),
    ],
  },
  {
    ...READS,
    path: '/api/v1/chart.pdf',
    id: 'drawChartPdf',
    summary: 'A view as a PDF of one page',
    description: 'In lines and letters, its fonts inside; the size in millimetres.',
    parameters: PAPER,
    examples: [`/api/v1/chart.pdf?${VIEW_EXAMPLE}`],
    answers: [
      ...taggedAnswers('The picture', { 'application/pdf': null }),
      ...refusals(400, 404, 410, 503),
    ],
  },
  {
    ...READS,
    path: '/api/v1/verdict.svg',
    id: 'drawVerdictSvg',
    summary: 'A tested claim as an SVG file',
    description: 'One figure of a text beside both countries’ records.',
    parameters: VERDICT,
    examples: [`/api/v1/verdict.svg?${CLAIM_EXAMPLE}`],
    answers: [
      ...taggedAnswers('The picture', { 'image/svg+xml': null }),
      ...refusals(400, 404, 410, 503),
    ],
  },
  {
    ...READS,
    path: '/api/v1/verdict.png',
    id: 'drawVerdictPng',
    summary: 'A tested claim as a PNG file',
    description: 'One figure of a text beside both countries’ records.',
    parameters: VERDICT,
    examples: [`/api/v1/verdict.png?${CLAIM_EXAMPLE}`],
    answers: [
      ...taggedAnswers('The picture', { 'image/png': null }),
      ...refusals(400, 404, 410, 503),
    ],
  },
  {
    ...READS,
    path: '/api/v1/verdict.pdf',
    id: 'drawVerdictPdf',
    summary: 'A tested claim as a PDF of one page',
    description: 'One figure of a text beside both countries’ records; the size in millimetres.',
    parameters: PAPER_VERDICT,
    examples: [`/api/v1/verdict.pdf?${CLAIM_EXAMPLE}`],
    answers: [
      ...taggedAnswers('The picture', { 'application/pdf': null }),
      ...refusals(400, 404, 410, 503),
    ],
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
      VINTAGE,
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
      ...refusals(400, 404, 410, 503),
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
