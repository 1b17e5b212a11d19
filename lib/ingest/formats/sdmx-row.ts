import type { Valuation } from '@/lib/domain/dataset';
import { ALL_PRODUCTS, type ProductCode } from '@/lib/domain/product';
import { oneValue, type OneValue } from './one-value';
import type { Outcome } from './map-records';
import type { FlowMeaning } from './imf-indicator';
import type { PlaceNames } from './place-names';
import { readArea, type Area, type AreaTable } from './place-names-table';
import { refuseSelf } from './read-place';
import type { LeftOut, SdmxProfile } from './sdmx-profile';
import { sdmxStatus } from './sdmx-status';
import type { SdmxStructure } from './sdmx-structure';
import { cellError, type SourceRecord } from './source-record';
import { readTimePeriod, type TimePeriod } from './time-period';
import type { UnitHolder } from './unit-holder';

/** What observations are read with. */
export interface SdmxReading {
  readonly structure: SdmxStructure;
  readonly names: PlaceNames;
  readonly areas: AreaTable;
  readonly unit: UnitHolder;
  /** The valuation of imports that is taken where an indicator names one. */
  readonly imports: Valuation;
  readonly rest: ReadonlyMap<string, OneValue<string>>;
  readonly number: (text: string) => string | null;
}

/** Holders of the dimensions without a role. */
export function restHolders({ rest }: SdmxStructure): SdmxReading['rest'] {
  return new Map(rest.map((id) => [id, oneValue(id)]));
}

/** What becomes of a series: the part of a row that its dimensions decide, or why it is not held. */
interface Series {
  readonly reporter: string;
  readonly partner: string;
  readonly product: ProductCode;
  readonly meaning: FlowMeaning;
  readonly currency: string | null;
}

/**
 * The row one observation states, or why it is not held.
 *
 * @throws {FileError} when a dimension or attribute has what is not known.
 */
export function sdmxRow(record: SourceRecord, reading: SdmxReading): Outcome {
  const time = timeOf(record, reading.structure.profile);
  if ('leftOut' in time) return time;
  const series = seriesOf(record, reading);
  if ('leftOut' in series) return series;
  for (const [id, holder] of reading.rest) holder.take(record, record.text(id));
  const text = record.text('OBS_VALUE');
  const isAbsent = ['', 'NaN', '#N/A'].includes(text);
  const { status, note } = statusOf(record, !isAbsent);
  const { reporter, partner, product, meaning } = series;
  return {
    line: record.line,
    reporter,
    partner,
    flow: meaning.flow,
    product,
    ...time,
    value: isAbsent ? null : valueOf(record, text, series, reading),
    status,
    basis: 'total',
    absentChapters: [],
    note,
  };
}

function seriesOf(record: SourceRecord, reading: SdmxReading): Series | LeftOut {
  const { profile } = reading.structure;
  const { roles } = profile;
  const measure = roles.measure === null ? null : known(record, roles.measure, profile.measure);
  if (measure !== null && 'leftOut' in measure) return measure;
  const meaning = known(record, roles.flow, profile.flow);
  if ('leftOut' in meaning) return meaning;
  const isOther = meaning.valuation !== null && meaning.valuation !== reading.imports;
  if (meaning.flow === 'imports' && isOther) {
    return { leftOut: `imports valued ${meaning.valuation} beside imports ${reading.imports}` };
  }
  const product =
    roles.product === null ? ALL_PRODUCTS : known(record, roles.product, profile.product);
  if (typeof product !== 'string') return product;
  const reporter = areaOf(record, roles.reporter, reading);
  if ('leftOut' in reporter) return reporter;
  const partner = areaOf(record, roles.partner, reading);
  if ('leftOut' in partner) return partner;
  const sides = { reporter: reporter.place, partner: partner.place };
  refuseSelf(record, { column: roles.partner, ...sides });
  const currency = meaning.currency ?? measure?.currency ?? statedCurrency(record);
  return { ...sides, product, meaning, currency };
}

function known<Found>(
  record: SourceRecord,
  column: string,
  read: (text: string) => Found | null,
): Found {
  const value = record.text(column);
  const found = read(value);
  if (found !== null) return found;
  throw cellError(record, { column, value, expected: `a code of ${column} that is known` });
}

function areaOf(record: SourceRecord, column: string, reading: SdmxReading): Area {
  const told = reading.structure.profile.area(record.text(column));
  if (typeof told === 'string') return { place: told };
  return told ?? readArea(record, { column, table: reading.areas, names: reading.names });
}

function timeOf(record: SourceRecord, { roles }: SdmxProfile): TimePeriod {
  const value = record.text('TIME_PERIOD');
  const time = readTimePeriod(value);
  if (time === null) {
    const expected = 'a period such as 2021, 2021-Q1, 2021-03 or 2021-M03';
    throw cellError(record, { column: 'TIME_PERIOD', value, expected });
  }
  const stated = roles.frequency === null ? '' : record.text(roles.frequency);
  if ('leftOut' in time || stated === '' || stated === time.frequency) return time;
  const column = roles.frequency ?? 'FREQ';
  const expected = `${time.frequency}, since the period is ${value}`;
  throw cellError(record, { column, value: stated, expected });
}

const CURRENCIES = ['CURRENCY', 'UNIT_MEASURE', 'UNIT'] as const;

function statedCurrency(record: SourceRecord): string | null {
  const texts = CURRENCIES.map((column) => record.text(column));
  return texts.find((text) => /^[A-Z]{3}$/.test(text)) ?? null;
}

function valueOf(
  record: SourceRecord,
  text: string,
  { currency }: Series,
  { number, unit, structure }: SdmxReading,
): string {
  const value = number(text);
  const column = 'OBS_VALUE';
  if (value === null) {
    throw cellError(record, { column, value: text, expected: 'a decimal number, NaN or nothing' });
  }
  return unit.hold(record, { column, value, currency, power: structure.profile.power(record) });
}

function statusOf(record: SourceRecord, hasValue: boolean) {
  const status = record.text('OBS_STATUS');
  const flag = record.text('OBS_FLAG');
  const found = sdmxStatus({ status, flag, confidentiality: record.text('CONF_STATUS'), hasValue });
  const column = status === '' ? 'OBS_FLAG' : 'OBS_STATUS';
  const value = status === '' ? flag : status;
  if (found === null) {
    throw cellError(record, { column, value, expected: 'a code of the status that is known' });
  }
  const isAbsent = found.status === 'missing' || found.status === 'suppressed';
  if (!isAbsent || !hasValue) return found;
  const expected = `no value, since ${column} is ${value}`;
  throw cellError(record, { column: 'OBS_VALUE', value: record.text('OBS_VALUE'), expected });
}
