import { gunzipSync, gzipSync } from 'node:zlib';

import { zipFile } from '@/tests/builders/zip-file';
import type { SeededRandom } from '@/tests/builders/seeded-random';
import { mutant } from '../mutant';
import { naiveZip } from './naive/naive-archive';

/** Bytes after something was done to them, and what was done. */
export interface BrokenImport {
  readonly bytes: Buffer;
  readonly how: string;
  /** The file is cut inside a row: taken, it would be taken for less than it said. */
  readonly isCutInside: boolean;
}

/** A good file damaged, or made into another good one. Whatever it is packed in is broken now and then. */
export function brokenImport(bytes: Buffer, random: SeededRandom): BrokenImport {
  const kind = wrapping(bytes);
  if (kind === 'none')
    return random.below(6) === 0 ? anyBytes(bytes, random) : brokenText(bytes, random);
  if (random.below(3) === 0) return anyBytes(bytes, random);
  if (kind === 'gzip') {
    const inner = brokenText(gunzipSync(bytes), random);
    return { ...inner, bytes: gzipSync(inner.bytes) };
  }
  return brokenEntry(bytes, random);
}

function wrapping(bytes: Buffer): 'none' | 'gzip' | 'zip' {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip';
  return bytes.toString('latin1', 0, 2) === 'PK' ? 'zip' : 'none';
}

function anyBytes(bytes: Buffer, random: SeededRandom): BrokenImport {
  return { bytes: mutant(bytes, random), how: 'bytes', isCutInside: false };
}

function brokenEntry(bytes: Buffer, random: SeededRandom): BrokenImport {
  const entries = [...naiveZip(bytes)].map(([name, content]) => ({ name, bytes: content }));
  const [first, ...rest] = entries;
  if (first === undefined) return anyBytes(bytes, random);
  const chosen = random.pick([first, ...rest]);
  const inner = brokenText(chosen.bytes, random);
  const packed = zipFile(
    entries.map((entry) => (entry === chosen ? { name: entry.name, bytes: inner.bytes } : entry)),
  );
  return { ...inner, bytes: packed, how: `${chosen.name}: ${inner.how}` };
}

type Change = (text: string, random: SeededRandom) => string;

/** One or two changes; each byte stands for a sign, so that any encoding goes through unharmed. */
function brokenText(bytes: Buffer, random: SeededRandom): BrokenImport {
  const before = bytes.toString('latin1');
  const [name, change] = random.pick(CHANGES);
  let text = change(before, random);
  let how = name;
  if (random.below(5) === 0) {
    const [second, again] = random.pick(CHANGES);
    text = again(text, random);
    how = `${name}, ${second}`;
  }
  return { bytes: Buffer.from(text, 'latin1'), how, isCutInside: isCut(before, text) };
}

/** A beginning of the text that ends inside one of its lines. */
function isCut(before: string, after: string): boolean {
  if (after.length === 0 || after.length >= before.length || !before.startsWith(after))
    return false;
  const isLineEnd = (sign: string | undefined) => sign === '\n' || sign === '\r';
  return (
    before.trimEnd().length > after.length &&
    !isLineEnd(after.at(-1)) &&
    !isLineEnd(before[after.length])
  );
}

