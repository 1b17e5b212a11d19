import { seededRandom, type SeededRandom } from '@/tests/builders/seeded-random';
import { mutant } from './mutant';

/** A damaged table, and how it was damaged. */
export interface BrokenTable {
  readonly bytes: Uint8Array;
  readonly what: string;
}

/** Signs and words that readers of tables act on, put where nobody expects them. */
const WORDS: readonly [string, ...string[]] = [
  '"',
  '""',
  '","',
  '\n',
  '\r',
  '\r\n',
  '\n\n\n',
  ',',
  ';',
  '\t',
  '|',
  '\0',
  '\ufeff',
  '\u202e',
  '\u200b',
  '\u00a0',
  '\u2028',
  '-',
  '−',
  '+',
  '.',
  '1e9',
  'NaN',
  'inf',
  'NA',
  '0x10',
  '1.234',
  '1.234,56',
  '1,234.56',
  '007',
  '٣',
  '__proto__',
  '=1+1',
  '<html>',
  '9'.repeat(40),
  ','.repeat(3000),
  'x'.repeat(70_000),
];

type Damage = (text: string, random: SeededRandom) => string;

/**
 * One of the given texts, damaged in one to three ways: bits and bytes, cuts, lines, cells, and
 * words of a table's grammar. The same seed damages the same way.
 */
export function brokenTable(seed: number, texts: readonly [string, ...string[]]): BrokenTable {
  const random = seededRandom(seed);
  const text = random.pick(texts);
  const done: string[] = [`text ${texts.indexOf(text)}`];
  let broken = text;
  for (let left = random.below(4); left > 0; left -= 1) {
    const [name, damage] = random.pick(DAMAGES);
    broken = damage(broken, random);
    done.push(name);
  }
  // Bytes come last: what they make need not be text any more.
  const bytes = Buffer.from(broken);
  if (done.length > 1 && random.below(3) > 0) return { bytes, what: done.join(', ') };
  return { bytes: mutant(bytes, random), what: [...done, 'bytes'].join(', ') };
}

const DAMAGES: readonly [readonly [string, Damage], ...(readonly [string, Damage])[]] = [
  ['a word put in', (text, random) => splice(text, random, 0, random.pick(WORDS))],
  ['a word put over', (text, random) => splice(text, random, random.below(9), random.pick(WORDS))],
  ['a sign removed', (text, random) => splice(text, random, 1, '')],
  ['cut', (text, random) => text.slice(0, random.below(text.length + 1))],
  [
    'a line removed',
    (text, random) => lines(text, (all) => all.splice(random.below(all.length), 1)),
  ],
  [
    'a line doubled',
    (text, random) =>
      lines(text, (all) => {
        const at = random.below(all.length);
        all.splice(random.below(all.length + 1), 0, ...all.slice(at, at + 1));
      }),
  ],
  [
    'a line moved',
    (text, random) =>
      lines(text, (all) => {
        const moved = all.splice(random.below(all.length), 1);
        all.splice(random.below(all.length + 1), 0, ...moved);
      }),
  ],
  ['lines ended otherwise', (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r']))],
  [
    'a line ended otherwise',
    (text, random) => lines(text, (all) => all.splice(random.below(all.length), 0, '\r')),
  ],
  [
    'a cell replaced',
    (text, random) => cells(text, random, (all, at) => all.splice(at, 1, random.pick(WORDS))),
  ],
  ['a cell removed', (text, random) => cells(text, random, (all, at) => all.splice(at, 1))],
  ['a cell emptied', (text, random) => cells(text, random, (all, at) => all.splice(at, 1, ''))],
  [
    'two cells swapped',
    (text, random) =>
      cells(text, random, (all, at) => all.splice(at, 2, ...all.slice(at, at + 2).reverse())),
  ],
  ['a cell quoted', (text, random) => cells(text, random, (all, at) => quote(all, at))],
];

function splice(text: string, random: SeededRandom, removed: number, word: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + word + text.slice(at + removed);
}

function lines(text: string, change: (all: string[]) => unknown): string {
  const all = text.split('\n');
  change(all);
  return all.join('\n');
}

function cells(
  text: string,
  random: SeededRandom,
  change: (all: string[], at: number) => unknown,
): string {
  return lines(text, (all) => {
    const line = random.below(all.length);
    const row = (all[line] ?? '').split(',');
    change(row, random.below(row.length));
    all.splice(line, 1, row.join(','));
  });
}

function quote(all: string[], at: number): void {
  all.splice(at, 1, `"${all[at] ?? ''}"`);
}
