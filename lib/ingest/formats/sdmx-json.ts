import type { DatasetDescription, FormatReader, Reading } from '../format-reader';
import { FileError } from '@/lib/errors';
import { jsonPlace } from '../json/json-place';
import { readJson } from '../json/read-json';
import type { OpenedFile } from '../open/opened-file';
import type { TradeRow } from '../trade-row';
import { exactNumber } from './exact-number';
import { formatReading } from './format-reading';
import { headText } from './head-text';
import { mapRecords } from './map-records';
import { sdmxJsonMessage, type SdmxJsonMessage } from './sdmx-json-records';
import { sdmxRow } from './sdmx-row';
import { describeSdmx, importsValuation, sdmxReading } from './sdmx-source';
import { sdmxStructure } from './sdmx-structure';
import type { SourceRecord } from './source-record';

/** SDMX-JSON 1.0 and 2.0, by series or flat, as WITS, Eurostat, the IMF and others answer with. */
export const sdmxJson: FormatReader = {
  name: 'sdmx-json',
  title: 'SDMX-JSON 1.0 and 2.0 (WITS, Eurostat, IMF)',
  recognise: (file) => {
    const text = headText(file);
    if (!/^\uFEFF?\s*\{/.test(text)) return false;
    return (
      /"dataSets"\s*:/.test(text) || (/"meta"\s*:/.test(text) && /"structures"\s*:/.test(text))
    );
  },
  read: (files, reading) => formatReading((tell) => readMessages(files, reading, tell)),
};

async function* readMessages(
  files: readonly OpenedFile[],
  reading: Reading,
  tell: (describe: () => DatasetDescription) => void,
): AsyncIterable<readonly TradeRow[]> {
  const messages: (SdmxJsonMessage & { readonly file: string })[] = [];
  for (const file of files) {
    const root = jsonPlace(file.name, await readJson(file));
    messages.push({ file: file.name, ...sdmxJsonMessage(root) });
  }
  const [first] = messages;
  if (first === undefined) return;
  const structure = sdmxStructure(first.file, first.dimensions);
  const { profile } = structure;
  const records = messages.flatMap((message) => message.records);
  const indicators = new Set(records.map((record) => record.text(profile.roles.flow)));
  const imports = reading.details.imports ?? importsValuation(profile, indicators);
  const observation = await sdmxReading(structure, reading, imports);
  const message = { dataflow: '', updated: '' };
  tell(() => describeSdmx(files, reading, { profile, imports, unit: observation.unit, message }));
  for (const { file, dimensions } of messages) refuseOtherStructure(file, dimensions, first);
  yield* mapRecords(batches(records), reading, (record) =>
    sdmxRow(record, { ...observation, number: exactNumber }),
  );
}

function refuseOtherStructure(
  file: string,
  dimensions: readonly string[],
  first: SdmxJsonMessage,
): void {
  const wanted = first.dimensions.toSorted().join(', ');
  const value = dimensions.toSorted().join(', ');
  if (value === wanted) return;
  throw new FileError({ file, value, expected: `the dimensions ${wanted}` });
}

const BATCH = 4096;

async function* batches(records: readonly SourceRecord[]): AsyncIterable<readonly SourceRecord[]> {
  await Promise.resolve();
  for (let at = 0; at < records.length; at += BATCH) yield records.slice(at, at + BATCH);
}
