import type { Decimal } from './decimal';
import type { PlaceCode } from './place';
import type { ProductCode } from './product';

/** A direction of trade as the reporter sees it. */
export type Flow = 'exports' | 'imports' | 're-exports' | 're-imports';

/** The frequencies at which publishers release series: year, quarter, month. */
export type Frequency = 'A' | 'Q' | 'M';

/** Every status, in the order in which they are listed. */
export const STATUSES = [
  'reported',
  'estimated',
  'provisional',
  'revised',
  'suppressed',
  'missing',
  'incomplete',
] as const;

/** Why a value is as it is, or why there is none. */
export type ObservationStatus = (typeof STATUSES)[number];

/** Every basis. */
export const BASES = ['total', 'sum of chapters'] as const;

/** What a value is made of: the publisher's own total, or the sum of the chapters held. */
export type Basis = (typeof BASES)[number];

/** One value of one flow in one period, as one dataset holds it. */
export interface Observation {
  readonly dataset: string;
  readonly reporter: PlaceCode;
  readonly partner: PlaceCode;
  readonly flow: Flow;
  readonly product: ProductCode;
  readonly frequency: Frequency;
  /** `2020`, `2020-Q1` or `2020-03`. */
  readonly period: string;
  /** In the dataset's unit; `null` when absent, with the status saying why. */
  readonly value: Decimal | null;
  readonly status: ObservationStatus;
  readonly basis: Basis;
  /** Chapters of which the extract has no file: no trade, or not extracted. */
  readonly absentChapters: readonly ProductCode[];
  readonly note: string | null;
}
