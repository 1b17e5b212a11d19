import { CHARTS } from '@/lib/domain/view';
import { MOST_CHARACTERS } from '@/lib/export/picture-dress';
import { PRESET_NAMES } from '@/lib/export/picture-presets';
import { PICTURE_LIMITS } from '@/lib/export/picture-request';
import { SORTS } from '@/lib/url/read-view';
import { choice, optional, required, type Parameter } from './parameter';

const TEXT = { type: 'string' } as const;
const CODE = { type: 'string', pattern: '^[A-Za-z]{3}$' } as const;

/** Whether the answer is told to be a file to keep. */
export const DOWNLOAD = choice('download', '1 for a file to be kept', ['0', '1']);

/** The key that names a vintage. */
export const VINTAGE = optional(
  'vintage',
  'The state of the data that is read; the present one when left out. Such an answer never changes',
  { ...TEXT, pattern: '^\\d{1,6}-[0-9a-f]{8}$' },
  '1-ef787ed3',
);

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
  VINTAGE,
  choice('sort', 'Order of the rows of a table', SORTS),
  choice('theme', 'Colours of a picture', ['system', 'light', 'dark']),
];

const { smallest, largest, densities, most } = PICTURE_LIMITS;
const SIDE = { type: 'integer', minimum: smallest, maximum: largest } as const;
const LENGTH = { type: 'string', pattern: '^[1-9]\\d{0,4}(\\.\\d)?$' } as const;
const ENLARGED = { type: 'number', minimum: 0.75, maximum: 2, default: 1 } as const;

const PRESET = optional(
  'preset',
  'A size by name, in the place of width and height; article when nothing is said',
  { ...TEXT, enum: PRESET_NAMES },
  'square',
);
const WORD_SIZE = optional('size', 'The size of words and lines, 1 as usual', ENLARGED, 1);

/** The keys that say how large a picture is. */
export const SIZE_PARAMETERS: readonly Parameter[] = [
  PRESET,
  optional('width', 'Pixels before density; 1200 when nothing is said', SIDE, 1200),
  optional('height', 'Pixels before density; 675 when nothing is said', SIDE, 675),
  optional(
    'zoom',
    `Density: pixels a side for each of the size’s; at most ${most} pixels in all. Its old name is scale`,
    { type: 'string', enum: densities, default: '1' },
    '2',
  ),
  WORD_SIZE,
];

/** The same on paper, in millimetres. */
export const PAPER_PARAMETERS: readonly Parameter[] = [
  PRESET,
  optional('width', 'Millimetres, 50 to 1000, or pixels with unit=px', LENGTH, '180'),
  optional('height', 'Millimetres, 50 to 1000, or pixels with unit=px', LENGTH, '101.3'),
  choice('unit', 'What width and height count', ['mm', 'px']),
  WORD_SIZE,
];

const TRANSPARENT = choice('transparent', '1 for no ground', ['0', '1']);
const ALT = optional(
  'alt',
  'What those who do not see the picture are told, in the place of the words made of its figures; it stands in the file, not in the picture',
  { ...TEXT, maxLength: MOST_CHARACTERS.alt },
  'Imports rose, exports did not',
);

/** The keys that say how the picture of a view is dressed. */
export const DRESS_PARAMETERS: readonly Parameter[] = [
  choice('plain', '1 for the chart alone, without title, notes and source', ['0', '1']),
  TRANSPARENT,
  optional(
    'title',
    'A title in the place of ours',
    { ...TEXT, maxLength: MOST_CHARACTERS.title },
    'Trade with Pakistan',
  ),
  choice('notes', '0 for no notes; the source stays', ['1', '0']),
  optional(
    'note',
    'A note of yours beside ours',
    { ...TEXT, maxLength: MOST_CHARACTERS.note },
    'See page 4',
  ),
  ALT,
];

/** The keys that say how the picture of a claim is dressed. */
export const VERDICT_DRESS_PARAMETERS: readonly Parameter[] = [
  choice('theme', 'Colours of the picture', ['light', 'dark']),
  choice('plain', '1 for claim, verdicts and chart alone, without source and address', ['0', '1']),
  TRANSPARENT,
  ALT,
];

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
];
