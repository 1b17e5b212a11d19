import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';

import { StoreError } from '@/lib/errors';
import { IN_WORDS } from './row-keys';

/** The files of two snapshots, and how many changed records are told of each dataset. */
export interface ComparedSnapshots {
  readonly before: string;
  readonly after: string;
  readonly mostExamples: number;
}

const count = z.coerce.number().int().nonnegative();

const datasetRow = z.object({
  dataset: z.string(),
  added: count,
  removed: count,
  changed: count,
  same: count,
  before: z.string(),
  after: z.string(),
});

const exampleRow = z.object({
  dataset: z.string(),
  reporter: z.string(),
  partner: z.string(),
  flow: z.string(),
  product: z.string(),
  period: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

/** How one dataset differs between two snapshots. */
export type DatasetChanges = Readonly<z.infer<typeof datasetRow>> & {
  readonly examples: readonly Readonly<z.infer<typeof exampleRow>>[];
};

/** Only rows that a dataset states count. Keys of places and datasets are of each snapshot alone. */
const ROWS = (schema: string) => `
  select reporter, partner, product, period, flow, dataset, value, status
    from ${schema}.observation where not is_made
  union all
  select reporter, partner, product, period, flow, dataset, value, status from ${schema}.detail`;

/**
 * Datasets of one fingerprint are the same and are only counted; the others are joined record by
 * record, the keys of the one before turned into those after.
 */
const PREPARE = `
create temp table dataset_pair as
  select coalesce(b.id, a.id) as id, b.key as before_key, a.key as after_key,
    b.fingerprint is not distinct from a.fingerprint as is_same
  from before.dataset b full join after.dataset a on a.id = b.id;
create temp table place_pair as
  select b.key as before_key, a.key as after_key, coalesce(b.code, a.code) as code,
    row_number() over (order by coalesce(b.code, a.code)) as place
  from before.place b full join after.place a
    on a.code = b.code and a.entry_year is not distinct from b.entry_year;
create temp view before_row as
  select r.place as reporter, p.place as partner, product, period, flow, d.id as dataset, value,
    status, d.is_same
  from (${ROWS('before')}) o join dataset_pair d on d.before_key = o.dataset
    join place_pair r on r.before_key = o.reporter join place_pair p on p.before_key = o.partner;
create temp view after_row as
  select r.place as reporter, p.place as partner, product, period, flow, d.id as dataset, value,
    status, d.is_same
  from (${ROWS('after')}) o join dataset_pair d on d.after_key = o.dataset
    join place_pair r on r.after_key = o.reporter join place_pair p on p.after_key = o.partner;
create temp table difference as
  select coalesce(b.dataset, a.dataset) as dataset, coalesce(b.reporter, a.reporter) as reporter,
    coalesce(b.partner, a.partner) as partner, coalesce(b.product, a.product) as product,
    coalesce(b.period, a.period) as period, coalesce(b.flow, a.flow) as flow,
    b.value as before, a.value as after,
    case when b.flow is null then 'added' when a.flow is null then 'removed' else 'changed' end
      as kind
  from (from before_row where not is_same) b full join (from after_row where not is_same) a
    on a.dataset = b.dataset and a.reporter = b.reporter and a.partner = b.partner
    and a.product = b.product and a.period = b.period and a.flow = b.flow
  where b.value is distinct from a.value or b.status is distinct from a.status;`;

const DECIMAL_OF = (column: string) => IN_WORDS.decimal(column);

const DATASETS = `
with before_sum as (
  select dataset, count(*) as row_count, sum(value) as total from before_row group by all),
after_sum as (
  select dataset, count(*) as row_count, sum(value) as total from after_row group by all),
kinds as (
  select dataset, count(*) filter (where kind = 'added') as added,
    count(*) filter (where kind = 'removed') as removed,
    count(*) filter (where kind = 'changed') as changed
  from difference group by all)
select d.id as dataset, coalesce(k.added, 0) as added, coalesce(k.removed, 0) as removed,
  coalesce(k.changed, 0) as changed,
  coalesce(a.row_count, 0) - coalesce(k.added, 0) - coalesce(k.changed, 0) as same,
  ${DECIMAL_OF('coalesce(b.total, 0)::decimal(38, 6)')} as before,
  ${DECIMAL_OF('coalesce(a.total, 0)::decimal(38, 6)')} as after
from dataset_pair d left join before_sum b on b.dataset = d.id
  left join after_sum a on a.dataset = d.id left join kinds k on k.dataset = d.id
order by d.id`;

const EXAMPLES = `
select f.dataset, r.code as reporter, p.code as partner, ${IN_WORDS.flow('f.flow')} as flow,
  ${IN_WORDS.product('f.product')} as product, ${IN_WORDS.period('f.period')} as period, f.kind,
  ${DECIMAL_OF('f.before')} as before, ${DECIMAL_OF('f.after')} as after
from difference f join place_pair r on r.place = f.reporter
  join place_pair p on p.place = f.partner
qualify row_number() over (partition by f.dataset
  order by abs(coalesce(f.after, 0) - coalesce(f.before, 0)) desc, r.code, p.code, f.period,
    f.product, f.flow) <= $most
order by f.dataset, abs(coalesce(f.after, 0) - coalesce(f.before, 0)) desc, r.code, p.code,
  f.period, f.product, f.flow`;

/**
 * How every dataset differs between two snapshots, by id; the largest differences are told.
 *
 * @throws {StoreError} when one cannot be read or has another layout.
 */
export async function compareSnapshots(
  compared: ComparedSnapshots,
): Promise<readonly DatasetChanges[]> {
  try {
    const instance = await DuckDBInstance.create(':memory:', {
      threads: '2',
      memory_limit: '1GB',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    try {
      const connection = await instance.connect();
      try {
        return await compare(connection, compared);
      } finally {
        connection.closeSync();
      }
    } finally {
      instance.closeSync();
    }
  } catch (cause) {
    throw new StoreError('compare snapshots', { cause });
  }
}

async function compare(
  connection: DuckDBConnection,
  { before, after, mostExamples }: ComparedSnapshots,
): Promise<readonly DatasetChanges[]> {
  await connection.run(`attach ${quoted(before)} as before (read_only)`);
  await connection.run(`attach ${quoted(after)} as after (read_only)`);
  await connection.run(PREPARE);
  const rowsOf = async (sql: string, values?: { readonly most: number }) =>
    (await connection.runAndReadAll(sql, values && { ...values })).getRowObjectsJson();
  const datasets = z.array(datasetRow).parse(await rowsOf(DATASETS));
  const examples = z.array(exampleRow).parse(await rowsOf(EXAMPLES, { most: mostExamples }));
  return datasets.map((one) => ({
    ...one,
    examples: examples.filter(({ dataset }) => dataset === one.dataset),
  }));
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
