import type { Observation } from '@/lib/domain/observation';

/** One record as a file states it, in the field's terms: an observation before it belongs to a dataset. */
export interface TradeRow extends Omit<Observation, 'dataset'> {
  /** Line of a text, row of a sheet, or place of a record in a list; from 1. */
  readonly line: number;
}
