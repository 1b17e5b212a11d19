import type { Dataset } from '@/lib/domain/dataset';
import type { Frequency } from '@/lib/domain/observation';
import type { TradeRow } from '@/lib/ingest/trade-row';
import type { Store } from '@/lib/store/store';
import { seededRandom } from '@/tests/builders/seeded-random';

/** What was asked and where the store and the oracle differ; empty when they agree. */
export interface OracleFindings {
  readonly asked: number;
  readonly differences: readonly string[];
}

/** Rows as they were imported, and of what kind of dataset. */
export interface OracleRows {
  readonly rows: readonly TradeRow[];
  readonly kind: Dataset['kind'];
  /** Codes of groups of countries, which have no record of their own by another's. */
  readonly groups: readonly string[];
}

interface Question {
  readonly reporter: string;
  readonly partner: string;
  readonly frequency: Frequency;
  readonly level: 'total' | 'chapter' | 'detail';
}

/**
 * Asks a store that holds one dataset for random pairs and holds every answer against sums made
 * here of the source rows: plain loops over whole numbers of millionths, sharing no code with the
 * snapshot or the import.
 */
export async function askBesideOracle(
  store: Store,
  source: OracleRows,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<OracleFindings> {
  const { rows } = source;
  const { below, pick } = seededRandom(seed);
  const differences: string[] = [];
  for (let asked = 0; asked < count; asked += 1) {
    const one = rows[below(rows.length)];
    if (one === undefined) throw new Error('no rows to ask for');
    const isSwapped = below(2) === 0;
    const level = pick<Question['level']>(['total', 'chapter', 'detail']);
    const question: Question = {
      reporter: isSwapped ? one.partner : one.reporter,
      partner: isSwapped ? one.reporter : one.partner,
      frequency: one.frequency,
      level,
    };
    const held = (await answerOf(store, question)).join('\n');
    const expected = expectedOf(source, question).join('\n');
    if (held !== expected)
      differences.push(`${JSON.stringify(question)}: held\n${held}\nexpected\n${expected}`);
  }
  return { asked: count, differences };
}

async function answerOf(store: Store, { level, ...query }: Question): Promise<readonly string[]> {
  const ask = {
    total: () => store.totals(query),
    chapter: () => store.chapterObservations(query),
    detail: () => store.details(query),
  };
  const found = await ask[level]();
  return found
    .map(({ period, flow, product, value }) => line({ period, flow, product }, millionths(value)))
    .sort();
}

/** Only datasets of subheadings alone are asked for, so every chapter and total is a sum. */
function expectedOf(
  { rows, kind, groups }: OracleRows,
  { reporter, partner, frequency, level }: Question,
): readonly string[] {
  const isMirrored = kind === 'reconciled' && !groups.includes(reporter);
  const sums = new Map<string, bigint | null>();
  for (const row of rows) {
    const isOwn = row.reporter === reporter && row.partner === partner;
    const isMirror = isMirrored && row.reporter === partner && row.partner === reporter;
    if (row.frequency !== frequency || (!isOwn && !isMirror)) continue;
    const product = { total: 'TOTAL', chapter: row.product.slice(0, 2), detail: row.product }[
      level
    ];
    const flow = isOwn ? row.flow : 'imports';
    const key = [row.period, flow, product].join(' ');
    const value = millionths(row.value);
    const held = sums.get(key) ?? null;
    sums.set(key, value === null ? held : (held ?? BigInt(0)) + value);
  }
  return [...sums].map(([key, sum]) => `${key} ${sum ?? 'absent'}`).sort();
}

function line(
  { period, flow, product }: Pick<TradeRow, 'period' | 'flow' | 'product'>,
  value: bigint | null,
): string {
  return `${period} ${flow} ${product} ${value ?? 'absent'}`;
}

function millionths(text: string | null): bigint | null {
  if (text === null) return null;
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole) * BigInt(1_000_000) + BigInt(fraction.padEnd(6, '0'));
}
