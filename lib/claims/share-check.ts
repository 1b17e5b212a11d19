import type { UncheckedReason } from '@/lib/domain/claim';
import { compare, type Decimal } from '@/lib/domain/decimal';
import { parsePeriod } from '@/lib/domain/period';
import type { TradeRecord } from '@/lib/domain/record';
import type { PercentCheck } from './checked-text';
import { recordsBeside, type HeldRecords } from './held-records';
import { judge } from './judge';
import { percentRecords } from './percent-records';
import { recorded } from './recorded';
import { percentOf } from './stated-change';
import type { Testable } from './testable';

/** The partner of a reporter's totals. */
const WORLD = 'WLD';

/**
 * A statement's share against the reporter's record: the flow with the partner in percent of the
 * reporter's total of that flow, in the same period and currency. The currency of the statement's amount does not matter.
 *
 * Only a share of the reporter's own total can be had, and only where that total is held: a
 * share of anything else could not be checked. Empty when no share is stated.
 */
export function shareChecks(statement: Testable, held: HeldRecords): readonly PercentCheck[] {
  const { read } = statement;
  if (read.sharePct === null) return [];
  const about = { of: 'share', side: read.reporter, stated: read.sharePct, base: null } as const;
  const found = recordedShare(statement, held);
  if ('reason' in found)
    return [
      { ...about, kind: 'could not check', reason: found.reason, recorded: null, datasets: [] },
    ];
  const { part, whole, datasets } = found;
  const exact = percentOf(part, whole);
  if (exact === null) throw new Error(`No share of ${whole}`);
  const hedge = read.value === null ? read.hedge : 'exact';
  const { kind } = judge({ printed: read.sharePct, scale: '1' }, hedge, exact);
  return [{ ...about, kind, reason: null, recorded: percentOf(part, whole, 2), datasets }];
}

interface Share {
  readonly part: Decimal;
  readonly whole: Decimal;
  readonly datasets: readonly string[];
}

interface NoShare {
  readonly reason: UncheckedReason;
}

function recordedShare(statement: Testable, held: HeldRecords): Share | NoShare {
  const { read, period } = statement;
  const side = read.reporter;
  const { records, reason } = percentRecords({ statement, side, held, currencies: null });
  if (reason !== null) return { reason };
  if (period === null) return { reason: 'no period stated' };
  if (read.shareOf !== null || read.partner === WORLD || read.flow === 'balance')
    return { reason: 'total not held' };
  const inCurrency = ({ unit }: TradeRecord): boolean =>
    unit.currency === records[0]?.unit.currency;
  const part = recorded(records.filter(inCurrency), parsePeriod(period), read.flow);
  if (part.amount === null) return { reason: absence(statement, part.reason) };
  const totals = recordsBeside(held, { side, other: WORLD, chapter: null });
  const whole = recorded(totals.filter(inCurrency), parsePeriod(period), read.flow);
  if (whole.amount === null) return { reason: 'total not held' };
  if (compare(whole.amount, '0') <= 0) return { reason: 'base not positive' };
  const datasets = [...new Set([...part.datasets, ...whole.datasets])].sort();
  return { part: part.amount, whole: whole.amount, datasets };
}

function absence({ chapter }: Testable, reason: UncheckedReason | null): UncheckedReason {
  return chapter === null && reason !== null ? reason : 'product not held';
}
