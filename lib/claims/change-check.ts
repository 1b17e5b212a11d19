import { aggregate } from '@/lib/domain/aggregate';
import type { UncheckedReason } from '@/lib/domain/claim';
import { compare, difference, magnitude, quotient, type Decimal } from '@/lib/domain/decimal';
import { mirrorMeasure } from '@/lib/domain/mirror';
import {
  parsePeriod,
  periodOfMonths,
  periodText,
  shiftYears,
  type Period,
} from '@/lib/domain/period';
import type { PlaceCode } from '@/lib/domain/place';
import type { Measure, TradeRecord } from '@/lib/domain/record';
import type { PercentCheck } from './checked-text';
import type { HeldRecords } from './held-records';
import { judge } from './judge';
import { percentRecords } from './percent-records';
import type { ReadClaim } from './read/read-claim';
import { datasetsOf, recorded } from './recorded';
import { percentOf, statedChange } from './stated-change';
import { sidesOf, type Testable } from './testable';

/**
 * A statement's changes against what each country's record changed by, from one record.
 *
 * The base is the same period a year before, or for a change on the month or quarter before the
 * period of the same length just before. A balance follows the words: a deficit that widens
 * grows. A base of zero or a balance that turns its sign gives no percentage.
 */
export function changeChecks(statement: Testable, held: HeldRecords): readonly PercentCheck[] {
  const { read } = statement;
  const period = statement.period === null ? null : parsePeriod(statement.period);
  const stated = [
    { percent: read.changePct, base: period === null ? null : shiftYears(period, -1) },
    { percent: read.changePreviousPct, base: period === null ? null : periodBefore(period) },
  ];
  return stated.flatMap(({ percent, base }) => {
    if (percent === null) return [];
    return sidesOf(read).map((side) => changeCheck({ statement, held, side, percent, base }));
  });
}

function periodBefore({ first, last }: Period): Period {
  return periodOfMonths(first - (last - first + 1), first - 1);
}

interface Question {
  readonly statement: Testable;
  readonly held: HeldRecords;
  readonly side: PlaceCode;
  readonly percent: Decimal;
  readonly base: Period | null;
}

function changeCheck(question: Question): PercentCheck {
  const { statement, side, percent, base } = question;
  const { read } = statement;
  const found = recordedChange(question);
  const about = {
    of: 'change',
    side,
    stated: percent,
    base: base === null ? null : periodText(base),
  } as const;
  if ('reason' in found)
    return {
      ...about,
      kind: 'could not check',
      reason: found.reason,
      recorded: null,
      datasets: [],
    };
  const { now, before, datasets } = found;
  const change = difference(now, before);
  const { figure, isRatio } = statedChange(read, percent);
  if (change === null) throw new Error(`No change from ${before} to ${now}`);
  const exact = isRatio ? quotient(now, before, 18) : percentOf(change, before);
  if (exact === null) throw new Error(`No percentage of ${before}`);
  const hedge = read.value === null ? read.hedge : 'exact';
  const { kind } = judge(figure, hedge, exact);
  return { ...about, kind, reason: null, recorded: percentOf(change, before, 2), datasets };
}

interface Change {
  readonly now: Decimal;
  readonly before: Decimal;
  readonly datasets: readonly string[];
}

interface NoChange {
  readonly reason: UncheckedReason;
}

function recordedChange({ statement, held, side, base }: Question): Change | NoChange {
  const currencies = currenciesOf(statement.read);
  const { records, reason } = percentRecords({ statement, side, held, currencies });
  if (reason !== null) return { reason };
  if (statement.period === null || base === null) return { reason: 'no period stated' };
  const { flow, reporter } = statement.read;
  const measure = side === reporter ? flow : mirrorMeasure(flow);
  const period = parsePeriod(statement.period);
  const [found] = records.flatMap((record) => changeOf({ record, measure, period, base }));
  if (found !== undefined) return withoutSign(found, measure);
  if (statement.chapter !== null) return { reason: 'product not held' };
  return { reason: recorded(records, period, measure).reason ?? 'no base' };
}

/** A change differs from currency to currency; a percentage alone names none. */
function currenciesOf({ currency, otherCurrencies }: ReadClaim): readonly string[] | null {
  return currency === null ? null : [currency, ...otherCurrencies.map((other) => other.currency)];
}

function changeOf(asked: {
  readonly record: TradeRecord;
  readonly measure: Measure;
  readonly period: Period;
  readonly base: Period;
}): readonly Change[] {
  const { record, measure, period, base } = asked;
  const now = aggregate(record, period, measure);
  const before = aggregate(record, base, measure);
  if (now.value === null || before.value === null) return [];
  const datasets = datasetsOf([...before.rows, ...now.rows], measure);
  return [{ now: now.value, before: before.value, datasets }];
}

/** The size of a balance, which its words speak of. */
function withoutSign(change: Change, measure: Measure): Change | NoChange {
  const before = compare(change.before, '0');
  const isBase = measure === 'balance' ? before === compare(change.now, '0') : before > 0;
  if (before === 0 || !isBase) return { reason: 'base not positive' };
  return { ...change, now: magnitude(change.now), before: magnitude(change.before) };
}
