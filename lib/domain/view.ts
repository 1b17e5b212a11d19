import type { Frequency } from './observation';
import type { PlaceCode } from './place';

/** The pictures a view can be drawn as. */
export const CHARTS = ['flows', 'balance', 'turnover', 'sides', 'products', 'table'] as const;
export type ChartKind = (typeof CHARTS)[number];

export type Theme = 'light' | 'dark';

/** Everything that decides what is shown. It is the address of the page, and nothing else is. */
export interface View {
  readonly reporter: PlaceCode;
  readonly partner: PlaceCode;
  /** The country whose record is read: the reporter or the partner. */
  readonly side: PlaceCode;
  readonly chart: ChartKind;
  readonly frequency: Frequency;
  /** First and last period shown, as period text of the view's frequency; `null` for all held. */
  readonly from: string | null;
  readonly to: string | null;
  /** The claim under the reader's eye. */
  readonly claim: string | null;
  /** `null` follows the reader's system. */
  readonly theme: Theme | null;
  /** Order of the table. */
  readonly sort: string | null;
  /** Id of the vintage that everything is read from; `null` for the one in force. */
  readonly vintage: string | null;
}
