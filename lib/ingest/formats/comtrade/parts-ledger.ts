import type { FileError } from '@/lib/errors';
import type { Reading } from '../../format-reader';
import type { StrictRow } from '../../table/read-strict-table';
import type { ComtradeColumn, ComtradeTable } from './comtrade-table';

/** Why a part is not stored. */
export const BESIDE_ITS_TOTAL =
  'a part beside its total: one customs procedure, mode of transport or second partner';

/** A row that is a part of a record. */
export interface PartRow {
  readonly table: ComtradeTable;
  readonly row: StrictRow;
  readonly key: string;
  /** A column that makes it a part. */
  readonly column: ComtradeColumn;
}

/** Keeps account of parts until it is known whether their totals stand in the files. */
export interface PartsLedger {
  readonly addTotal: (key: string) => void;
  readonly addPart: (part: PartRow) => void;
  /** Settles the parts whose totals came later; those without one are refused, never added up. */
  readonly settle: () => void;
}

/** An account of totals and parts that tells the reading what becomes of each part. */
export function partsLedger(reading: Reading): PartsLedger {
  const totals = new Set<string>();
  const waiting: PartRow[] = [];
  return {
    addTotal: (key) => void totals.add(key),
    addPart: (part) => {
      if (totals.has(part.key)) reading.leaveOut(BESIDE_ITS_TOTAL);
      else waiting.push(part);
    },
    settle: () => {
      for (const part of waiting) {
        if (totals.has(part.key)) reading.leaveOut(BESIDE_ITS_TOTAL);
        else reading.refuse(withoutTotal(part), part.row);
      }
    },
  };
}

const TOTAL_CODES: Partial<Record<ComtradeColumn, string>> = {
  customsCode: 'C00',
  motCode: '0',
  partner2Code: '0',
  mosCode: '0',
};

function withoutTotal({ table, row, column }: PartRow): FileError {
  return table.problem(row, column, {
    expected: `the total, ${TOTAL_CODES[column] ?? ''}, of which no file given has the row`,
    hint: 'Parts are not added up; ask for customsCode=C00, motCode=0 and partner2Code=0',
  });
}
