import type { CheckedStatement, PercentCheck, Slip } from '@/lib/claims/checked-text';
import type { OtherCurrency, Span, StatedPeriod } from '@/lib/claims/read/read-claim';
import type {
  ArithmeticCheck,
  ClaimStatus,
  Hedge,
  UncheckedReason,
  Verdict,
  VerdictKind,
} from '@/lib/domain/claim';
import { product, type Decimal } from '@/lib/domain/decimal';
import type { Measure } from '@/lib/domain/record';
import { periodOf, type LedgerInput, type LedgerPublication } from './ledger-input';

/** A reading under which a statement would agree. */
interface JsonSlip {
  readonly kind: Slip['kind'];
  readonly side: string;
  readonly reporter: string;
  readonly partner: string;
  readonly measure: Measure;
  readonly printed: Decimal;
  readonly scale: Decimal;
  readonly period: string | null;
}

/** A statement beside one country's record, on that country's own terms. */
interface JsonVerdict {
  readonly side: string;
  readonly measure: Measure;
  readonly verdict: VerdictKind;
  readonly reason: UncheckedReason | null;
  readonly recorded: Decimal | null;
  readonly difference: Decimal | null;
  readonly ratio: Decimal | null;
  readonly interval: Verdict['interval'];
  readonly datasets: readonly string[];
  readonly vintage: string;
}

/** One statement of a text: all numbers are decimals as text. */
interface JsonStatement {
  readonly id: string;
  readonly quote: string;
  /** Where the words and the printed figure stand in the text, in UTF-16 units. */
  readonly span: Span;
  readonly figure: Span;
  readonly reporter: string;
  readonly partner: string;
  readonly measure: Measure;
  readonly product: string | null;
  readonly scope: string | null;
  readonly printed: Decimal | null;
  readonly scale: Decimal | null;
  readonly currency: string | null;
  readonly amount: Decimal | null;
  readonly otherCurrencies: readonly OtherCurrency[];
  readonly period: string | null;
  readonly statedPeriod: StatedPeriod | null;
  readonly hedge: Hedge;
  readonly status: ClaimStatus;
  readonly changePercent: Decimal | null;
  readonly changePreviousPercent: Decimal | null;
  readonly changeAmount: Decimal | null;
  readonly sharePercent: Decimal | null;
  readonly shareOf: string | null;
  readonly trace: readonly string[];
  readonly verdicts: readonly JsonVerdict[];
  readonly percents: readonly PercentCheck[];
  readonly nearer: string | null;
  readonly slips: readonly JsonSlip[];
}

/** A tested text as plain data. */
export interface LedgerJson {
  readonly vintage: string;
  readonly publication: LedgerPublication;
  readonly statements: readonly JsonStatement[];
  readonly arithmetic: readonly ArithmeticCheck[];
}

/**
 * A ledger as plain data for JSON: every statement as it was read, with the trace of its reading,
 * each verdict, change and share, slips as questions, and the sums inside the text.
 */
export function ledgerJson({ checked, publication }: LedgerInput): LedgerJson {
  return {
    vintage: checked.vintage,
    publication,
    statements: checked.statements.map(jsonStatement),
    arithmetic: checked.arithmetic,
  };
}

function jsonStatement(statement: CheckedStatement): JsonStatement {
  const { id, read, verdicts, percents, nearer, slips } = statement;
  return {
    id,
    quote: read.quote,
    span: read.span,
    figure: read.figure,
    reporter: read.reporter,
    partner: read.partner,
    measure: read.flow,
    product: read.product,
    scope: read.scope,
    printed: read.value,
    scale: read.value === null ? null : read.scale,
    currency: read.currency,
    amount: read.value === null ? null : product(read.value, read.scale),
    otherCurrencies: read.otherCurrencies,
    period: periodOf(statement),
    statedPeriod: read.period,
    hedge: read.hedge,
    status: read.status,
    changePercent: read.changePct,
    changePreviousPercent: read.changePreviousPct,
    changeAmount: read.changeAmount,
    sharePercent: read.sharePct,
    shareOf: read.shareOf,
    trace: read.trace,
    verdicts: verdicts.map(jsonVerdict),
    percents,
    nearer,
    slips: slips.map(jsonSlip),
  };
}

function jsonVerdict(verdict: Verdict): JsonVerdict {
  const { side, measure, kind, reason, recorded, difference, ratio } = verdict;
  const { interval, datasets, vintage } = verdict;
  return {
    side,
    measure,
    verdict: kind,
    reason,
    recorded,
    difference,
    ratio,
    interval,
    datasets,
    vintage,
  };
}

function jsonSlip({ kind, side, claim }: Slip): JsonSlip {
  const { reporter, partner, measure, printed, scale, period } = claim;
  return { kind, side, reporter, partner, measure, printed, scale, period };
}
