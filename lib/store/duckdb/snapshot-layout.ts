/** Part of every fingerprint: a new layout makes a new snapshot of the same files. */
export const LAYOUT = 'layout 1';

/**
 * Key columns are INTEGER because the driver binds numbers so; a smaller type would be cast row
 * by row and the whole table read. `value_text` is the figure as written, `value` the same for sums.
 */
export const CREATE_TABLES = `
create table vintage (id varchar, number integer, fingerprint varchar, built_on varchar);
create table dataset (key integer, id varchar, manifest varchar);
create table place (key integer, code varchar, m49 varchar, name varchar, entry_year integer,
  exit_year integer, is_aggregate boolean);
create table chapter (code varchar, name varchar);
create temp table loaded (reporter integer, partner integer, product integer, frequency varchar,
  period varchar, flow varchar, dataset integer, value_text varchar, status varchar, basis varchar,
  absent_chapters varchar, note varchar);`;

/** Sorts what was loaded by the key a pair's query asks by, so that it reads a few blocks. */
export const SORT_OBSERVATIONS = `
create table observation as
  select reporter, partner, product, frequency, period, flow, dataset, value_text,
    value_text::decimal(38, 6) as value, status, basis, absent_chapters, note
  from loaded order by reporter, partner, product, period, frequency, flow, dataset;
create table coverage as
  select r.code as reporter, p.code as partner, o.frequency,
    min(o.period) filter (where o.product = 0) as first,
    max(o.period) filter (where o.product = 0) as last,
    bool_or(o.product > 0) as has_chapters
  from observation o join place r on r.key = o.reporter join place p on p.key = o.partner
  group by all having first is not null order by all;
drop table loaded;`;
