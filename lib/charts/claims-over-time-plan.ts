import type { Claim, Verdict, VerdictKind } from '@/lib/domain/claim';
import type { PlaceCode } from '@/lib/domain/place';
import type { Measure, TradeRecord } from '@/lib/domain/record';
import type { Names } from '@/lib/format/en/chart';
import type { KeyMark } from './chart-key';
import type { AxisTick, LinePoint, TextMark } from './plan';

/** A figure with where and when it was printed. */
export interface PrintedClaim {
  readonly claim: Claim;
  readonly publisher: string;
  /** ISO date; `null` when it is not known. */
  readonly date: string | null;
  readonly verdicts: readonly Verdict[];
}

/** What the picture of everything printed on a pair is drawn from. */
export interface ClaimsOverTimeInput {
  /** The country whose terms the measure is on, and the other one. */
  readonly reporter: PlaceCode;
  readonly partner: PlaceCode;
  readonly names: Names;
  readonly measure: Measure;
  /** Both countries' records at every frequency held; those of other pairs are ignored. */
  readonly records: readonly TradeRecord[];
  /** Claims of any measure; those on other measures or pairs are left out. */
  readonly claims: readonly PrintedClaim[];
}

/** Why a claim has a row and no dot. */
export type NotDrawn = 'no period stated' | 'other currency' | 'one product' | 'off the scale';

/** One printed figure as the table beside the picture tells it, and the number of its dot. */
export interface ClaimRow {
  /** From 1, in the order of the rows. */
  readonly number: number;
  readonly claimId: string;
  readonly publisher: string;
  /** ISO date; `null` when it is not known. */
  readonly date: string | null;
  readonly printedOn: string;
  readonly quote: string;
  readonly figure: string;
  /** What it is of, on its own terms: `Pakistan’s exports to Azerbaijan`. */
  readonly subject: string;
  readonly period: string;
  readonly verdicts: readonly {
    readonly side: PlaceCode;
    readonly sideName: string;
    readonly kind: VerdictKind;
    readonly words: string;
  }[];
  readonly notDrawn: NotDrawn | null;
  /** The reason in words; `null` when it is drawn. */
  readonly note: string | null;
}

/** A printed figure at its period: hollow, with a line over the months it covers. */
export interface PrintedDot {
  readonly number: number;
  readonly claimId: string;
  readonly publisher: string;
  readonly x: number;
  readonly y: number;
  /** Where its months begin and end; `null` when they are one period of the record. */
  readonly span: { readonly from: number; readonly to: number } | null;
  /** False for a target or forecast. */
  readonly isRealised: boolean;
}

/** The numbers of dots that stand together, and a line to them when they are some way off. */
export interface DotLabel {
  readonly mark: TextMark;
  /** Their publisher, where it is one and has room. */
  readonly name: TextMark | null;
  readonly leader: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  } | null;
}

/** The picture of everything printed on a pair and a measure, over both countries' records. */
export interface ClaimsOverTimePlan {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly measure: Measure;
  readonly key: readonly KeyMark[];
  readonly plot: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly ticks: readonly AxisTick[];
  readonly line: readonly LinePoint[];
  readonly mirror: readonly LinePoint[];
  readonly dots: readonly PrintedDot[];
  readonly labels: readonly DotLabel[];
  readonly timeLabels: readonly TextMark[];
  readonly rows: readonly ClaimRow[];
  readonly title: string;
  /** The picture in words, with exact figures. */
  readonly description: string;
}
