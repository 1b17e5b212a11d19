import type { Measure, TradeRecord } from '@/lib/domain/record';
import type { View } from '@/lib/domain/view';
import type { Names } from '@/lib/format/en/chart';
import type { PanelPlan } from './plan';

/** A claim as the chart needs it: where its dot stands, in the record's unit. */
export interface ChartClaim {
  readonly id: string;
  readonly measure: Measure;
  readonly period: string;
  readonly value: number;
  readonly label: string;
}

/** What a chart is drawn from. */
export interface ChartInput {
  readonly view: View;
  /** The record of the view's side. */
  readonly record: TradeRecord;
  /** The other country's record of the same trade; `null` when it has none in the same unit. */
  readonly mirror: TradeRecord | null;
  /** The side whose record it is, and the country it trades with. */
  readonly names: Names;
  readonly claims: readonly ChartClaim[];
  /** ISO date of the article; `null` without one. */
  readonly articleDate: string | null;
}

/** The part of a picture that panels and time axis may fill. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The size of all words but titles, in the plan's pixels. */
  readonly fontSize: number;
  /** `short` leaves the countries to the title above; otherwise every heading names them. */
  readonly labels?: 'whole' | 'short';
  /** Panels left out where there is no room for them. */
  readonly without?: readonly PanelPlan['id'][];
}
