import type { ChartPlan } from '@/lib/charts/plan';
import type { PageSize } from '@/lib/charts/page-sizes';
import type { Frequency } from '@/lib/domain/observation';
import type { PlaceCode } from '@/lib/domain/place';
import type { TradeRecord } from '@/lib/domain/record';
import type { Scene } from './scene';

/** A record that the view asks for and the page does not hold. */
export interface WantedRecord {
  readonly side: PlaceCode;
  readonly frequency: Frequency;
}

/**
 * What the early script offers to the islands that arrive after it.
 *
 * The address is the state; this is the one that reads it, writes it and draws it.
 */
export interface DashboardEngine {
  /** What is shown now. The same object until it changes. */
  readonly scene: () => Scene;
  readonly vintage: () => string;
  /** The plan the page's SVG of that size was drawn from. */
  readonly plan: (size: PageSize) => ChartPlan;
  /** Calls back after every change; returns the way to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The record waited for, or `null`. While someone fetches, the page waits instead of navigating. */
  readonly wanted: () => WantedRecord | null;
  readonly setFetching: (isFetching: boolean) => void;
  /** Takes records that were fetched, and draws again when the view shows them. */
  readonly provide: (vintage: string, records: readonly TradeRecord[]) => void;
  /** Lights the sentences of a period's claims; `null` puts them out. */
  readonly lightPeriod: (period: string | null) => void;
  /** Makes the first claim of a period the chosen one. */
  readonly choosePeriod: (period: string) => void;
}

declare global {
  interface Window {
    bilateral?: DashboardEngine;
  }
}
