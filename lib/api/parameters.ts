import { CHARTS } from '@/lib/domain/view';
import { PICTURE_LIMITS } from '@/lib/export/picture-request';
import { SORTS } from '@/lib/url/read-view';
import { choice, optional, required, type Parameter } from './parameter';

const TEXT = { type: 'string' } as const;
const CODE = { type: 'string', pattern: '^[A-Za-z]{3}$' } as const;

/** Whether the answer is told to be a file to keep. */
export const DOWNLOAD = choice('download', '1 for a file to be kept', ['0', '1']);

/** The keys that say which two countries, whose record and which part of it. */
export const VIEW_PARAMETERS: readonly Parameter[] = [
  required('reporter', 'Code of a country', CODE, 'AZE'),
  required('partner', 'Code of the other country', CODE, 'PAK'),
  optional('side', 'Whose record is read; the reporter’s when left out', CODE, 'AZE'),
  choice('chart', 'What is shown', CHARTS),
  optional(
    'freq',
    'Years, quarters or months, as held of the side',
    { ...TEXT, enum: ['A', 'Q', 'M'] },
    'A',
  ),
  optional('from', 'First period: 2015, 2015-Q1 or 2015-03', TEXT, '2015'),
  optional('to', 'Last period', TEXT, '2020'),
  optional(
    'article',
    'Name of an article whose figures are marked',
    TEXT,
    '2021-06-11-azerbaijan-pakistan-navy',
  ),
  optional(
    'claim',
    'The figure of the article that is lit',
    { ...TEXT, pattern: '^[a-z0-9-]{1,40}$' },
    'c1',
  ),
  choice('sort', 'Order of the rows of a table', SORTS),
  choice('theme', 'Colours of a picture', ['system', 'light', 'dark']),
];

/** The keys that say how large a picture is. */
export const SIZE_PARAMETERS: readonly Parameter[] = [
  optional('width', 'Pixels before density', sideOf(1200), 1200),
  optional('height', 'Pixels before density', sideOf(675), 675),
  optional(
    'scale',
    `Pixels a side for each pixel of the layout; at most ${PICTURE_LIMITS.most} pixels in all`,
    { type: 'integer', enum: PICTURE_LIMITS.scales, default: 1 },
    1,
  ),
];

function sideOf(usual: number) {
  const { smallest, largest } = PICTURE_LIMITS;
  return { type: 'integer', minimum: smallest, maximum: largest, default: usual } as const;
}

/** The keys that tell one claim. */
export const CLAIM_PARAMETERS: readonly Parameter[] = [
  required('reporter', 'Code of the country spoken of', TEXT, 'AZE'),
  required('partner', 'Code of the other country', TEXT, 'PAK'),
  required(
    'measure',
    'What is stated',
    { ...TEXT, enum: ['exports', 'imports', 'balance', 'turnover'] },
    'exports',
  ),
  required('printed', 'The digits as printed', { ...TEXT, maxLength: 24 }, '1.6'),
  required('multiplier', 'What one printed unit stands for, a power of ten', TEXT, '1000000'),
  required('currency', 'ISO 4217', { ...TEXT, pattern: '^[A-Z]{3}$' }, 'USD'),
  optional('period', 'The period stated: 2020, 2020-Q1, 2020-03, 2020-01/2020-10', TEXT, '2020'),
  choice('hedge', 'How firmly it is stated', ['exact', 'approx', 'over', 'under']),
  choice('status', 'A fact, a hope or a guess', ['realised', 'target', 'forecast']),
  optional(
    'product',
    'The product as the text names it; all goods when left out',
    { ...TEXT, maxLength: 120 },
    'cotton',
  ),
  required(
    'quote',
    'The words that state it',
    { ...TEXT, maxLength: 700 },
    'exports of $1.6 million',
  ),
  optional('publisher', 'Who printed it', { ...TEXT, maxLength: 120 }, 'AzerNews'),
  optional(
    'date',
    'When it was printed',
    { ...TEXT, pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    '2021-06-11',
  ),
  choice('theme', 'Colours of the picture', ['light', 'dark']),
];
