import { readClaims } from '../../../lib/claims/read/read-claims';
import { FOUNDING_PASSAGE } from '../../builders/founding-passage';
import type { BenchRow } from '../bench-stage';
import { milliseconds, type Finding } from '../finding';
import { summary } from '../statistics';

const WORDS = 5000;
const MOST_MS = 50;
const MOST_RATIO = 2.5;
const MOST_CHARACTERS = 200_000;
const MOST_HOSTILE_MS = 2000;
const ROUNDS = 15;
const CONTEXT = { date: '2021-06-11' };

const HOSTILE: readonly (readonly [string, string])[] = [
  ['digits', '1'],
  ['dollar signs', '$'],
  ['nested brackets', '('],
  ['"exports "', 'exports '],
  ['"Pakistan "', 'Pakistan '],
  ['"$1 million "', '$1 million '],
  ['"1.1,1 "', '1.1,1 '],
  ['"between Azerbaijan and "', 'between Azerbaijan and '],
];

/** How long it takes to read a text for claims, as it grows, and at its worst. */
export const claimsRead: BenchRow = {
  name: 'claims-read',
  measure: () => {
    const article = wordsOf(WORDS);
    const single = timesOf(article);
    const double = timesOf(wordsOf(2 * WORDS));
    const ratio = summary(double).median / summary(single).median;
    return Promise.resolve([
      {
        row: 'an article of 5,000 words read for claims, warm',
        subject: `${readClaims(article, CONTEXT).length} claims`,
        target: `≤ ${MOST_MS} ms`,
        figure: milliseconds(summary(single).median),
        spread: `longest ${milliseconds(Math.max(...single))}`,
        isMet: summary(single).median <= MOST_MS,
        notes: [`twice the text takes ${ratio.toFixed(2)} times as long (at most ${MOST_RATIO})`],
      },
      hostileFinding(),
    ]);
  },
};

function hostileFinding(): Finding {
  const times = HOSTILE.map(([name, part]) => {
    const text = part.repeat(Math.floor(MOST_CHARACTERS / part.length));
    return { name, time: timeOf(text) };
  });
  const worst = times.reduce((a, b) => (a.time > b.time ? a : b));
  return {
    row: 'a hostile text of 200,000 characters',
    subject: `${HOSTILE.length} kinds`,
    target: `≤ ${MOST_HOSTILE_MS} ms`,
    figure: milliseconds(worst.time),
    spread: `the worst: ${worst.name}`,
    isMet: worst.time <= MOST_HOSTILE_MS,
    notes: [times.map(({ name, time }) => `${name} ${milliseconds(time)}`).join(', ')],
  };
}

function timesOf(text: string): readonly number[] {
  timeOf(text);
  return Array.from({ length: ROUNDS }, () => timeOf(text));
}

function timeOf(text: string): number {
  const begin = performance.now();
  readClaims(text, CONTEXT);
  return performance.now() - begin;
}

/** News of that many words: a passage on trade in every eight sentences. */
function wordsOf(count: number): string {
  const other =
    'The ministers spoke of schools, of roads and of the weather, and met again in the evening. ';
  const unit = `${other.repeat(7)}${FOUNDING_PASSAGE}\n\n`;
  const words = unit.split(' ').length;
  return unit.repeat(Math.ceil(count / words));
}