const WORDS: readonly [string, ...string[]] = [
  '',
  ' ',
  '0',
  '-0',
  '+5',
  '1e5',
  '1e400',
  '1_000',
  '0x10',
  '1,234',
  '1.234,5',
  "1'234",
  '1 234',
  '\u00a01',
  '.5',
  '5.',
  '00012',
  '-5',
  '0.0000001',
  '0.00049999999999999999',
  '9'.repeat(16),
  '9'.repeat(33),
  '9'.repeat(400),
  'NaN',
  'Infinity',
  'inf',
  'NA',
  'n/a',
  '..',
  ':',
  '-',
  '\\N',
  'NULL',
  'null',
  'true',
  'confidential',
  '"',
  '""',
  "'",
  '=1+1',
  '@SUM(A1)',
  '\0',
  '\u00e2\u0080\u00ae',
  '\u00ef\u00bb\u00bf',
  '\u00d9\u00a1\u00d9\u00a2',
  '\u00ff',
  '\u00c3\u00a9',
  'WLD',
  'ZZZ',
  'AZE',
  'PAK',
  '586',
  '842',
  '0',
  '899',
  '9999',
  '99999',
  'TOTAL',
  '01',
  '1',
  '77',
  '010121',
  '10121',
  '2020',
  '1850',
  '2020-13',
  '2020-Q5',
  '2020-02',
  '202002',
  '20200101',
  'exports',
  'imports',
  'X',
  'M',
  'RX',
  'world',
  '__proto__',
  'constructor',
  '<html>',
  '{}',
  '[]',
  'a'.repeat(70_000),
];

const SIGNS = '0123456789,;.\t|"\' \n\r-+eE\0{}[]:abcXYZ\u00ff\u00c3';

const CHANGES: readonly [readonly [string, Change], ...(readonly [string, Change])[]] = [
  [
    'a digit is another',
    (text, random) => replacedSign(text, /\d/g, () => String(random.below(10)), random),
  ],
  [
    'a digit is another',
    (text, random) => replacedSign(text, /\d/g, () => String(random.below(10)), random),
  ],
  ['a sign is another', (text, random) => replacedSign(text, /[^]/g, () => signOf(random), random)],
  [
    'a bit is flipped',
    (text, random) =>
      replacedSign(
        text,
        /[^]/g,
        (sign) => String.fromCharCode(sign.charCodeAt(0) ^ (1 << random.below(8))),
        random,
      ),
  ],
  ['a sign is gone', (text, random) => replacedSign(text, /[^]/g, () => '', random)],
  [
    'a sign is added',
    (text, random) => replacedSign(text, /[^]/g, (sign) => `${sign}${signOf(random)}`, random),
  ],
  [
    'a point is moved',
    (text, random) => replacedSign(text, /\d\.\d/g, ([a = '', , b = '']) => `${a}${b}.`, random),
  ],
  ['a cell is another', replacedCell],
  ['a cell is another', replacedCell],
  ['a cell is another', replacedCell],
  ['a cell is in quotes', (text, random) => onCell(text, random, (cell) => `"${cell}"`)],
  ['a cell has blanks', (text, random) => onCell(text, random, (cell) => ` ${cell} `)],
  [
    'a cell is taken from elsewhere',
    (text, random) => onCell(text, random, () => cellAt(text, random)),
  ],
  ['a cell is gone', (text, random) => onLine(text, random, (_, cells) => without(cells, random))],
  [
    'a cell is added',
    (text, random) => onLine(text, random, (line) => `${line}${delimiterOf(text)}7`),
  ],
  ['a line is gone', (text, random) => onLine(text, random, () => null)],
  ['a line comes twice', (text, random) => onLine(text, random, (line) => `${line}\n${line}`)],
  ['a line is blank', (text, random) => onLine(text, random, (line) => `${line}\n`)],
  ['lines are in another order', (text, random) => shuffledLines(text, random)],
  ['the end is cut', (text, random) => text.slice(0, random.below(text.length))],
  [
    'the last line is cut',
    (text, random) => text.slice(0, Math.max(1, text.length - 1 - random.below(40))),
  ],
  ['the beginning is cut', (text, random) => text.slice(random.below(Math.min(400, text.length)))],
  ['the header is gone', (text) => text.slice(text.indexOf('\n') + 1)],
  ['two names are exchanged', exchangedNames],
  ['columns are in another order', reversedColumns],
  ['the whole comes twice', (text) => `${text}${text}`],
  [
    'lines end otherwise',
    (text, random) => text.replace(/\r?\n/g, random.pick(['\r\n', '\r', '\n\n', '\n'])),
  ],
  ['one line ends otherwise', (text, random) => onLine(text, random, (line) => `${line}\r`)],
  [
    'another delimiter',
    (text, random) => text.replaceAll(delimiterOf(text), random.pick([';', '\t', '|', ','])),
  ],
  ['decimal commas', (text) => text.replace(/(\d)\.(\d)/g, '$1,$2')],
  ['a mark before', (text) => `\u00ef\u00bb\u00bf${text}`],
  [
    'in UTF-16',
    (text, random) =>
      Buffer.from(`\ufeff${text}`, 'utf16le').toString('latin1', random.below(4) === 0 ? 1 : 0),
  ],
  ['a page in front', (text) => `<!DOCTYPE html><html><body>502</body></html>\n${text}`],
  ['nothing', () => ''],
  ['something after', (text, random) => `${text}${random.pick(WORDS)}${random.pick(['\n', ''])}`],
  ['a piece of itself in between', spliced],
];

