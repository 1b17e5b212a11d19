import { IN_WORDS } from './row-keys';
import { STAGED_ROWS } from './stage';

const KEY = 'reporter, partner, product, period, flow, dataset';

/**
 * What the statements below refer to: the datasets being added by their slots, and how keys of the
 * snapshot built on translate. `base` is attached only when there is one.
 */
export const CREATE_MAPS = `
create temp table added (slot integer, key integer, is_reconciled boolean);
create temp table dataset_map (old integer, key integer);
create temp table place_map (old integer, key integer);`;

export const MAP_BASE = `
insert into dataset_map select b.key, d.key from base.dataset b join dataset d on d.id = b.id
  where d.key not in (select key from added);
insert into place_map select b.key, p.key from base.place b join place p on p.code = b.code;`;

/** Codes of places that what is carried over needs and the code table no longer has. */
export const LOST_PLACES = `
select distinct b.code from base.control_total c join dataset_map k on k.old = c.dataset
  join base.place b on b.key = c.reporter where b.key not in (select old from place_map)
  order by b.code`;

const FROM_BASE = `join dataset_map k on k.old = b.dataset
    join place_map r on r.old = b.reporter join place_map p on p.old = b.partner`;

/** Headings and subheadings, sorted by the key a pair's query asks by, so that it reads a few blocks. */
export const fillDetail = (hasBase: boolean) => `
insert into detail
  select reporter, partner, product, period, flow, key as dataset, value, status, note
  from (${STAGED_ROWS}) join added using (slot) where product > 99
  ${hasBase ? `union all select r.key, p.key, b.product, b.period, b.flow, k.key, b.value, b.status, b.note from base.detail b ${FROM_BASE}` : ''}
  order by ${KEY};`;

/** Chapters and totals as the added datasets state them. */
export const STATE = `
create temp table stated as
  select reporter, partner, product, period, flow, key as dataset, value,
    nullif(value_text, ${IN_WORDS.decimal('value')}) as value_text, status, basis,
    false as is_made, absent_chapters, note
  from (${STAGED_ROWS}) join added using (slot) where product <= 99;`;

/** A sum is as weak as its weakest row, and incomplete when a row of it has no value. */
const weakest = (status: string, values: string) =>
  `case when ${status} > 5 and ${values} > 0 then 5 else ${status} end`;

/**
 * Sums for what a dataset does not state: chapters of its subheadings, or of its headings where it
 * has no subheadings; totals of its chapters, stated or made.
 */
export const SUM_UP = `
create temp table made_chapter as
  select reporter, partner, chapter as product, period, flow, dataset,
    case when rows_6 > 0 then value_6 else value_4 end as value,
    case when rows_6 > 0 then ${weakest('status_6', 'values_6')}
      else ${weakest('status_4', 'values_4')} end as status
  from (select reporter, partner, product // (case when product > 9999 then 10000 else 100 end) as chapter,
      period, flow, dataset,
      sum(value) filter (product > 9999) as value_6, sum(value) filter (product <= 9999) as value_4,
      count(*) filter (product > 9999) as rows_6,
      count(value) filter (product > 9999) as values_6, count(value) filter (product <= 9999) as values_4,
      max(status) filter (product > 9999) as status_6, max(status) filter (product <= 9999) as status_4
    from detail where dataset in (select key from added
      except select dataset from stated where product > 0)
    group by all);
create temp table made_total as
  select reporter, partner, 0 as product, period, flow, dataset, sum(value) as value,
    ${weakest('max(status)', 'count(value)')} as status
  from (select reporter, partner, period, flow, dataset, value, status from made_chapter
    union all select reporter, partner, period, flow, dataset, value, status from stated where product > 0)
  where dataset not in (select dataset from stated where product = 0)
  group by all;
create temp table own as
  select * from stated
  union all select reporter, partner, product, period, flow, dataset, value, null, status, 2, true, null, null
    from made_chapter
  union all select reporter, partner, product, period, flow, dataset, value, null, status, 2, true, null, null
    from made_total;`;

/**
 * A reconciled dataset that states exports alone holds one figure for both sides: the partner's
 * imports are the same figure, made here. A group of countries gets no record of its own by it.
 */
export const MIRROR = `
create temp table mirrored as
  select key as dataset from added where is_reconciled
  except select dataset from own where flow in (2, 4)
  except select dataset from detail where flow in (2, 4);
insert into own
  select o.partner, o.reporter, o.product, o.period, o.flow + 1, o.dataset, o.value, o.value_text,
    o.status, o.basis, true, o.absent_chapters, o.note
  from own o join mirrored m on m.dataset = o.dataset
    join place p on p.key = o.partner and not p.is_aggregate;`;

export const markMirrored = (hasBase: boolean) => `
update dataset set is_mirrored = true where key in (select dataset from mirrored
  ${hasBase ? 'union all select k.key from base.dataset b join dataset_map k on k.old = b.key where b.is_mirrored' : ''})`;

