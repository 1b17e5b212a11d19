import type { FormatName } from '@/lib/ingest/format-reader';
import type { SyntheticTrade } from '@/tests/bench/synthetic/synthetic-trade';
import type { SeededRandom } from '@/tests/builders/seeded-random';
import { PLANTED_KINDS } from './planted-kinds';

/** A good table but for one cell, and where that is. */
export interface PlantedTable {
  readonly format: FormatName;
  readonly name: string;
  readonly text: string;
  /** The line on which the cell stands. */
  readonly line: number;
  readonly column: string;
  /** From 1. */
  readonly columnNumber: number;
  readonly value: string;
}

/** A table made of the trade, one cell of it spoiled where the random numbers say. */
export function plantedTable(trade: readonly SyntheticTrade[], random: SeededRandom): PlantedTable {
  const kind = random.pick(PLANTED_KINDS);
  const traded = trade
    .flatMap((each) => Array.from({ length: each.count }, (_, at) => ({ each, at })))
    .slice(0, kind.mostRows);
  const rows = traded.map(({ each, at }, index) => [...kind.row(each, at, { index, random })]);
  const spoiled = random.below(rows.length);
  const [first = '', ...columns] = Object.keys(kind.bad);
  const column = random.pick([first, ...columns]);
  const columnNumber = kind.header.indexOf(column) + 1;
  const value = random.pick(kind.bad[column] ?? ['?']);
  const cells = rows[spoiled];
  if (cells !== undefined) cells[columnNumber - 1] = value;
  const { format, name, header } = kind;
  const planted = { format, name, column, columnNumber, value };
  const [delimiterOfAll, ...others] = kind.delimiters;
  if (delimiterOfAll === undefined) {
    // Records are counted with the header, which is the first.
    return { ...planted, text: JSON.stringify([header, ...rows]), line: spoiled + 2 };
  }
  const delimiter = random.pick([delimiterOfAll, ...others]);
  const end = random.pick(['\n', '\n', '\r\n', '\r']);
  const lines = [header, ...rows].map((row) =>
    row.map((cell) => written(cell.replaceAll('\n', end), delimiter, random)).join(delimiter),
  );
  // A cell's line is that of an editor: cells before it may end lines of their own.
  const before = rows[spoiled]?.slice(0, columnNumber - 1).join('') ?? '';
  const line =
    lines.slice(0, spoiled + 1).reduce((sum, row) => sum + row.split(end).length, 0) +
    before.split('\n').length;
  const text = `${random.below(4) === 0 ? '\ufeff' : ''}${lines.join(end)}${end}`;
  return { ...planted, text, line };
}

function written(cell: string, delimiter: string, random: SeededRandom): string {
  const mustQuote = cell.includes(delimiter) || /["\r\n]/.test(cell);
  return mustQuote || random.below(20) === 0 ? `"${cell.replaceAll('"', '""')}"` : cell;
}
