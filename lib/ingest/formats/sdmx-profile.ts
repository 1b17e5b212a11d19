import type { Flow } from '@/lib/domain/observation';
import type { PlaceCode } from '@/lib/domain/place';
import type { ProductCode } from '@/lib/domain/product';
import type { StatedSource } from './describe-dataset';
import type { FlowMeaning } from './imf-indicator';
import type { SourceRecord } from './source-record';

/** Why a well-formed record is not held. */
export interface LeftOut {
  readonly leftOut: string;
}

/** Which dimension of a structure has which meaning. */
export interface SdmxRoles {
  readonly reporter: string;
  readonly partner: string;
  /** The dimension that tells exports from imports. */
  readonly flow: string;
  /** A dimension that tells values from quantities; `null` where the flow's one does. */
  readonly measure: string | null;
  readonly product: string | null;
  readonly frequency: string | null;
}

/** How one publisher fills the dimensions. Functions return `null` for what they do not know. */
export interface SdmxProfile {
  readonly roles: SdmxRoles;
  /** A table of areas in `data/codes`, or `null`. */
  readonly areas: string | null;
  readonly area: (text: string) => PlaceCode | LeftOut | null;
  readonly flow: (text: string) => FlowMeaning | LeftOut | null;
  /** Whether a measure is the value of trade, in which currency; `null` when it is not known. */
  readonly measure: (text: string) => { readonly currency: string | null } | LeftOut | null;
  readonly product: (text: string) => ProductCode | LeftOut | null;
  /** The power of ten by the record's attributes; `null` when they do not tell. */
  readonly power: (record: SourceRecord) => number | null;
  readonly source: Omit<StatedSource, 'unit' | 'valuation'>;
  readonly valuation: StatedSource['valuation'];
}

/** A product by the digits of the Harmonized System, or all of them. */
export function hsProduct(text: string): ProductCode | LeftOut | null {
  if (/^(total|_T)$/i.test(text)) return 'TOTAL';
  if (/^(\d{2}){1,3}$/.test(text)) return text;
  if (/^\d{7,10}$/.test(text)) return { leftOut: 'a product of more than six digits' };
  return null;
}

/** A flow by its words, with nothing said of valuation and currency. */
export function plainFlow(flow: Flow | null): FlowMeaning | null {
  return flow === null ? null : { flow, valuation: null, currency: null };
}