/** Chapters and totals, stated and made, in the order a pair's query asks by. */
export const fillObservation = (hasBase: boolean) => `
insert into observation
  select * from own
  ${hasBase ? `union all select r.key, p.key, b.product, b.period, b.flow, k.key, b.value, b.value_text, b.status, b.basis, b.is_made, b.absent_chapters, b.note from base.observation b ${FROM_BASE}` : ''}
  order by ${KEY};`;

export const SUMMARISE = `
insert into coverage
  select r.code, p.code, any_value(${IN_WORDS.frequency('o.period')}),
    ${IN_WORDS.period('min(o.period) filter (o.product = 0)')},
    ${IN_WORDS.period('max(o.period) filter (o.product = 0)')}, bool_or(o.product > 0)
  from observation o join place r on r.key = o.reporter join place p on p.key = o.partner
  group by r.code, p.code, ${IN_WORDS.frequency('o.period')}
  having bool_or(o.product = 0) order by r.code, p.code, 3;
insert into control_total
  select dataset, reporter, period // 100 as year, count(*), count(value), coalesce(sum(value), 0)
  from (select dataset, reporter, period, value from detail
    union all select dataset, reporter, period, value from observation where not is_made)
  group by all order by all;`;

const CARRIED_NOW = `select c.dataset, c.reporter, c.year, c.row_count, c.value_count, c.value_sum
  from control_total c where c.dataset in (select key from dataset_map)`;
const CARRIED_BEFORE = `select k.key, r.key, c.year, c.row_count, c.value_count, c.value_sum
  from base.control_total c join dataset_map k on k.old = c.dataset join place_map r on r.old = c.reporter`;

/** How many control totals of what was carried over are not as they were. */
export const CARRIED_DIFFERENCES = `select count(*)::integer as count from (
  (${CARRIED_NOW} except ${CARRIED_BEFORE}) union all (${CARRIED_BEFORE} except ${CARRIED_NOW}))`;

const COLUMNS = ['reporter', 'partner', 'product', 'period', 'flow', 'dataset'];

/** Records that stand more than once; the tables are sorted, so repeats are neighbours. */
const repeatsIn = (rows: string) => `select distinct ${KEY} from (select ${KEY},
    ${COLUMNS.map((name) => `lag(${name}) over () as ${name}_before`).join(', ')} from ${rows})
  where ${COLUMNS.map((name) => `${name} = ${name}_before`).join(' and ')}`;

/** The first line that states a record again, and the line that states it first. */
export const FIRST_REPEAT = [
  `create temp table repeated as ${repeatsIn('detail')}
    union all ${repeatsIn('(select * from observation where not is_made)')};`,
  `with hit as (select s.*, dataset, row_number() over (partition by ${KEY} order by file, line) as nth
      from (select *, key as dataset from (${STAGED_ROWS}) join added using (slot)) s
      join repeated using (${KEY}))
    select a.file, a.line, b.file as earlier_file, b.line as earlier_line,
      a.value is not distinct from b.value as is_same, r.code as reporter, p.code as partner,
      ${IN_WORDS.product('a.product')} as product, ${IN_WORDS.period('a.period')} as period,
      ${IN_WORDS.flow('a.flow')} as flow, (select count(*)::integer from repeated) as records
    from hit a join hit b using (${KEY}) join place r on r.key = a.reporter
      join place p on p.key = a.partner
    where a.nth = 2 and b.nth = 1 order by a.file, a.line limit 1`,
] as const;

/** Stated totals that the chapters stated beside them do not fit. */
export const UNFIT_TOTALS = `
with chapters as (select ${KEY.replace('product, ', '')}, sum(value) as made from stated
    where product > 0 and value is not null group by all)
  select r.code as reporter, p.code as partner, ${IN_WORDS.period('t.period')} as period,
    ${IN_WORDS.flow('t.flow')} as flow, ${IN_WORDS.decimal('t.value')} as total,
    ${IN_WORDS.decimal('c.made')} as made, t.basis = 2 as is_sum, count(*) over ()::integer as records
  from stated t join chapters c using (reporter, partner, period, flow, dataset)
    join place r on r.key = t.reporter join place p on p.key = t.partner
  where t.product = 0 and t.dataset in (select key from added)
    and (c.made > t.value or (t.basis = 2 and c.made <> t.value))
  order by t.basis desc, r.code, p.code, t.period, t.flow limit 3`;

/** The control totals of every dataset, by dataset, reporter and year. */
export const CONTROL_TOTALS = `select d.id as dataset, r.code as reporter, c.year,
    c.row_count::integer as rows, c.value_count::integer as values,
    ${IN_WORDS.decimal('c.value_sum')} as sum
  from control_total c join dataset d on d.key = c.dataset join place r on r.key = c.reporter
  order by d.id, r.code, c.year`;
