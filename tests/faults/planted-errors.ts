import { FileError } from '@/lib/errors';
import { cellProblem } from '@/lib/ingest/table/cell-problem';
import { numberReader } from '@/lib/ingest/table/read-number';
import { readStrictTable } from '@/lib/ingest/table/read-strict-table';
import type { TableSource } from '@/lib/ingest/table/strict-table';
import { printTable, type Printing } from '@/tests/builders/print-table';
import { seededRandom, type SeededRandom } from '@/tests/builders/seeded-random';
import { tableFile } from '@/tests/builders/table-file';

/** What became of errors planted in cells: each told with its own line and column, or astray. */
export interface PlantedErrors {
  readonly planted: number;
  readonly exact: number;
  readonly astray: readonly string[];
}

const COLUMNS = ['reporter', 'product', 'value', 'note', 'weight'] as const;
type Column = (typeof COLUMNS)[number];

/** Cells that are wrong in their column; a quote is put in as it is. */
const WRONG: Readonly<Record<Column, readonly [string, ...string[]]>> = {
  reporter: ['aze', 'AZ', '', 'A\u200bZE', 'ΑZE', 'A\0Z'],
  product: ['10121', '1.01E+05', "'010121", '', '01012X', '0101\u00ad21'],
  value: ['1e5', '1,5', 'NaN', '', '-0', '0.0000001', '1_000', '٣', '1'.repeat(31)],
  note: ['a\u202eb', 'a\u0007', '\ufeff', 'x'.repeat(65_600)],
  weight: ['-', 'n/a', '+5', '0x1F', ' 5', '1 000'],
};

/** Plants one error in a random cell of each of many random tables, and reads them. */
export async function plantedErrors(asked: {
  readonly seed: number;
  readonly count: number;
}): Promise<PlantedErrors> {
  const random = seededRandom(asked.seed);
  const astray: string[] = [];
  for (let index = 0; index < asked.count; index += 1) {
    const { file, line, column, cell } = plantedTable(random);
    const told = await problemOf(file);
    const place = `line ${line}, column ${column}`;
    if (told !== place) {
      astray.push(`table ${index}: ${JSON.stringify(cell.slice(0, 20))} at ${place}, told ${told}`);
    }
  }
  return { planted: asked.count, exact: asked.count - astray.length, astray };
}

interface Planted {
  readonly file: TableSource;
  readonly line: number;
  readonly column: number;
  readonly cell: string;
}

function plantedTable(random: SeededRandom): Planted {
  const rows = Array.from({ length: 1 + random.below(60) }, () => goodRow(random));
  const at = random.below(rows.length);
  const column = random.below(COLUMNS.length);
  const cell = random.pick(WRONG[COLUMNS[column] ?? 'note']);
  const bad = rows.map((row, index) => (index === at ? row.with(column, cell) : row));
  const printing: Printing = {
    encoding: random.pick(['utf-8', 'utf-8', 'utf-16le', 'utf-16be']),
    delimiter: random.pick([',', ',', ';', '\t', '|']),
    lineEnd: random.pick(['\n', '\r\n', '\r']),
    quotes: random.pick(['needed', 'always']),
    hasMark: true,
  };
  const bytes = printTable([COLUMNS, ...bad], printing);
  // Every row and cell before it, as an editor would count their lines.
  const before = [COLUMNS, ...bad.slice(0, at), bad[at]?.slice(0, column) ?? []].flat().join('');
  const line = at + 2 + (before.match(/\r\n|\n|\r/g)?.length ?? Number(false));
  return { file: tableFile(bytes, [1 + random.below(400)]), line, column: column + 1, cell };
}

function goodRow(random: SeededRandom): readonly string[] {
  return [
    random.pick(['AZE', 'PAK', 'GBR']),
    `${100_000 + random.below(900_000)}`,
    `${random.below(100_000)}.${random.below(1000)}`,
    random.pick([
      '',
      'plain',
      'a, b; c|d',
      'two\nlines',
      'three\r\nlines\rhere',
      '"quoted"',
      'ə 🙂',
    ]),
    `${random.below(100)}`,
  ];
}

/** The place that reading a table tells of, in words. */
async function problemOf(file: TableSource): Promise<string> {
  try {
    await check(file);
    return 'nothing';
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return `line ${error.line}, column ${error.problem.columnNumber}`;
  }
}

async function check(file: TableSource): Promise<void> {
  const spec = { required: COLUMNS, optional: [], others: 'refuse', numbers: ['value'] } as const;
  const table = await readStrictTable(file, spec, { decimal: '.' });
  const read = numberReader({ dialect: table.dialect, missing: [] });
  const isGood = (column: Column, cell: string): boolean => {
    switch (column) {
      case 'reporter':
        return /^[A-Z]{3}$/.test(cell);
      case 'product':
        return /^\d{6}$/.test(cell);
      case 'value':
      case 'weight':
        return read(cell).problem === null;
      case 'note':
        return true;
    }
  };
  for await (const rows of table.rows) {
    for (const row of rows) {
      for (const column of COLUMNS) {
        if (isGood(column, row.cells[table.at(column)] ?? '')) continue;
        throw cellProblem(table, row, column, 'a good cell');
      }
    }
  }
}
