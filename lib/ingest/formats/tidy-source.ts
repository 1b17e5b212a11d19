import type { Valuation } from '@/lib/domain/dataset';
import { FileError } from '@/lib/errors';
import type { DeclaredDetails } from '../declared-details';
import type { DatasetDescription } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';
import { describeDataset } from './describe-dataset';
import { oneValue } from './one-value';
import { cellError, type SourceRecord } from './source-record';
import type { TidyManifest } from './tidy-manifest';
import { flowOfWord, powerOfWord, valuationOfWord } from './tidy-words';

/** What the rows of an own table say of the whole: of each thing one, the same on every row. */
export interface TidySource {
  /** @throws {FileError} when nothing tells in which currency the values of a file are. */
  readonly start: (file: OpenedFile, hasCurrency: boolean) => void;
  /** @throws {FileError} when a row contradicts the ones before it. */
  readonly take: (record: SourceRecord) => void;
  readonly describe: (files: readonly OpenedFile[]) => DatasetDescription;
}

/** Gathers currency, unit, valuation and source from the rows, or from what goes before them. */
export function tidySource(details: DeclaredDetails, manifest: TidyManifest): TidySource {
  const currency = oneValue('currency');
  const power = oneValue('unit');
  const exports = oneValue<Valuation>('valuation');
  const imports = oneValue<Valuation>('valuation');
  const source = oneValue('source');
  const declared = details.currency ?? manifest.stated.unit?.currency;
  const start = (file: OpenedFile, hasCurrency: boolean) => {
    if (!hasCurrency && declared === undefined) throw noCurrency(file);
  };
  const take = (record: SourceRecord) => {
    const stated = readCurrency(record, declared);
    if (stated !== null) currency.take(record, stated);
    readUnit(record, (value) => power.take(record, value));
    const isExport = flowOfWord(record.text('flow'))?.endsWith('exports') ?? false;
    readValuation(record, (value) => (isExport ? exports : imports).take(record, value));
    if (record.text('source') !== '') source.take(record, record.text('source'));
  };
  const describe = (files: readonly OpenedFile[]) => {
    const told = manifest.stated;
    return describeDataset(files, details, {
      id: told.id,
      publisher: source.value() ?? told.publisher ?? 'publisher not stated',
      title: told.title ?? `Own table, ${files[0]?.origin.name ?? 'without a name'}`,
      adjustment: told.adjustment ?? 'none',
      reExports: told.reExports ?? 'unknown',
      licence: told.licence ?? 'licence not stated',
      address: told.address,
      retrieved: told.retrieved,
      kind: told.kind ?? 'reported',
      classification: told.classification ?? null,
      release: told.release ?? null,
      notes: [...(told.notes ?? []), ...manifest.notes],
      unit: {
        currency: currency.value() ?? told.unit?.currency ?? details.currency ?? '',
        multiplier: power.value() ?? told.unit?.multiplier ?? '1',
      },
      valuation: {
        exports: exports.value() ?? told.valuation?.exports ?? 'unknown',
        imports: imports.value() ?? told.valuation?.imports ?? 'unknown',
      },
    });
  };
  return { start, take, describe };
}

function readCurrency(record: SourceRecord, declared: string | undefined): string | null {
  const value = record.text('currency');
  if (value === '' && declared !== undefined) return null;
  if (/^[A-Z]{3}$/.test(value)) return value;
  const expected = 'a currency by its three letters, such as USD';
  throw cellError(record, { column: 'currency', value, expected });
}

function readUnit(record: SourceRecord, take: (value: string) => void): void {
  const value = record.text('unit');
  if (value === '') return;
  const power = powerOfWord(value);
  if (power !== null) return take(`1${'0'.repeat(power)}`);
  const expected = 'how many units of the currency one stands for: 1, 1000, 1000000 or in words';
  throw cellError(record, { column: 'unit', value, expected });
}

function readValuation(record: SourceRecord, take: (value: Valuation) => void): void {
  const value = record.text('valuation');
  if (value === '') return;
  const valuation = valuationOfWord(value);
  if (valuation !== null) return take(valuation);
  const expected = 'FOB | CIF | FAS | customs value | unknown';
  throw cellError(record, { column: 'valuation', value, expected });
}

function noCurrency(file: OpenedFile): FileError {
  return new FileError({
    file: file.name,
    line: 1,
    column: 'currency',
    expected: 'the currency of the values',
    hint: 'Declare it, --currency USD, or add a column "currency"',
  });
}
