/** Row and column, from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** The place that `B12` names, or `null` for what names none that a sheet has. */
export function cellPlace(reference: string): CellPlace | null {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference);
  const [, letters = '', digits = ''] = found ?? [];
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  const row = Number(digits);
  const isPlace = found !== null && row <= LAST_ROW && column <= LAST_COLUMN;
  return isPlace ? { row, column } : null;
}
