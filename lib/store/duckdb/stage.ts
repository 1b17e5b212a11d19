import { DOUBLE, INTEGER, VARCHAR, type DuckDBConnection } from '@duckdb/node-api';

import { exactThousandths } from './exact-thousandths';
import { ChunkAppender } from './chunk-appender';
import { NumberAppender } from './number-appender';

/** A checked row on its way into a snapshot; places, products and the like are keys already. */
export interface StagedRow {
  /** Which of the datasets being added it belongs to, from 0. */
  readonly slot: number;
  /** Which of the files it is from, from 0, and the line there: for errors. */
  readonly file: number;
  readonly line: number;
  readonly reporter: number;
  readonly partner: number;
  readonly product: number;
  readonly period: number;
  readonly flow: number;
  readonly status: number;
  readonly basis: number;
  /** Plain, with at most six decimals; `null` when absent. */
  readonly value: string | null;
  readonly absentChapters: string;
  readonly note: string | null;
}

/** The highest number of a product that is a chapter or all products. */
const LAST_CHAPTER = 99;

/** The most datasets and files one build can tell apart: what fits beside flow and status. */
const MOST_SLOTS = 1 << 10;
const MOST_FILES = 1 << 15;

/**
 * `detail` is narrow and without absent values, which the driver writes slowly: it takes nearly
 * all rows of a large file. `record` takes everything else, its values as text.
 */
const CREATE_STAGE = `
create table stage.detail (reporter integer, partner integer, product integer, period integer,
  traits integer, line integer, thousandths double);
create table stage.record (slot integer, file integer, line integer, reporter integer,
  partner integer, product integer, period integer, flow integer, status integer, basis integer,
  value_text varchar, absent_chapters varchar, note varchar);
begin transaction;`;

const DETAIL = [INTEGER, INTEGER, INTEGER, INTEGER, INTEGER, INTEGER, DOUBLE];
const RECORD = [...Array.from({ length: 10 }, () => INTEGER), VARCHAR, VARCHAR, VARCHAR];

/** Every staged row in the same columns; `value` is exact, for the engine multiplies decimals so. */
export const STAGED_ROWS = `
  select (traits >> 6) & 1023 as slot, traits >> 16 as file, line, reporter, partner, product,
    period, traits & 7 as flow, (traits >> 3) & 7 as status, 1 as basis,
    ((thousandths::bigint)::decimal(19, 0) * 0.001::decimal(4, 3))::decimal(38, 6) as value,
    null::varchar as value_text, null::varchar as absent_chapters, null::varchar as note
  from stage.detail
  union all
  select slot, file, line, reporter, partner, product, period, flow, status, basis,
    value_text::decimal(38, 6) as value, value_text, absent_chapters, note
  from (select * replace (nullif(value_text, '') as value_text,
    nullif(absent_chapters, '') as absent_chapters, nullif(note, '') as note) from stage.record)`;

/** Rows of the datasets being added, put aside until all are read. */
export class Stage {
  readonly #detail: NumberAppender;
  readonly #record: ChunkAppender;

  private constructor(detail: NumberAppender, record: ChunkAppender) {
    this.#detail = detail;
    this.#record = record;
  }

  /** Over an attached database named `stage`, which holds nothing yet. */
  static async over(connection: DuckDBConnection): Promise<Stage> {
    await connection.run(CREATE_STAGE);
    const detail = { table: 'detail', database: 'stage', types: DETAIL };
    const record = { table: 'record', database: 'stage', types: RECORD };
    return new Stage(
      await NumberAppender.to(connection, detail),
      await ChunkAppender.to(connection, record),
    );
  }

  add(row: StagedRow): void {
    const { slot, file, product } = row;
    if (slot >= MOST_SLOTS || file >= MOST_FILES) throw new Error('too many datasets or files');
    const isPlain = product > LAST_CHAPTER && row.note === null && row.value !== null;
    const thousandths = isPlain ? exactThousandths(row.value) : null;
    if (thousandths === null) this.#addRecord(row);
    else this.#addDetail(row, thousandths);
  }

  /** Ends the staging; nothing can be added after it. */
  async close(connection: DuckDBConnection): Promise<void> {
    this.#detail.close();
    this.#record.close();
    await connection.run('commit');
  }

  #addDetail(row: StagedRow, thousandths: number): void {
    const detail = this.#detail;
    detail.put(0, row.reporter);
    detail.put(1, row.partner);
    detail.put(2, row.product);
    detail.put(3, row.period);
    detail.put(4, row.flow | (row.status << 3) | (row.slot << 6) | (row.file << 16));
    detail.put(5, row.line);
    detail.put(6, thousandths);
    detail.endRow();
  }

  #addRecord(row: StagedRow): void {
    this.#record.add([
      row.slot,
      row.file,
      row.line,
      row.reporter,
      row.partner,
      row.product,
      row.period,
      row.flow,
      row.status,
      row.basis,
      row.value ?? '',
      row.absentChapters,
      row.note ?? '',
    ]);
  }
}
