import type { Dataset, Valuation } from '@/lib/domain/dataset';
import { BASES, STATUSES, type ObservationStatus } from '@/lib/domain/observation';
import {
  FLOW_CODES,
  STATUS_CODES,
  TRADE_ATTRIBUTES,
  TRADE_STRUCTURE,
} from '@/lib/domain/trade-structure';
import { FileError } from '@/lib/errors';
import type { DatasetDescription, Reading } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';
import type { TradeRow } from '../trade-row';
import { describeDataset } from './describe-dataset';
import { genericProfile } from './sdmx-generic';
import { headText } from './head-text';
import type { Outcome } from './map-records';
import { oneValue } from './one-value';
import type { SdmxCsvHeader } from './sdmx-csv-header';
import { statedPower } from './sdmx-power';
import { plainFlow, type SdmxProfile } from './sdmx-profile';
import { sdmxRow, type SdmxReading } from './sdmx-row';
import type { SdmxStructure } from './sdmx-structure';
import { cellError, type SourceRecord } from './source-record';
import { valuationOfWord } from './tidy-words';

/** Our own export as it is read back: rows with all it says of them, and the dataset they are. */
export interface OwnSdmx {
  readonly structure: SdmxStructure;
  /** @throws {FileError} when a cell has what our own export never writes. */
  readonly row: (record: SourceRecord, reading: SdmxReading) => Outcome;
  readonly describe: (
    files: readonly OpenedFile[],
    reading: Reading,
    unit: SdmxReading['unit'],
  ) => DatasetDescription;
}

const OWN = new RegExp(String.raw`^[^\r\n]*\r?\n"?dataflow"?[,;\t|]"?${TRADE_STRUCTURE}\(`);

/** True when the first row of an SDMX-CSV file is of our own structure. */
export function isOwnSdmx(file: OpenedFile): boolean {
  return OWN.test(headText(file));
}

const ROLES = {
  reporter: 'REF_AREA',
  partner: 'COUNTERPART_AREA',
  flow: 'FLOW',
  measure: null,
  product: 'PRODUCT',
  frequency: 'FREQ',
} as const;

const COMPUTED = { leftOut: 'balance or turnover: computed, not stated' };

const PROFILE: SdmxProfile = {
  ...genericProfile(ROLES),
  // Our codes are those of the house's tables, groups of countries among them.
  area: (text) => text,
  flow: (text) => {
    if (text === FLOW_CODES.balance || text === FLOW_CODES.turnover) return COMPUTED;
    if (text === FLOW_CODES.exports) return plainFlow('exports');
    return text === FLOW_CODES.imports ? plainFlow('imports') : null;
  },
  power: (record) => {
    const power = statedPower(record);
    if (power !== null) return power;
    const expected = 'a power of ten, such as 0, 3 or 6';
    throw cellError(record, { column: 'UNIT_MULT', value: '', expected });
  },
};

const ADJUSTMENTS: readonly Dataset['adjustment'][] = ['none', 'seasonally adjusted'];
const KINDS: readonly Dataset['kind'][] = ['reported', 'reconciled', 'estimated'];

/**
 * Reads our own export back to the same rows: whose figures they are, their status, valuation,
 * adjustment, the chapters a sum lacks and the least that is known of an incomplete period.
 *
 * @throws {FileError} when a column is not there without which figures would be lost.
 */
