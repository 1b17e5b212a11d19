import type { ObservationStatus } from './observation';
import type { Measure } from './record';

/** The structure of our own SDMX messages, without its version. */
export const TRADE_STRUCTURE = 'BILATERAL:TRADE';

/** The structure with its version: a new attribute raises the second number. */
export const TRADE_STRUCTURE_ID = `${TRADE_STRUCTURE}(1.1.0)`;

/** What only our own structure has, in the order of its columns: without one of it, figures are lost. */
export const TRADE_ATTRIBUTES = [
  'VALUATION',
  'ADJUSTMENT',
  'KIND',
  'RECORD_STATUS',
  'AT_LEAST',
  'BASIS',
  'ABSENT_CHAPTERS',
] as const;

/** The codes of FLOW. Balance and turnover are computed from the two flows beside them. */
export const FLOW_CODES: Record<Measure, string> = {
  exports: 'X',
  imports: 'M',
  balance: 'B',
  turnover: 'T',
};

/**
 * The codes of OBS_STATUS, of SDMX's cross-domain list. It has none for a revised value, which is a
 * normal one, nor for an incomplete period, of which no value exists; RECORD_STATUS says which it is.
 */
export const STATUS_CODES: Record<ObservationStatus, string> = {
  reported: 'A',
  revised: 'A',
  estimated: 'E',
  provisional: 'P',
  suppressed: 'Q',
  missing: 'O',
  incomplete: 'O',
};
