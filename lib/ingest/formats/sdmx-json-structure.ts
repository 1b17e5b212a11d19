import {
  jsonError,
  jsonField,
  jsonPlace,
  jsonRecords,
  jsonText,
  optionalField,
  type JsonPlace,
} from '../json/json-place';
import { JsonNumber, type JsonValue } from '../json/json-value';

/** A dimension or attribute of a message, and the texts its indices stand for. */
export interface SdmxComponent {
  readonly id: string;
  /** Empty where values are written as they are, without an index. */
  readonly values: readonly string[];
}

/** The dimensions and attributes of one level, in the order of keys and lists. */
export interface SdmxLevel {
  readonly dimensions: readonly SdmxComponent[];
  readonly attributes: readonly SdmxComponent[];
}

/** The structure of a message by its levels. */
export interface SdmxJsonStructure {
  readonly dataSet: SdmxLevel;
  readonly series: SdmxLevel;
  readonly observation: SdmxLevel;
  /** How many measures go before an observation's attributes. */
  readonly measures: number;
}

/**
 * The structure a message describes.
 *
 * @throws {FileError} when it is not that of SDMX-JSON.
 */
export function sdmxJsonStructure(structure: JsonPlace): SdmxJsonStructure {
  const dimensions = jsonField(structure, 'dimensions');
  const attributes = optionalField(structure, 'attributes');
  const level = (name: string): SdmxLevel => ({
    dimensions: components(optionalField(dimensions, name)),
    attributes: attributes === null ? [] : components(optionalField(attributes, name)),
  });
  const measures = optionalField(structure, 'measures');
  const own = measures === null ? null : optionalField(measures, 'observation');
  return {
    dataSet: level('dataSet'),
    series: level('series'),
    observation: level('observation'),
    measures: own === null ? 1 : [...jsonRecords(own)].length,
  };
}

function components(list: JsonPlace | null): readonly SdmxComponent[] {
  if (list === null || list.value === null) return [];
  return [...jsonRecords(list)].map((component) => {
    const values = optionalField(component, 'values');
    return {
      id: jsonText(jsonField(component, 'id')).toUpperCase(),
      values: values === null ? [] : [...jsonRecords(values)].map(valueText),
    };
  });
}

function valueText(place: JsonPlace): string {
  const text =
    optionalField(place, 'id') ?? optionalField(place, 'value') ?? jsonField(place, 'id');
  return plainText(text);
}

/** A text or number as text; empty for `null`. @throws {FileError} for anything else. */
export function plainText(place: JsonPlace): string {
  if (place.value === null) return '';
  if (place.value instanceof JsonNumber) return place.value.text;
  return jsonText(place);
}

/** The text a component has at an index. @throws {FileError} when it has none there. */
function atIndex(place: JsonPlace, { id, values }: SdmxComponent, index: string): string {
  const text = /^\d{1,9}$/.test(index) ? values[Number(index)] : undefined;
  if (text !== undefined) return text;
  const expected = `an index of ${id}, of which there are ${values.length}`;
  throw jsonError({ ...place, value: index satisfies JsonValue }, expected);
}

/** The texts of attributes by their list of indices, or of values where a component has none. */
export function attributeTexts(
  places: readonly JsonPlace[],
  attributes: readonly SdmxComponent[],
): readonly (readonly [string, string])[] {
  return attributes.flatMap((attribute, at) => {
    const place = places[at];
    if (place === undefined || place.value === null) return [];
    const isIndex = place.value instanceof JsonNumber && attribute.values.length > 0;
    const text = plainText(place);
    return [[attribute.id, isIndex ? atIndex(place, attribute, text) : text] as const];
  });
}

/** The texts of dimensions by a key such as `0:3:1`. @throws {FileError} when it does not fit. */
export function keyTexts(
  place: JsonPlace,
  dimensions: readonly SdmxComponent[],
  key: string,
): readonly (readonly [string, string])[] {
  const parts = key === '' ? [] : key.split(':');
  if (parts.length !== dimensions.length) {
    const expected = `a key of ${dimensions.length} indices`;
    throw jsonError({ ...jsonPlace(place.file, key), pointer: place.pointer }, expected);
  }
  return dimensions.map(
    (dimension, at) => [dimension.id, atIndex(place, dimension, parts[at] ?? '')] as const,
  );
}