export function ownSdmx(file: string, header: SdmxCsvHeader): OwnSdmx {
  const column = TRADE_ATTRIBUTES.find((name) => !header.ids.includes(name));
  if (column !== undefined) {
    const hint = 'Export the view again: without it figures would not come out as they were';
    throw new FileError({ file, line: 1, column, expected: `the column ${column}`, hint });
  }
  const adjustment = oneValue<Dataset['adjustment']>('ADJUSTMENT');
  const kind = oneValue<Dataset['kind']>('KIND');
  const valuations = { exports: new Set<Valuation>(), imports: new Set<Valuation>() };
  const origins = { sources: new Set<string>(), vintages: new Set<string>() };
  const row: OwnSdmx['row'] = (record, reading) => {
    const stated = sdmxRow(record, reading);
    if ('leftOut' in stated) return stated;
    adjustment.take(record, wordOf(record, 'ADJUSTMENT', ADJUSTMENTS));
    if (record.text('KIND') !== '') kind.take(record, wordOf(record, 'KIND', KINDS));
    const flow = stated.flow === 'exports' ? 'exports' : 'imports';
    valuations[flow].add(valuationOf(record));
    for (const id of record.text('SOURCE').split(';')) if (id !== '') origins.sources.add(id);
    origins.vintages.add(record.text('VINTAGE'));
    return { ...stated, ...asHeld(record, stated, reading) };
  };
  return {
    structure: {
      profile: PROFILE,
      rest: header.dimensions.filter((id) => !Object.values<string | null>(ROLES).includes(id)),
    },
    row,
    describe: (files, { details }, unit) =>
      describeDataset(files, details, {
        ...PROFILE.source,
        publisher: 'publisher not stated; exported by Bilateral',
        adjustment: adjustment.value() ?? 'none',
        kind: kind.value() ?? 'reported',
        unit: unit.unit(),
        valuation: { exports: oneOf(valuations.exports), imports: oneOf(valuations.imports) },
        notes: notesOf(origins, valuations),
      }),
  };
}

/** Status, value and basis as they were held: an incomplete period is held by the least that is known. */
function asHeld(
  record: SourceRecord,
  stated: TradeRow,
  reading: SdmxReading,
): Pick<TradeRow, 'status' | 'value' | 'basis' | 'absentChapters'> {
  const status = statusOf(record);
  const absent = record.text('ABSENT_CHAPTERS');
  const column = 'AT_LEAST';
  const least = record.text(column);
  if ((least === '') === (status === 'incomplete')) {
    const expected = status === 'incomplete' ? 'the least that is known' : 'nothing';
    throw cellError(record, { column, value: least, expected });
  }
  return {
    status,
    value: least === '' ? stated.value : leastOf(record, least, reading),
    basis: wordOf(record, 'BASIS', BASES),
    absentChapters: absent === '' ? [] : absent.split(' '),
  };
}

function leastOf(record: SourceRecord, text: string, { number, unit }: SdmxReading): string {
  const value = number(text);
  const column = 'AT_LEAST';
  if (value === null)
    throw cellError(record, { column, value: text, expected: 'a decimal number' });
  const currency = record.text('UNIT_MEASURE');
  return unit.hold(record, { column, value, currency, power: PROFILE.power(record) });
}

function statusOf(record: SourceRecord): ObservationStatus {
  const status = wordOf(record, 'RECORD_STATUS', STATUSES);
  const value = record.text('OBS_STATUS');
  if (value === STATUS_CODES[status]) return status;
  const expected = `${STATUS_CODES[status]}, since RECORD_STATUS is ${status}`;
  throw cellError(record, { column: 'OBS_STATUS', value, expected });
}

function valuationOf(record: SourceRecord): Valuation {
  const value = record.text('VALUATION');
  const valuation = valuationOfWord(value);
  if (valuation !== null) return valuation;
  throw cellError(record, { column: 'VALUATION', value, expected: 'a valuation such as FOB' });
}

function wordOf<Word extends string>(
  record: SourceRecord,
  column: string,
  words: readonly Word[],
): Word {
  const value = record.text(column);
  const word = words.find((one) => one === value);
  if (word !== undefined) return word;
  throw cellError(record, { column, value, expected: words.join(' | ') });
}

/** A dataset has one valuation of a flow; two countries' may differ in one file. */
function oneOf(found: ReadonlySet<Valuation>): Valuation {
  const [first, ...others] = found;
  return first === undefined || others.length > 0 ? 'unknown' : first;
}

function notesOf(
  {
    sources,
    vintages,
  }: { readonly sources: Iterable<string>; readonly vintages: Iterable<string> },
  valuations: Readonly<Record<'exports' | 'imports', ReadonlySet<Valuation>>>,
): readonly string[] {
  const mixed = (['exports', 'imports'] as const).filter((flow) => valuations[flow].size > 1);
  return [
    `Exported by Bilateral from vintage ${[...vintages].join(', ')}, made of the datasets ${[...sources].join(', ')}. Figures that were kept beside those shown, such as older ones, are not in the file.`,
    ...mixed.map(
      (flow) =>
        `The file has ${flow} valued ${[...valuations[flow]].join(' and ')}; a dataset has one valuation, so it is said to be unknown.`,
    ),
  ];
}
