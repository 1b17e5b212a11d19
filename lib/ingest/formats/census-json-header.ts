import type { Flow } from '@/lib/domain/observation';
import { FileError } from '@/lib/errors';

/** What the header of an answer of the Census Bureau's interface says of its columns. */
export interface CensusHeader {
  readonly flow: Flow;
  /** The column of the month's value. */
  readonly value: string;
  /** The column of the product; `null` when all goods are one. */
  readonly product: string | null;
  /** Columns that part the trade further; each must have one value throughout. */
  readonly rest: readonly string[];
}

const VALUES: readonly (readonly [column: string, flow: Flow])[] = [
  ['ALL_VAL_MO', 'exports'],
  ['GEN_VAL_MO', 'imports'],
];
const PRODUCTS: readonly string[] = ['E_COMMODITY', 'I_COMMODITY'];
const KNOWN: readonly string[] = [
  'CTY_CODE',
  'CTY_NAME',
  'TIME',
  'YEAR',
  'MONTH',
  'COMM_LVL',
  'SUMMARY_LVL',
  'LAST_UPDATE',
  ...PRODUCTS,
];

/** True when a header is that of an answer on trade by country. */
export function isCensusHeader(header: readonly string[]): boolean {
  const isValue = (name: string) => /^(ALL|GEN)_VAL_(MO|YR)$/.test(name);
  return header.includes('CTY_CODE') && header.some(isValue);
}

/**
 * The columns of an answer. Amounts other than the month's value are passed over: a year to date
 * is no year.
 *
 * @throws {FileError} when it has no month's value, both flows', or no time.
 */
export function censusHeader(file: string, header: readonly string[]): CensusHeader {
  const found = VALUES.filter(([column]) => header.includes(column));
  const [first, second] = found;
  const hasTime = header.includes('time') || (header.includes('YEAR') && header.includes('MONTH'));
  if (first === undefined || second !== undefined || !hasTime || !header.includes('CTY_CODE')) {
    throw new FileError({
      file,
      line: 1,
      value: header.join(', '),
      expected:
        'the columns CTY_CODE, CTY_NAME, time (or YEAR and MONTH), and one of ALL_VAL_MO (exports) and GEN_VAL_MO (imports)',
      hint: 'A column of the year to date, such as ALL_VAL_YR, does not give the months: ask for ALL_VAL_MO or GEN_VAL_MO',
    });
  }
  const [value, flow] = first;
  return {
    flow,
    value,
    product: PRODUCTS.find((name) => header.includes(name)) ?? null,
    rest: header.filter((name) => !isPassedOver(name)),
  };
}

function isPassedOver(name: string): boolean {
  if (KNOWN.includes(name.toUpperCase())) return true;
  return /_(MO|YR)(_FLAG)?$|_(L|S)DESC$|^(UNIT_QY|QTY)|_NAME$/.test(name);
}
