import type { Decimal } from '@/lib/domain/decimal';
import type { PeriodSpec } from './period-spec';
import type { NamedPlace } from './places';
import type { PrintedMoney } from './money';
import type { FlowWord, Reference } from './trade-words';
import type { Cue } from './cue-words';

interface Placed {
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** The words in lower case, as lexicons hold them. */
  readonly lower: string;
  readonly isGlued: boolean;
}

/** A place by name. */
export interface PlaceUnit extends Placed {
  readonly kind: 'place';
  readonly place: NamedPlace;
  readonly isPossessive: boolean;
}

/** Words that stand for places named before. */
export interface ReferenceUnit extends Placed {
  readonly kind: 'reference';
  readonly reference: Reference;
  readonly isPossessive: boolean;
}

/** An amount of money. */
export interface MoneyUnit extends Placed {
  readonly kind: 'money';
  readonly money: PrintedMoney;
}

/** A percentage, or a ratio told as one ("doubled" is 100). `isSigned` when a plus or minus is printed. */
export interface PercentUnit extends Placed {
  readonly kind: 'percent';
  readonly percent: Decimal;
  readonly isSigned: boolean;
  readonly isRatio: boolean;
}

/** A named period. */
export interface PeriodUnit extends Placed {
  readonly kind: 'period';
  readonly spec: PeriodSpec;
}

/** A word for a flow of trade. */
export interface FlowUnit extends Placed {
  readonly kind: 'flow';
  readonly flow: FlowWord;
}

/** Anything else: words, numbers, signs, with what the lexicons say of them. */
export interface WordUnit extends Placed {
  readonly kind: 'word';
  readonly text: string;
  readonly type: 'word' | 'number' | 'sign';
  readonly isNoise: boolean;
  readonly cue: Cue | null;
  readonly change: 1 | -1 | null;
  readonly isComparison: boolean;
  readonly isShare: boolean;
  readonly hedge: 'approx' | 'over' | 'under' | null;
}

/** A piece of a sentence that means one thing. */
export type Unit =
  PlaceUnit | ReferenceUnit | MoneyUnit | PercentUnit | PeriodUnit | FlowUnit | WordUnit;
