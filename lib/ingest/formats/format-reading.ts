import type { DatasetDescription, FormatReading } from '../format-reader';
import type { TradeRow } from '../trade-row';

type Describe = () => DatasetDescription;

/**
 * A reading of which the description becomes known while the rows are read: `rows` is given a
 * function to tell it by.
 */
export function formatReading(
  rows: (tell: (describe: Describe) => void) => AsyncIterable<readonly TradeRow[]>,
): FormatReading {
  const told: Describe[] = [];
  return {
    rows: rows((describe) => told.push(describe)),
    description: () => {
      const describe = told.at(-1);
      if (describe !== undefined) return describe();
      throw new Error('A description is complete only when the rows have been read');
    },
  };
}
