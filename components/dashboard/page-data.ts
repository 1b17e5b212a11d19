import type { Dataset } from '@/lib/domain/dataset';
import type { Decimal } from '@/lib/domain/decimal';
import type { PlaceCode } from '@/lib/domain/place';
import type { Cell, Measure, TradeRecord } from '@/lib/domain/record';
import { recordRow } from '@/lib/domain/record-row';
import type { AsOf } from '@/lib/format/en/vintage';
import type { ViewDefaults } from '@/lib/url/view-keys';

/** A claim of the page's article, as charts and links need it. */
export interface PageClaim {
  readonly id: string;
  readonly reporter: PlaceCode;
  readonly measure: Measure;
  readonly period: string | null;
  /** In units of the currency. */
  readonly amount: Decimal;
  readonly currency: string;
  /** As printed: `$13.2 million`. */
  readonly quote: string;
}

/** A dataset as notes under a chart name it. */
export type PageDataset = Pick<Dataset, 'id' | 'publisher' | 'title' | 'retrieved'>;

/** A value alone where it is a plain reported total of the record's first dataset; else the cell. */
type PackedCell = Decimal | Cell;

/** A record as it travels to the browser: balance and turnover are computed there again, exactly. */
export type PackedRecord = Omit<TradeRecord, 'rows'> & {
  readonly rows: readonly (readonly [period: string, exports: PackedCell, imports: PackedCell])[];
};

/** Everything a dashboard's page brings with it, so that filters need no further request. */
export interface PageData {
  readonly vintage: string;
  /** `null` on a page of the vintage in force. */
  readonly asOf: AsOf | null;
  /** The page's own path, which its addresses start with. */
  readonly path: string;
  readonly defaults: ViewDefaults;
  readonly names: Readonly<Record<PlaceCode, string>>;
  readonly records: readonly PackedRecord[];
  readonly datasets: readonly PageDataset[];
  readonly claims: readonly PageClaim[];
  readonly articleDate: string | null;
  /** The article's name in addresses; `null` on a page without one. */
  readonly article: string | null;
}

/** The page's data as JSON that may stand inside a script element. */
export function pageDataText(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** A record made small; `unpackRecord` gives it back whole. */
export function packRecord(record: TradeRecord): PackedRecord {
  const source = record.datasets[0] ?? null;
  return {
    ...record,
    rows: record.rows.map((row) => [
      row.period,
      packCell(row.exports, source),
      packCell(row.imports, source),
    ]),
  };
}

function packCell(cell: Cell, source: string | null): PackedCell {
  const isPlain =
    cell.value !== null &&
    cell.status === 'reported' &&
    cell.basis === 'total' &&
    cell.source === source &&
    cell.others.length === 0 &&
    cell.atLeast === null &&
    cell.absentChapters.length === 0;
  return isPlain && cell.value !== null ? cell.value : cell;
}

/** The record that was packed. */
export function unpackRecord(packed: PackedRecord): TradeRecord {
  const source = packed.datasets[0] ?? null;
  return {
    ...packed,
    rows: packed.rows.map(([period, exports, imports]) =>
      recordRow({
        period,
        exports: unpackCell(exports, source),
        imports: unpackCell(imports, source),
      }),
    ),
  };
}

function unpackCell(cell: PackedCell, source: string | null): Cell {
  if (typeof cell !== 'string') return cell;
  return {
    value: cell,
    status: 'reported',
    source,
    basis: 'total',
    absentChapters: [],
    atLeast: null,
    others: [],
  };
}
