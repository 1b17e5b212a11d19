import { anchorAt, bareAnchorAt } from './anchor';
import { all, lexicon } from './lexicon';
import type { Anchor, FoundPeriod, Shape } from './period-spec';
import { countAt, monthAt, wordsAt } from './period-words';
import { lengthOf, type Token } from './token';

type Head =
  | { readonly shape: Shape; readonly anchor?: Anchor; readonly takesYear?: boolean }
  | { readonly yearEnded: true };

const same: Shape = { kind: 'same' };
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

const HEADS = lexicon<Head>([
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
    'that year|the year|the year under review|same year|the whole year|the full year|reporting year|the entire year|whole of the year',
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

/** Periods told in words alone: "the same period of 2019", "last month", "so far this year", "by 2030"; `null` for none. */
export function phrasePeriodAt(tokens: readonly Token[], index: number): FoundPeriod | null {
  const found = HEADS.at(tokens, index);
  if (found === null)
    return monthYearAt(tokens, index) ?? yearEndAt(tokens, index) ?? spanOfYearsAt(tokens, index);
  const { value: head, length } = found;
  if (
    tokens[index]?.lower === 'the' &&
    'shape' in head &&
    head.shape.kind === 'that' &&
    goesOn(tokens, index + length)
  )
    return null;
  if ('yearEnded' in head) return yearEndedAt(tokens, index, length);
  const end = index + length;
  if (head.shape.kind === 'that' && head.shape.unit === null) {
    const year = ['of', 'in'].includes(tokens[end]?.lower ?? '') ? anchorAt(tokens, end) : null;
    if (year !== null && year.anchor.kind !== 'same')
      return { spec: { shape: same, anchor: year.anchor }, length: length + year.length };
  }
  if (head.takesYear !== true)
    return { spec: { shape: head.shape, anchor: head.anchor ?? null }, length };
  const month = ['of', 'in'].includes(tokens[end]?.lower ?? '') ? monthAt(tokens, end + 1) : null;
  if (month !== null) {
    const monthEnd = end + 1 + month.length;
    const year = anchorAt(tokens, monthEnd);
    return {
      spec: { shape: same, anchor: year?.anchor ?? null },
      length: monthEnd - index + lengthOf(year),
    };
  }
  const skip =
    ['one', 'a'].includes(tokens[end + 1]?.lower ?? '') && tokens[end]?.text === ',' ? 1 : 0;
  const anchor = anchorAt(tokens, end + skip);
  return {
    spec: { shape: same, anchor: anchor?.anchor ?? null },
    length: length + (anchor === null ? 0 : anchor.length + skip),
  };
}

/** "the year ended March", "the period from January": the words lead on to the period they mean. */
function goesOn(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index]?.lower ?? '';
  if (['-', 'ended', 'ending', 'to', 'through', 'earlier', 'before', 'ago', 'until'].includes(next))
    return true;
  return (
    ['of', 'from', 'between'].includes(next) &&
    (monthAt(tokens, index + 1) !== null || /^\d/.test(tokens[index + 1]?.text ?? ''))
  );
}

/** "March year", "June 2018 year": twelve months that end in the month. */
function monthYearAt(tokens: readonly Token[], index: number): FoundPeriod | null {
  const month = monthAt(tokens, index);
  if (month === null) return null;
  const at = index + month.length;
  if (tokens[at]?.lower === 'year')
    return {
      spec: { shape: { kind: 'yearEnded', month: month.month }, anchor: null },
      length: month.length + 1,
    };
  const year = bareAnchorAt(tokens, at);
  if (year?.anchor.kind !== 'year' || tokens[at + year.length]?.lower !== 'year') return null;
  return {
    spec: { shape: { kind: 'yearEnded', month: month.month }, anchor: year.anchor },
    length: month.length + year.length + 1,
  };
}

function yearEndedAt(tokens: readonly Token[], index: number, length: number): FoundPeriod | null {
  let at = index + length;
  while (
    ['in', 'on', 'the', 'end', 'of', '-'].includes(tokens[at]?.lower ?? '') &&
    at < index + length + 3
  )
    at += 1;
  const isDayFirst = tokens[at]?.kind === 'number';
  const month = monthAt(tokens, isDayFirst ? at + 1 : at);
  if (month === null) return null;
  at += (isDayFirst ? 1 : 0) + month.length;
  if (!isDayFirst && countAt(tokens, at) !== null) at += 1;
  const anchor = anchorAt(tokens, at);
  return {
    spec: { shape: { kind: 'yearEnded', month: month.month }, anchor: anchor?.anchor ?? null },
    length: at - index + lengthOf(anchor),
  };
}

/** "the end of 2025", "year-end", "end-2024", "the end of the year", "the end of this year". */
function yearEndAt(tokens: readonly Token[], index: number): FoundPeriod | null {
  const thisYear: Anchor = { kind: 'relative', offset: 0, isFiscal: false };
  if (wordsAt(tokens, index, 'year - end') || wordsAt(tokens, index, "year 's end"))
    return { spec: { shape: { kind: 'year' }, anchor: thisYear }, length: 3 };
  if (tokens[index]?.lower !== 'end') return null;
  const month = tokens[index + 1]?.lower === 'of' ? monthAt(tokens, index + 2) : null;
  if (month !== null) {
    const year = anchorAt(tokens, index + 2 + month.length);
    const length = 2 + month.length + lengthOf(year);
    return {
      spec: { shape: { kind: 'firstMonths', n: month.month }, anchor: year?.anchor ?? null },
      length,
    };
  }
  if (wordsAt(tokens, index, 'end of the year') || wordsAt(tokens, index, 'end of this year'))
    return { spec: { shape: { kind: 'year' }, anchor: thisYear }, length: 4 };
  const skip = ['of', '-'].includes(tokens[index + 1]?.lower ?? '') ? 2 : 1;
  const anchor = bareAnchorAt(tokens, index + skip);
  return anchor === null
    ? null
    : { spec: { shape: { kind: 'year' }, anchor: anchor.anchor }, length: skip + anchor.length };
}

const SPAN_WORDS = new Set(['past', 'last', 'next', 'previous', 'recent', 'coming']);

/** "the past five years", "last decade", "next three years": named, but no window of their own. */
function spanOfYearsAt(tokens: readonly Token[], index: number): FoundPeriod | null {
  const word = tokens[index]?.lower ?? '';
  if (!SPAN_WORDS.has(word)) return null;
  const isFuture = word === 'next' || word === 'coming';
  const next = tokens[index + 1]?.lower ?? '';
  if (['decade', 'decades', 'years'].includes(next))
    return { spec: { shape: { kind: 'undated', isFuture }, anchor: null }, length: 2 };
  const isCounted =
    countAt(tokens, index + 1) !== null ||
    next === 'few' ||
    next === 'several' ||
    next === 'couple';
  const unit = tokens[index + 2]?.lower ?? '';
  if (isCounted && ['years', 'months', 'decades', 'weeks'].includes(unit))
    return { spec: { shape: { kind: 'undated', isFuture }, anchor: null }, length: 3 };
  return null;
}
