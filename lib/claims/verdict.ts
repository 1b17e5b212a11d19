import type { Claim, UncheckedReason, Verdict } from '@/lib/domain/claim';
import { difference, quotient, type Decimal } from '@/lib/domain/decimal';
import { mirrorMeasure } from '@/lib/domain/mirror';
import { parsePeriod } from '@/lib/domain/period';
import type { PlaceCode } from '@/lib/domain/place';
import type { TradeRecord } from '@/lib/domain/record';
import { isCountryGroup } from './country-group';
import { statedAmount } from './interval';
import { judge } from './judge';
import { recorded, type Recorded } from './recorded';

/**
 * Holds a claim against the record of one of its two countries, by rule.
 *
 * `records` may hold any records at any frequency; those `side` reported of its trade with the
 * other country, in the claim's currency, are read. The claim is seen from that side: a
 * reporter's imports are held against its partner's exports, a balance changes sign, a
 * turnover stays. Recorded, difference and interval are on that side's terms, in units of the
 * currency. Where nothing can be compared the verdict is `could not check`, with the reason.
 *
 * @throws {Error} when `side` is neither of the claim's countries, or its period is none.
 */
export function verdict(question: {
  readonly claim: Claim;
  readonly records: readonly TradeRecord[];
  readonly side: PlaceCode;
  readonly vintage: string;
}): Verdict {
  const { claim, side, vintage } = question;
  const isOwn = side === claim.reporter;
  if (!isOwn && side !== claim.partner)
    throw new Error(`"${side}" is not a side of a claim on ${claim.reporter}-${claim.partner}`);
  const measure = isOwn ? claim.measure : mirrorMeasure(claim.measure);
  const found = recordOf(question, measure);
  if (found.amount === null)
    return { ...uncheckedVerdict({ ...question, reason: found.reason }), datasets: found.datasets };
  const isTurned = !isOwn && claim.measure === 'balance';
  const printed = isTurned ? withOtherSign(claim.printed) : claim.printed;
  const figure = { printed, scale: claim.scale };
  const { kind, interval } = judge(figure, claim.hedge, found.amount);
  const stated = statedAmount(figure);
  return {
    claimId: claim.id,
    side,
    kind,
    reason: null,
    measure,
    currency: claim.currency,
    recorded: found.amount,
    difference: difference(stated, found.amount),
    ratio: quotient(stated, found.amount, 3),
    interval: { from: interval.from, to: interval.to },
    datasets: found.datasets,
    vintage,
  };
}

/** The verdict on a claim that could not be held against the record of a side, with the reason. */
export function uncheckedVerdict(question: {
  readonly claim: Claim;
  readonly side: PlaceCode;
  readonly vintage: string;
  readonly reason: UncheckedReason | null;
}): Verdict {
  const { claim, side, vintage, reason } = question;
  return {
    claimId: claim.id,
    side,
    kind: 'could not check',
    reason,
    measure: side === claim.reporter ? claim.measure : mirrorMeasure(claim.measure),
    currency: claim.currency,
    recorded: null,
    difference: null,
    ratio: null,
    interval: null,
    datasets: [],
    vintage,
  };
}

function recordOf(
  { claim, records, side }: Parameters<typeof verdict>[0],
  measure: Claim['measure'],
): Recorded {
  if (claim.status !== 'realised') return unread('target or forecast');
  if (claim.product !== null) return unread('product not held');
  if (claim.period === null) return unread('no period stated');
  const other = side === claim.reporter ? claim.partner : claim.reporter;
  const held = records.filter(({ reporter, partner }) => reporter === side && partner === other);
  if (held.length === 0)
    return unread(
      [side, other].some(isCountryGroup) ? 'bloc or group' : 'no record of this country',
    );
  const inCurrency = held.filter(({ unit }) => unit.currency === claim.currency);
  if (inCurrency.length === 0) return unread('other currency');
  return recorded(inCurrency, parsePeriod(claim.period), measure);
}

function unread(reason: UncheckedReason): Recorded {
  return { amount: null, reason, datasets: [] };
}

/** Turned as text: arithmetic would drop the trailing zeros that say how exact the figure is. */
function withOtherSign(printed: Decimal): Decimal {
  return printed.startsWith('-') ? printed.slice(1) : `-${printed}`;
}
