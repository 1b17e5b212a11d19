import { TextError } from '@/lib/errors';
import { readClaims } from '@/lib/claims/read/read-claims';
import { seededRandom } from '../builders/seeded-random';

const PARTS = [
  'exports',
  'imports',
  'trade turnover',
  'deficit',
  'of',
  'to',
  'from',
  'with',
  'between',
  'and',
  'Azerbaijan',
  'Pakistan',
  "Kenya's",
  'the two countries',
  'EU',
  'Dhaka',
  'the country',
  '$13.2 million',
  '€1,6 bn',
  'Rs 16,37,33,66,000',
  '2.4 times',
  'up 23 percent',
  '(62 %)',
  '$',
  '%',
  '1.6',
  '-',
  '–',
  '(',
  ')',
  '"',
  '“',
  ';',
  ':',
  ',',
  '.',
  '\n',
  '\n\n',
  '|',
  '\t',
  '\u0000',
  '\u202e',
  '\ud800',
  'in 2020',
  'a year earlier',
  'in the first quarter of 2021',
  'respectively',
  'FY2020-21',
  'July-March',
  'expected to reach',
  'target',
  'about',
  'more than',
  'crore',
  'lakh crore',
  'million million',
  '9'.repeat(400),
  'ə',
  'млн',
  '百万',
  '🙂',
  '<b>',
  '&amp;',
  '[1]',
  'http://a.b/c?d=1,000',
] as const;

/** What became of hostile texts: every one read within its time, or told why not. */
export interface TextFaults {
  readonly texts: number;
  readonly claims: number;
  readonly refused: number;
  readonly crashes: readonly string[];
  readonly hangs: readonly string[];
  readonly slowest: string;
}

/** Reads seeded random texts for claims: short ones, long ones, and single parts repeated. */
export function textFaults(asked: {
  readonly seed: number;
  readonly count: number;
  readonly hangMs: number;
}): TextFaults {
  const random = seededRandom(asked.seed);
  const pick = (): string => random.pick(PARTS);
  const tally = { claims: 0, refused: 0 };
  const crashes: string[] = [];
  const hangs: string[] = [];
  let slowest = { ms: 0, name: '' };
  for (let index = 0; index < asked.count; index += 1) {
    const isLong = index % 250 === 0;
    const length = isLong ? 60_000 : random.below(120);
    const glue = random.below(10) < 8 ? ' ' : '';
    const repeated = pick();
    const words = Array.from({ length }, () => (index % 10 === 9 ? repeated : pick()));
    const text = words.join(glue).slice(0, 201_000);
    const name = `text ${index}, ${text.length} characters`;
    const begin = performance.now();
    try {
      const read = readClaims(text, { date: '2021-06-11' });
      tally.claims += read.length;
      const isAstray = read.some(({ quote, span }) => text.slice(span.start, span.end) !== quote);
      if (isAstray) crashes.push(`${name}: a quote is not where it is said to stand`);
    } catch (error) {
      if (error instanceof TextError) tally.refused += 1;
      else crashes.push(`${name}: ${error instanceof Error ? error.message : 'unknown'}`);
    }
    const ms = performance.now() - begin;
    if (ms > asked.hangMs) hangs.push(`${name}: ${Math.round(ms)} ms`);
    if (ms > slowest.ms) slowest = { ms, name };
  }
  return {
    texts: asked.count,
    ...tally,
    crashes,
    hangs,
    slowest: `${slowest.name}: ${Math.round(slowest.ms)} ms`,
  };
}
