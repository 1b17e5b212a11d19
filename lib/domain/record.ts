import type { Dataset, Unit, Valuation } from './dataset';
import type { Decimal } from './decimal';
import type { Basis, Frequency, ObservationStatus } from './observation';
import type { PlaceCode } from './place';
import type { ProductCode } from './product';

/** What is measured of one reporter's trade with one partner. */
export type Measure = 'exports' | 'imports' | 'balance' | 'turnover';

/** A value that was held before or beside the one shown, with where it is from. */
export interface OtherValue {
  readonly value: Decimal;
  readonly dataset: string;
  readonly retrieved: string;
  /** `older`: replaced by a revision. `net`: without re-exports or re-imports. `chapters`: the sum of the chapters held. */
  readonly kind: 'older' | 'net' | 'chapters';
}

/** One figure of one period: the value shown, or why there is none. */
export interface Cell {
  readonly value: Decimal | null;
  readonly status: ObservationStatus;
  /** The dataset the value is read from; `null` when nothing is held. */
  readonly source: string | null;
  readonly basis: Basis;
  /** Chapters the extract behind a sum has no file of. */
  readonly absentChapters: readonly ProductCode[];
  /** For an incomplete period: the sum of what is held, a lower bound and never a total. */
  readonly atLeast: Decimal | null;
  readonly others: readonly OtherValue[];
}

/** A balance or turnover: computed from the two flows of the same row, absent when one is. */
export interface DerivedCell {
  readonly value: Decimal | null;
  readonly status: ObservationStatus;
}

/** All four measures of one reporter in one period. */
export interface RecordRow {
  readonly period: string;
  readonly exports: Cell;
  readonly imports: Cell;
  readonly balance: DerivedCell;
  readonly turnover: DerivedCell;
}

/** Something about the data the reader must be told. */
export interface Issue {
  readonly code:
    | 'sum of chapters'
    | 'incomplete period'
    | 'missing period'
    | 'revised value'
    | 'includes re-exports'
    | 'mixed sources'
    | 'zero may be small'
    | 'edited file'
    | 'unknown valuation'
    | 'reconciled'
    | 'other unit'
    | 'no record'
    | 'wrong parameter';
  /** The periods, parameter or dataset concerned; empty when it is the whole record. */
  readonly about: readonly string[];
  readonly detail: string | null;
}

/** What one reporter recorded of its trade with one partner at one frequency, all periods. */
export interface TradeRecord {
  readonly reporter: PlaceCode;
  readonly partner: PlaceCode;
  readonly frequency: Frequency;
  readonly unit: Unit;
  readonly valuation: { readonly exports: Valuation; readonly imports: Valuation };
  readonly adjustment: Dataset['adjustment'];
  /** Every period from the first to the last held, in order, gaps included. */
  readonly rows: readonly RecordRow[];
  readonly issues: readonly Issue[];
  /** Ids of the datasets behind the rows. */
  readonly datasets: readonly string[];
  /** The last period with a value, and when its source was retrieved. */
  readonly latest: { readonly period: string; readonly retrieved: string } | null;
}
