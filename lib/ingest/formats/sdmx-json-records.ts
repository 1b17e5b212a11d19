import { FileError } from '@/lib/errors';
import {
  jsonError,
  jsonField,
  jsonRecords,
  jsonWhole,
  optionalField,
  type JsonPlace,
} from '../json/json-place';
import { JsonObject } from '../json/json-value';
import {
  attributeTexts,
  keyTexts,
  plainText,
  sdmxJsonStructure,
  type SdmxJsonStructure,
} from './sdmx-json-structure';
import type { SourceRecord } from './source-record';

/** What a message holds: the ids of its dimensions, and its observations as records. */
export interface SdmxJsonMessage {
  /** But for TIME_PERIOD, in order. */
  readonly dimensions: readonly string[];
  readonly records: readonly SourceRecord[];
}

/**
 * The observations of an SDMX-JSON message of version 1 or 2, by series or flat.
 *
 * @throws {FileError} when it is none, has no observation, or an index that is out of range.
 */
export function sdmxJsonMessage(root: JsonPlace): SdmxJsonMessage {
  refuseErrors(root);
  const body = optionalField(root, 'data') ?? root;
  const records: SourceRecord[] = [];
  let dimensions: readonly string[] = [];
  for (const dataSet of each(jsonField(body, 'dataSets'))) {
    const structure = sdmxJsonStructure(structureOf(root, body, dataSet));
    const { series, observation } = structure;
    const levels = [structure.dataSet, series, observation].flatMap((level) => level.dimensions);
    dimensions = levels.map(({ id }) => id).filter((id) => id !== 'TIME_PERIOD');
    for (const one of observations(dataSet, structure)) {
      records.push(recordOf(root.file, records.length + 1, one));
    }
  }
  if (records.length > 0) return { dimensions, records };
  throw new FileError({
    file: root.file,
    expected: 'at least one observation; an answer without any is no trade of zero',
    hint: 'Check the codes that were asked for',
  });
}

/** Elements of a list that are no records, and so have no number. */
function* each(list: JsonPlace): Iterable<JsonPlace> {
  for (const element of jsonRecords(list)) yield { ...element, record: null };
}

function refuseErrors(root: JsonPlace): void {
  const errors = optionalField(root, 'errors');
  if (errors === null) return;
  for (const error of each(errors)) {
    throw jsonError(error, 'an answer without errors', 'Ask the publisher again');
  }
}

function structureOf(root: JsonPlace, body: JsonPlace, dataSet: JsonPlace): JsonPlace {
  const one = optionalField(body, 'structure') ?? optionalField(root, 'structure');
  if (one !== null) return one;
  const all = [...each(jsonField(body, 'structures'))];
  const index = optionalField(dataSet, 'structure');
  const found = all[index === null ? 0 : jsonWhole(index)];
  if (found !== undefined) return found;
  throw jsonError(index ?? dataSet, `the index of one of ${all.length} structures`);
}

/** One observation: its list of value and attributes, and the texts that its keys stand for. */
interface Observation {
  readonly place: JsonPlace;
  readonly texts: ReadonlyMap<string, string>;
}

function* observations(dataSet: JsonPlace, structure: SdmxJsonStructure): Iterable<Observation> {
  // A dimension of the whole data set has one value, and no index anywhere.
  const fixed = structure.dataSet.dimensions.map(
    (dimension) => [dimension.id, dimension.values[0] ?? ''] as const,
  );
  const common = [...fixed, ...attributesOf(dataSet, structure.dataSet)];
  const series = optionalField(dataSet, 'series');
  if (series === null) {
    yield* withTexts(optionalField(dataSet, 'observations'), structure, common);
    return;
  }
  for (const [key, one] of fields(series)) {
    const own = keyTexts(one, structure.series.dimensions, key);
    const texts = [...common, ...own, ...attributesOf(one, structure.series)];
    yield* withTexts(jsonField(one, 'observations'), structure, texts);
  }
}

function* withTexts(
  list: JsonPlace | null,
  { observation, measures }: SdmxJsonStructure,
  common: readonly (readonly [string, string])[],
): Iterable<Observation> {
  if (list === null) return;
  for (const [key, place] of fields(list)) {
    const cells = [...jsonRecords(place)];
    const [value] = cells;
    if (value === undefined) throw jsonError(place, 'a list that begins with the value');
    const texts = new Map([
      ...common,
      ...keyTexts(place, observation.dimensions, key),
      ...attributeTexts(cells.slice(measures), observation.attributes),
      ['OBS_VALUE', plainText(value)] as const,
    ]);
    yield { place, texts };
  }
}

function attributesOf(place: JsonPlace, level: SdmxJsonStructure['series']) {
  const list = optionalField(place, 'attributes');
  return list === null ? [] : attributeTexts([...jsonRecords(list)], level.attributes);
}

function* fields(place: JsonPlace): Iterable<readonly [string, JsonPlace]> {
  if (!(place.value instanceof JsonObject)) throw jsonError(place, 'an object');
  for (const key of place.value.keys) yield [key, jsonField(place, key)];
}

function recordOf(file: string, line: number, { texts }: Observation): SourceRecord {
  const text = (column: string) => texts.get(column)?.trim() ?? '';
  return { file, line, cells: [...texts.values()], text };
}