function signOf(random: SeededRandom): string {
  return SIGNS[random.below(SIGNS.length)] ?? ' ';
}

function replacedSign(
  text: string,
  form: RegExp,
  make: (sign: string) => string,
  random: SeededRandom,
): string {
  const from = random.below(text.length + 1);
  form.lastIndex = from;
  const found = form.exec(text);
  if (found === null) return text;
  const [sign] = found;
  return `${text.slice(0, found.index)}${make(sign)}${text.slice(found.index + sign.length)}`;
}

function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const counted = [',', '\t', ';'].map((sign) => ({ sign, times: first.split(sign).length }));
  return counted.reduce((a, b) => (b.times > a.times ? b : a)).sign;
}

function onLine(
  text: string,
  random: SeededRandom,
  change: (line: string, cells: readonly string[]) => string | null,
): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  const changed = change(line, line.split(delimiterOf(text)));
  return lines.flatMap((each, place) => (place === at ? (changed ?? []) : each)).join('\n');
}

function onCell(text: string, random: SeededRandom, change: (cell: string) => string): string {
  const delimiter = delimiterOf(text);
  return onLine(text, random, (_, cells) => {
    const at = random.below(cells.length);
    return cells.map((cell, place) => (place === at ? change(cell) : cell)).join(delimiter);
  });
}

function replacedCell(text: string, random: SeededRandom): string {
  return onCell(text, random, () => random.pick(WORDS));
}

function cellAt(text: string, random: SeededRandom): string {
  const cells = text.split(/[\n,;\t]/);
  return cells[random.below(cells.length)] ?? '';
}

function without(cells: readonly string[], random: SeededRandom): string {
  const gone = random.below(cells.length);
  return cells.filter((_, at) => at !== gone).join(',');
}

function shuffledLines(text: string, random: SeededRandom): string {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const keyed = lines.map((line) => ({ line, key: random.below(1e9) }));
  const order = keyed.toSorted((one, other) => one.key - other.key).map(({ line }) => line);
  return [header, ...order, ''].join('\n');
}

function exchangedNames(text: string, random: SeededRandom): string {
  const delimiter = delimiterOf(text);
  const [header = '', ...lines] = text.split('\n');
  const names = header.split(delimiter);
  const one = random.below(names.length);
  const other = random.below(names.length);
  const changed = names.map((name, at) => {
    if (at === one) return names[other] ?? '';
    return at === other ? (names[one] ?? '') : name;
  });
  return [changed.join(delimiter), ...lines].join('\n');
}

function reversedColumns(text: string): string {
  const delimiter = delimiterOf(text);
  const lines = text.replaceAll('\r', '').split('\n');
  return lines.map((line) => line.split(delimiter).toReversed().join(delimiter)).join('\n');
}

function spliced(text: string, random: SeededRandom): string {
  const from = random.below(text.length);
  const piece = text.slice(from, from + random.below(300));
  const at = random.below(text.length);
  return `${text.slice(0, at)}${piece}${text.slice(at)}`;
}
