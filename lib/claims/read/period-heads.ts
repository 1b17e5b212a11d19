import { all, lexicon } from './lexicon';
import type { Anchor, Shape } from './period-spec';

type Head =
  | { readonly shape: Shape; readonly anchor?: Anchor; readonly takesYear?: boolean }
  | { readonly yearEnded: true };

/** The window the text is at. */
export const same: Shape = { kind: 'same' };

const shift = { kind: 'shift', by: -1, isFiscal: false, isWhole: false } as const;

const undated: Shape = { kind: 'undated', isFuture: false };

const future: Shape = { kind: 'undated', isFuture: true };

const UNITS = [
  'period',
  'month',
  'months',
  'quarter',
  'half',
  'time',
  'time frame',
  'timeframe',
  'span',
  'timespan',
  'time span',
  'interval',
  'duration',
  'stretch',
  'semester',
  'weeks',
];

function samePhrases(): readonly (readonly [string, Head])[] {
  const words = [
    'same',
    'corresponding',
    'comparable',
    'similar',
    'respective',
    'equivalent',
    'analogous',
    'like',
    'identical',
    'very same',
  ];
  const phrases = words.flatMap((word) => [
    ...UNITS.map((unit) => `${word} ${unit}`),
    `${word} year - ago period`,
    `${word} two months`,
    `${word} three months`,
    `${word} six months`,
    `${word} nine months`,
    `${word} seven months`,
    `${word} eight months`,
    `${word} ten months`,
    `${word} four months`,
    `${word} five months`,
    `${word} 11 months`,
  ]);
  return phrases.map((phrase) => [phrase, { shape: same, takesYear: true }] as const);
}

/** Phrases that name a period by themselves, and what they name. */
export const HEADS = lexicon<Head>([
  ...samePhrases(),
  ...all<Head>(
    { shape: same, anchor: shift },
    'year - ago period|year ago period|year - earlier period|year earlier period|year - ago quarter|year - ago month|period last year|same period a year ago|year - ago level|a year - ago period|prior - year period|last - year period|previous - year period',
  ),
  ...all<Head>(
    { shape: { kind: 'that', unit: null } },
    'reporting interval|reporting span|reporting timeframe|reporting months|reported months|reporting timespan|reporting period|reported period|reviewed period|period under review|reference period|given period|said period|that period|this period|cited period|review period|mentioned period|accounting period|that timespan|that time|that span|the period|period under report|indicated period|these months|those months',
  ),
  ...all<Head>(
    { shape: { kind: 'that', unit: 'month' } },
    'the month|that month|reporting month|reference month|review month|month under review',
  ),
  ...all<Head>(
    { shape: { kind: 'that', unit: 'quarter' } },
    'the quarter|that quarter|review quarter|quarter under review',
  ),
  ...all<Head>({ shape: { kind: 'that', unit: 'half' } }, 'the half - year|that half'),
  ...all<Head>(
    { shape: { kind: 'that', unit: 'year' } },
    'that year|the year|full - year|whole - year|the year under review|same year|the whole year|the full year|reporting year|the entire year|whole of the year',
  ),
  ...all<Head>(
    { shape: { kind: 'before', unit: 'month' } },
    'previous month|preceding month|prior month|month before|month earlier|a month earlier|a month ago|a month before|month - ago',
  ),
  ...all<Head>(
    { shape: { kind: 'before', unit: 'quarter' } },
    'previous quarter|preceding quarter|prior quarter|quarter before|a quarter earlier|preceding three months|previous three months',
  ),
  ...all<Head>({ shape: { kind: 'latest', unit: 'month', offset: -1 } }, 'last month'),
  ...all<Head>({ shape: { kind: 'latest', unit: 'month', offset: 0 } }, 'this month'),
  ...all<Head>(
    { shape: { kind: 'latest', unit: 'quarter', offset: -1 } },
    'last quarter|latest quarter',
  ),
  ...all<Head>(
    { shape: { kind: 'latest', unit: 'quarter', offset: 0 } },
    'this quarter|current quarter',
  ),
  ...all<Head>(
    { shape: { kind: 'toDate' } },
    'so far this year|year to date|year - to - date|this year to date|since the beginning of the year|since the start of the year|since the beginning of this year|since the start of this year|since January|from the beginning of the year|from the beginning of this year|so far in the year|thus far this year|this year so far|so far this calendar year|from the start of the year',
  ),
  ...all<Head>(
    { shape: { kind: 'year' }, anchor: shift },
    'year before|the year before|year earlier|year ago|a year before|twelve months earlier|twelve months before|12 months earlier|12 months before|one year earlier|one year ago|one year before|12 months ago|twelve months ago',
  ),
  ...all<Head>(
    { shape: { kind: 'year' }, anchor: { kind: 'relative', offset: 0, isFiscal: true } },
    'current fiscal|this fiscal|ongoing fiscal',
  ),
  ...all<Head>(
    { shape: { kind: 'year' }, anchor: { kind: 'relative', offset: -1, isFiscal: true } },
    'last fiscal',
  ),
  ...all<Head>(
    { shape: { kind: 'year' }, anchor: { kind: 'shift', by: -1, isFiscal: true, isWhole: true } },
    'previous fiscal|preceding fiscal|prior fiscal',
  ),
  ...all<Head>(
    { shape: undated },
    'today|currently|at present|presently|nowadays|annually|per year|every year|each year|yearly|per annum|used to|per month|a month|a day|daily|per day|in those days|at the moment|right now',
  ),
  ...all<Head>(
    { shape: future },
    'near future|coming years|next few years|next five years|next three years|next two years|next ten years|next decade|coming period|foreseeable future|within five years|within three years|within ten years|within two years|within four years|within a few years|over the next|medium term|long term|short term|in the future|coming days|next several years|coming decade|nearest future|years to come',
  ),
  ...all<Head>(
    { yearEnded: true },
    'year ended|year ending|year to|12 months to|12 months through|12 months ended|12 months ending|twelve months to|twelve months ended|year through|twelve months through|12 months until|year that ended|fiscal year ended|fiscal year ending|financial year ended|financial year ending|fiscal year through|fiscal year to|financial year to|fiscal year that ended',
  ),
]);
