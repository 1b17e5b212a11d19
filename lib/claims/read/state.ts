import type { Decimal } from '@/lib/domain/decimal';
import type { ClaimStatus, Hedge } from '@/lib/domain/claim';
import type { Measure } from '@/lib/domain/record';
import type { OtherCurrency, Span, StatedPeriod } from './read-claim';
import type { Table } from './table-shape';
import type { PeriodUnit, Unit } from './unit';

/** What is measured and between whom, as the text stands at it. */
export interface Frame {
  readonly host: string | null;
  readonly partner: string | null;
  readonly flow: Measure;
  readonly sign: 1 | -1 | 0;
  readonly product: string | null;
  /** True where the text measures something that is no trade of a country. */
  readonly isDead: boolean;
  /** Why the flow and the sides are read so, a short sentence each. */
  readonly why: readonly string[];
}

/** What a text is about. */
export interface Subject {
  readonly host: string;
  /** The partner of a text about a pair; `null` for one about the whole trade of a country. */
  readonly partner: string | null;
}

/** What a reader carries from sentence to sentence. */
export interface Discourse {
  readonly date: string;
  readonly homes: readonly string[];
  readonly home: string | null;
  /** Countries the text shows as its own: by dateline, offices or possession of a flow. */
  readonly shown: ReadonlySet<string>;
  speaker: string | null;
  frame: Frame | null;
  /** What the text is about: the sides of its first statement, with its host as reporter. */
  subject: Subject | null;
  /** What the last sentence with a flow of its own measured first. */
  main: Frame | null;
  /** The last two countries told of as a pair, host first. */
  pair: readonly [string, string] | null;
  bloc: string | null;
  window: StatedPeriod | null;
  /** The windows the text has been at, the latest last. */
  readonly windows: StatedPeriod[];
  /** The first measure of the text that a figure was told of. */
  opening: Frame | null;
  currency: string | null;
  /** Whether the text compares with the year before or with the month or quarter before. */
  basis: 'year' | 'previous';
  readonly drafts: Draft[];
  /** The drafts by what they state. */
  readonly known: Map<string, Draft>;
  /** The partners the sentence before told of. */
  listed: ReadonlySet<string>;
  /** The table the text is in, if any. */
  table: Table | null;
}

/** A claim in the making. */
export interface Draft {
  reporter: string;
  partner: string;
  flow: Measure;
  value: Decimal | null;
  scale: Decimal;
  currency: string | null;
  otherCurrencies: readonly OtherCurrency[];
  period: StatedPeriod | null;
  changePct: Decimal | null;
  changePreviousPct: Decimal | null;
  changeAmount: Decimal | null;
  sharePct: Decimal | null;
  shareOf: string | null;
  product: string | null;
  status: ClaimStatus;
  hedge: Hedge;
  span: Span;
  figure: Span;
  trace: string[];
}

/** A percentage of change that waits for the amount it belongs to. */
export interface PendingChange {
  readonly index: number;
  readonly draft: Draft;
  /** True when the text gives it a period of its own. */
  readonly isDated: boolean;
}

/** What a reader knows inside one sentence. */
export interface SentenceState {
  readonly units: readonly Unit[];
  /** Units already read as a part of another. */
  readonly consumed: Set<number>;
  /** Index of the last flow word that governs, and of the last subject place; −1 before one. */
  mentionAt: number;
  nominativeAt: number;
  /** Partners told in a list with one figure each to come. */
  queue: string[];
  /** The period named in the sentence that its figures lie in. */
  period: StatedPeriod | null;
  periodAt: number;
  /** The last period the sentence names, as named. */
  periodUnit: PeriodUnit | null;
  /** The period the sentence compares with. */
  base: StatedPeriod | null;
  baseAt: number;
  status: ClaimStatus;
  pending: PendingChange | null;
  /** A stated increment in units, signed, that waits for the level it belongs to. */
  pendingAmount: Decimal | null;
  /** The last level stated, which a change told after it belongs to. */
  last: Draft | null;
  lastAt: number;
  direction: 1 | -1 | null;
  directionAt: number;
  noiseAt: number;
  /** A place with a preposition that stands before what it belongs to: "With China, …". */
  topic: string | null;
  /** The sides as the last flow phrase told them, without the partners of lists. */
  told: { readonly host: string | null; readonly partner: string | null } | null;
  start: number;
  /** True when the last flow phrase names no place at all. */
  isBare: boolean;
  /** Index of the last percentage that was a share; −1 before one. */
  shareAt: number;
  shareFrame: Frame | null;
  /** Periods told in the order of the amounts, by the index of the amount. */
  readonly respective: ReadonlyMap<number, PeriodUnit>;
}
