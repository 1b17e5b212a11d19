import { FileError } from '@/lib/errors';
import { JsonNumber, JsonObject, type JsonValue } from '../../json/json-value';
import { COMTRADE_COLUMNS, type ComtradeColumn } from './comtrade-table';
import { DRIFT } from './json-answer';
import { writtenOut } from './plain-decimal';

type Kind = 'number' | 'text' | 'boolean';

const KINDS: Readonly<Record<ComtradeColumn, Kind>> = {
  typeCode: 'text',
  freqCode: 'text',
  refYear: 'number',
  refMonth: 'number',
  period: 'text',
  reporterCode: 'number',
  flowCode: 'text',
  partnerCode: 'number',
  partner2Code: 'number',
  classificationCode: 'text',
  isOriginalClassification: 'boolean',
  cmdCode: 'text',
  aggrLevel: 'number',
  isLeaf: 'boolean',
  customsCode: 'text',
  mosCode: 'text',
  motCode: 'number',
  cifvalue: 'number',
  fobvalue: 'number',
  primaryValue: 'number',
  legacyEstimationFlag: 'number',
  isReported: 'boolean',
  isAggregate: 'boolean',
};

/** Fields that are known and say nothing about a value in dollars. */
const OTHERS = new Set(
  (
    'refPeriodId reporterISO reporterDesc flowDesc partnerISO partnerDesc partner2ISO partner2Desc ' +
    'classificationSearchCode cmdDesc customsDesc motDesc mosDesc qtyUnitCode qtyUnitAbbr qty ' +
    'isQtyEstimated altQtyUnitCode altQtyUnitAbbr altQty isAltQtyEstimated netWgt isNetWgtEstimated ' +
    'grossWgt isGrossWgtEstimated'
  )
    .toLowerCase()
    .split(' '),
);

/**
 * Turns records of an answer into cells in the order of `COMTRADE_COLUMNS`; `null` is an empty cell.
 *
 * @throws {FileError} from the function it returns, when a field is missing or of another kind than
 * UN Comtrade gives it.
 */
export function recordReader(file: string): (record: JsonValue, line: number) => readonly string[] {
  let keys: readonly string[] = [];
  let keyOf: ReadonlyMap<ComtradeColumn, string> = new Map();
  return (record, line) => {
    if (!(record instanceof JsonObject)) throw new FileError({ file, line, expected: 'a record' });
    if (record.keys !== keys) {
      keyOf = keysOfColumns(record.keys, { file, line });
      keys = record.keys;
    }
    return COMTRADE_COLUMNS.map((column) => {
      const value = record.get(keyOf.get(column) ?? column) ?? null;
      const text = cellOf(value, KINDS[column]);
      if (text !== null) return text;
      const expected = `a ${KINDS[column]}, as UN Comtrade gives it`;
      throw new FileError({ file, line, column, value: shown(value), expected, hint: DRIFT });
    });
  };
}

/** The API has written `cifvalue` and `cifValue`: names are told apart without case. */
function keysOfColumns(
  keys: readonly string[],
  place: { readonly file: string; readonly line: number },
): ReadonlyMap<ComtradeColumn, string> {
  const byName = new Map(keys.map((key) => [key.toLowerCase(), key]));
  const known = new Map<ComtradeColumn, string>();
  for (const column of COMTRADE_COLUMNS) {
    const key = byName.get(column.toLowerCase());
    if (key === undefined) throw missing(column, keys, place);
    known.set(column, key);
  }
  return known;
}

function missing(
  column: ComtradeColumn,
  keys: readonly string[],
  place: { readonly file: string; readonly line: number },
): FileError {
  if (keys.includes('fileUrl')) {
    const expected = 'records of trade; this is a list of bulk files, which must be fetched first';
    return new FileError({ ...place, column: 'fileUrl', expected });
  }
  const columns = COMTRADE_COLUMNS.map((name) => name.toLowerCase());
  const strange = keys.filter((key) => {
    const name = key.toLowerCase();
    return !OTHERS.has(name) && !columns.includes(name);
  });
  const named = strange.length === 0 ? '' : `. Fields that are not known: ${strange.join(', ')}`;
  return new FileError({ ...place, column, expected: `the field ${column}`, hint: DRIFT + named });
}

/** The text of a value, `null` when it is of another kind. */
function cellOf(value: JsonValue, kind: Kind): string | null {
  if (value === null) return '';
  if (value instanceof JsonNumber) {
    return kind === 'number' ? (writtenOut(value.text) ?? value.text) : null;
  }
  if (typeof value === 'boolean') return kind === 'boolean' ? String(value) : null;
  return typeof value === 'string' && kind === 'text' ? value : null;
}

function shown(value: JsonValue): string {
  if (value instanceof JsonNumber) return value.text;
  if (value instanceof JsonObject) return 'an object';
  if (typeof value === 'string') return `"${value}", a text`;
  return typeof value === 'boolean' ? String(value) : 'a list or null';
}
