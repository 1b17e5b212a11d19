import { observationsText } from '@/tests/builders/data-folder';

/** Rows of an office’s table: two flows of two years. */
export const ROWS = [
  'PAK,AZE,exports,TOTAL,A,2019,100,reported,total,,',
  'PAK,AZE,exports,TOTAL,A,2020,200.5,reported,total,,',
  'PAK,AZE,imports,TOTAL,A,2020,30,reported,total,,',
];

/** The same later: one value revised, one record gone, one new. */
export const REVISED_ROWS = [
  'PAK,AZE,exports,TOTAL,A,2019,100,reported,total,,',
  'PAK,AZE,exports,TOTAL,A,2020,250.5,reported,total,,',
  'PAK,AZE,imports,TOTAL,A,2021,7,reported,total,,',
];

/** A value that is none, in line 3. */
export const BAD_ROWS = [
  'PAK,AZE,exports,TOTAL,A,2019,100,reported,total,,',
  'PAK,AZE,exports,TOTAL,A,2020,confidential,reported,total,,',
];

/** What the table does not say of itself. */
export const DETAILS = [
  ...['--as', 'office', '--publisher', 'An office', '--title', 'A table', '--licence', 'Free'],
  ...['--address', 'https://example.org/table', '--retrieved', '2024-03', '--currency', 'USD'],
  ...['--unit', '1', '--exports', 'FOB', '--imports', 'CIF'],
];

/** The text of a table in the product’s tidy form. */
export function tidyText(rows: readonly string[]): string {
  return observationsText(rows);
}
