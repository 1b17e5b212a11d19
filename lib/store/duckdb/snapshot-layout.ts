/** Part of every fingerprint: a new layout makes a new snapshot of the same files. */
export const LAYOUT = 'layout 2';

/**
 * Keys are INTEGER because the driver binds numbers so; a smaller type would be cast row by row
 * and the whole table read. `row-keys.ts` says what each number stands for.
 *
 * `observation` holds all products (0) and chapters (1-99), `detail` headings and subheadings;
 * both are sorted by reporter, partner, product, period, flow, dataset. `value_text` is the figure
 * as written where that is not the plain form of `value`. Rows with `is_made` are sums made here of
 * rows the dataset states; they are in no control total.
 */
export const CREATE_TABLES = `
create table vintage (id varchar, number integer, fingerprint varchar, built_on varchar);
create table dataset (key integer, id varchar, fingerprint varchar, manifest varchar,
  is_mirrored boolean);
create table place (key integer, code varchar, m49 varchar, name varchar, entry_year integer,
  exit_year integer, is_aggregate boolean);
create table chapter (code varchar, name varchar);
create table observation (reporter integer, partner integer, product integer, period integer,
  flow integer, dataset integer, value decimal(38, 6), value_text varchar, status integer,
  basis integer, is_made boolean, absent_chapters varchar, note varchar);
create table detail (reporter integer, partner integer, product integer, period integer,
  flow integer, dataset integer, value decimal(38, 6), status integer, note varchar);
create table coverage (reporter varchar, partner varchar, frequency varchar, first varchar,
  last varchar, has_chapters boolean);
create table control_total (dataset integer, reporter integer, year integer, row_count bigint,
  value_count bigint, value_sum decimal(38, 6));`;
