import type { FormatName } from '@/lib/ingest/format-reader';
import type { SyntheticTrade } from '@/tests/bench/synthetic/synthetic-trade';
import type { SeededRandom } from '@/tests/builders/seeded-random';

/** A good table but for one cell, and where that is. */
export interface PlantedTable {
  readonly format: FormatName;
  readonly name: string;
  readonly text: string;
  /** The line on which the row starts. */
  readonly line: number;
  readonly column: string;
  /** From 1. */
  readonly columnNumber: number;
  readonly value: string;
}

type Bad = Readonly<Record<string, readonly [string, ...string[]]>>;

interface Kind {
  readonly format: FormatName;
  readonly name: string;
  readonly header: readonly string[];
  readonly row: (trade: SyntheticTrade, at: number, random: SeededRandom) => readonly string[];
  /** Values that no reader may take, by column. */
  readonly bad: Bad;
  readonly delimiters: readonly [string, ...string[]];
}

const NUMBERS = [
  'confidential',
  '12a',
  '1e5',
  '1_000',
  '--5',
  '0x10',
  'Infinity',
  '1.2.3',
  '٣',
] as const;

const KINDS: readonly [Kind, ...Kind[]] = [
  {
    format: 'tidy-csv',
    name: 'planted.csv',
    header: [
      'reporter',
      'partner',
      'flow',
      'product',
      'frequency',
      'period',
      'value',
      'status',
      'note',
      'currency',
    ],
    row: ({ year, exporter, importer, products, dollars }, at, random) => [
      exporter.code,
      importer.code,
      'exports',
      sixDigits(products[at]),
      'A',
      `${year}`,
      `${dollars[at]}`,
      'reported',
      random.pick([
        '',
        '',
        'plain',
        'in "quotes"',
        'with, a comma',
        'on two\nlines',
        'on\n\nthree',
      ]),
      'USD',
    ],
    bad: {
      reporter: ['ZZZ', 'Q1', '', 'Nowhere land'],
      partner: ['ZZZ', '', '99999'],
      flow: ['sideways', '', 'exprots'],
      product: ['X9', '1.01E+05', '10121', '000101'],
      period: ['2020-13', '20x0', '', '2020-Q7'],
      value: NUMBERS,
      status: ['certain', '?'],
    },
    delimiters: [',', ',', ';', '\t', '|'],
  },
  {
    format: 'baci',
    name: 'SYNTHETIC_BACI_HS17_V000000.csv',
    header: ['t', 'i', 'j', 'k', 'v', 'q'],
    row: ({ year, exporter, importer, products, dollars, kilograms }, at) => [
      `${year}`,
      `${exporter.number}`,
      `${importer.number}`,
      sixDigits(products[at]),
      thousandths(dollars[at]),
      thousandths(kilograms[at]),
    ],
    bad: {
      t: ['20x1', '', '21'],
      i: ['x', '', '1999', '999'],
      j: ['x', '', '1999', '999'],
      k: ['1012', 'ABCDEF', '', '000101'],
      v: [...NUMBERS, ''],
    },
    delimiters: [','],
  },
];

/** A table made of the trade, one cell of it spoiled where the random numbers say. */
export function plantedTable(trade: readonly SyntheticTrade[], random: SeededRandom): PlantedTable {
  const kind = random.pick(KINDS);
  const rows = trade.flatMap((each) =>
    Array.from({ length: each.count }, (_, at) => [...kind.row(each, at, random)]),
  );
  const spoiled = random.below(rows.length);
  const [first = '', ...others] = Object.keys(kind.bad);
  const column = random.pick([first, ...others]);
  const columnNumber = kind.header.indexOf(column) + 1;
  const value = random.pick(kind.bad[column] ?? ['?']);
  const cells = rows[spoiled];
  if (cells !== undefined) cells[columnNumber - 1] = value;
  const delimiter = random.pick(kind.delimiters);
  const end = random.pick(['\n', '\n', '\r\n', '\r']);
  const lines = [kind.header, ...rows].map((row) =>
    row.map((cell) => written(cell.replaceAll('\n', end), delimiter, random)).join(delimiter),
  );
  const line =
    1 + lines.slice(0, spoiled + 1).reduce((sum, text) => sum + text.split(end).length, 0);
  const text = `${random.below(4) === 0 ? '\ufeff' : ''}${lines.join(end)}${end}`;
  return { format: kind.format, name: kind.name, text, line, column, columnNumber, value };
}

function written(cell: string, delimiter: string, random: SeededRandom): string {
  const mustQuote = cell.includes(delimiter) || /["\r\n]/.test(cell);
  return mustQuote || random.below(20) === 0 ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function sixDigits(code: number | undefined): string {
  return String(code ?? NaN).padStart(6, '0');
}

function thousandths(value: number | undefined): string {
  return value === undefined || value < 0 ? 'NA' : (value / 1000).toFixed(3);
}
