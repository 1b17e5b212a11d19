import { FileError } from '@/lib/errors';
import { JsonNumber, JsonObject, type JsonList, type JsonValue } from '../../json/json-value';

/**
 * The records of an answer of UN Comtrade's API.
 *
 * @throws {FileError} when it tells an error, holds no records, or another number of them than it
 * says: an empty answer is what a wrong question gets, and never zero trade.
 */
export function recordsOf(file: string, answer: JsonValue): JsonList {
  if (!(answer instanceof JsonObject)) {
    throw new FileError({
      file,
      expected: 'an answer of UN Comtrade: an object with count and data',
    });
  }
  refuseMessage(file, answer);
  const data = answer.get('data');
  const count = answer.get('count');
  if (!isList(data)) {
    throw new FileError({ file, column: 'data', expected: 'a list of records', hint: DRIFT });
  }
  if (!(count instanceof JsonNumber)) {
    throw new FileError({ file, column: 'count', expected: 'the number of records', hint: DRIFT });
  }
  if (data.length === 0 && count.text === '0') throw noData(file);
  if (count.text === String(data.length)) return data;
  const expected = `${count.text} records, as the answer counts them`;
  const hint = 'The answer was cut; ask again';
  throw new FileError({ file, column: 'data', value: `${data.length} records`, expected, hint });
}

/** What is said where the form of an answer is not the one that is known. */
export const DRIFT = 'UN Comtrade may have changed its answers; nothing is guessed';

function noData(file: string): FileError {
  return new FileError({
    file,
    column: 'count',
    value: '0',
    expected: 'at least one record: this is no data, which is not zero trade',
    hint: 'UN Comtrade answers so to wrong parameters too; check reporter, partner, period, flow and product codes',
  });
}

/** An error can come as text, as an object, or as the message of the gateway before the service. */
function refuseMessage(file: string, answer: JsonObject): void {
  const error = textOf(answer.get('error'));
  const inner = answer.get('errorObject');
  const detail = inner instanceof JsonObject ? textOf(inner.get('errorMessage')) : null;
  const told = detail ?? error;
  if (told !== null) {
    const column = detail === null ? 'error' : 'errorObject.errorMessage';
    throw new FileError({ file, column, value: told, expected: 'an answer without an error' });
  }
  const code = answer.get('statusCode');
  const message = textOf(answer.get('message'));
  if (!(code instanceof JsonNumber) || message === null) return;
  const value = `${code.text} ${message}`;
  throw new FileError({ file, column: 'message', value, expected: 'records', hint: remedy(code) });
}

function remedy({ text: code }: JsonNumber): string {
  if (code === '429') return 'Too many questions in a short time; wait and ask again';
  if (code === '403') return 'The quota of the key is used up; ask again when it is renewed';
  if (code === '401') return 'The key is missing or not valid';
  return 'The service refused the question';
}

function textOf(value: JsonValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isList(value: JsonValue | undefined): value is JsonList {
  return Array.isArray(value);
}
