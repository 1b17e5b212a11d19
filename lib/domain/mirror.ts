import { missingCell } from './choose-record';
import { unitName } from './dataset';
import { difference, quotient, type Decimal } from './decimal';
import { everyPeriod } from './every-period';
import type { Cell, Measure, TradeRecord } from './record';
import { UnitMismatchError } from './unit-mismatch-error';

/** One flow as its reporter and as the partner recorded it. */
export interface MirrorPair {
  readonly own: Cell;
  /** The partner's record of the same goods: its imports for our exports. */
  readonly partner: Cell;
  /** Own minus partner's, in the shared unit; `null` where either is absent. */
  readonly difference: Decimal | null;
  /** Own ÷ partner's to three decimals; `null` where either is absent or the partner's is zero. */
  readonly ratio: Decimal | null;
}

/** Both flows of one period as both countries recorded them. */
export interface MirrorRow {
  readonly period: string;
  readonly exports: MirrorPair;
  readonly imports: MirrorPair;
}

const OPPOSITE = {
  exports: 'imports',
  imports: 'exports',
  balance: 'balance',
  turnover: 'turnover',
} as const satisfies Record<Measure, Measure>;

/** What the other country calls a measure: exports and imports change places, the rest stay. */
export function mirrorMeasure(measure: Measure): Measure {
  return OPPOSITE[measure];
}

/**
 * Each flow of the first record beside the same flow in the partner's, period by period.
 *
 * Covers every period from the first to the last of either record; a side that holds nothing
 * keeps its place as missing.
 *
 * @throws {UnitMismatchError} when the two units differ.
 * @throws {Error} when the records are not each other's mirror or differ in frequency.
 */
export function mirror(own: TradeRecord, partner: TradeRecord): readonly MirrorRow[] {
  requireMirror(own, partner);
  const ownRows = new Map(own.rows.map((row) => [row.period, row]));
  const partnerRows = new Map(partner.rows.map((row) => [row.period, row]));
  const periods = [...own.rows, ...partner.rows].map(({ period }) => period);
  return everyPeriod(periods, own.frequency).map((period) => {
    const ours = ownRows.get(period);
    const theirs = partnerRows.get(period);
    return {
      period,
      exports: mirrorPair(ours?.exports, theirs?.imports),
      imports: mirrorPair(ours?.imports, theirs?.exports),
    };
  });
}

function requireMirror(own: TradeRecord, partner: TradeRecord): void {
  if (unitName(own.unit) !== unitName(partner.unit))
    throw new UnitMismatchError([own.unit, partner.unit]);
  const isMirror = own.reporter === partner.partner && own.partner === partner.reporter;
  if (isMirror && own.frequency === partner.frequency) return;
  const name = (record: TradeRecord): string =>
    `${record.reporter}-${record.partner} ${record.frequency}`;
  throw new Error(`${name(partner)} is not the mirror of ${name(own)}`);
}

function mirrorPair(own = missingCell(), partner = missingCell()): MirrorPair {
  return {
    own,
    partner,
    difference: difference(own.value, partner.value),
    ratio: quotient(own.value, partner.value, 3),
  };
}
