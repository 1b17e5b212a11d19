import type { Decimal } from '@/lib/domain/decimal';
import { FileError } from '@/lib/errors';
import { exactDecimal } from '../exact-decimal';
import { JsonNumber, JsonObject, type JsonValue } from './json-value';

/** A value and where it stands, for errors that name the place. */
export interface JsonPlace {
  readonly file: string;
  readonly value: JsonValue;
  /** The JSON pointer; empty for the whole text. */
  readonly pointer: string;
  /** The record it is in, from 1; `null` outside of a list of records. */
  readonly record: number | null;
}

/** The whole text as a place. */
export function jsonPlace(file: string, value: JsonValue): JsonPlace {
  return { file, value, pointer: '', record: null };
}

/**
 * The value of a key.
 *
 * @throws {FileError} when the place is no object, or has no such key.
 */
export function jsonField(place: JsonPlace, key: string): JsonPlace {
  const found = optionalField(place, key);
  if (found === null) throw jsonError(place, `an object with the key ${key}`);
  return found;
}

/**
 * The value of a key, or `null` when there is no such key. A key with `null` is a place.
 *
 * @throws {FileError} when the place is no object.
 */
export function optionalField(place: JsonPlace, key: string): JsonPlace | null {
  if (!(place.value instanceof JsonObject)) throw jsonError(place, 'an object');
  const value = place.value.get(key);
  if (value === undefined) return null;
  const step = key.replaceAll('~', '~0').replaceAll('/', '~1');
  return { ...place, value, pointer: `${place.pointer}/${step}` };
}

/**
 * The values of a list, in order. Outside of a record each becomes one, counted from 1.
 *
 * @throws {FileError} when the place is no list.
 */
export function* jsonRecords(place: JsonPlace): Iterable<JsonPlace> {
  if (!isList(place.value)) throw jsonError(place, 'a list');
  for (const [index, value] of place.value.entries()) {
    const record = place.record ?? index + 1;
    yield { file: place.file, value, pointer: `${place.pointer}/${index}`, record };
  }
}

/**
 * The text of a place.
 *
 * @throws {FileError} when it is no text.
 */
export function jsonText(place: JsonPlace): string {
  if (typeof place.value !== 'string') throw jsonError(place, 'a text');
  return place.value;
}

/**
 * The number of a place, exactly as it is written but for an exponent; `null` where it says `null`.
 *
 * @throws {FileError} when it is neither, also for a number in quotes.
 */
export function jsonDecimal(place: JsonPlace): Decimal | null {
  if (place.value === null) return null;
  const text = place.value instanceof JsonNumber ? exactDecimal(place.value.text) : null;
  if (text === null) throw jsonError(place, 'a number or null');
  return text;
}

/**
 * The whole number of a place.
 *
 * @throws {FileError} when it is none, or too large to be counted with.
 */
export function jsonWhole(place: JsonPlace): number {
  const text = place.value instanceof JsonNumber ? place.value.text : '';
  const whole = Number(text);
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(whole)) {
    throw jsonError(place, 'a whole number');
  }
  return whole;
}

/**
 * The truth value of a place.
 *
 * @throws {FileError} when it is none.
 */
export function jsonBoolean(place: JsonPlace): boolean {
  if (typeof place.value !== 'boolean') throw jsonError(place, 'true or false');
  return place.value;
}

/** The error for a place whose value is not what was expected. */
export function jsonError(place: JsonPlace, expected: string, hint?: string): FileError {
  return new FileError({
    file: place.file,
    ...(place.record === null ? {} : { line: place.record }),
    column: place.pointer,
    value: shown(place.value),
    expected,
    ...(hint === undefined ? {} : { hint }),
  });
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function shown(value: JsonValue): string {
  if (value instanceof JsonNumber) return value.text;
  if (value instanceof JsonObject) return 'an object';
  if (isList(value)) return `a list of ${value.length}`;
  return typeof value === 'string' ? value : String(value);
}
