import { isUtf8 } from 'node:buffer';
import { FileError } from '@/lib/errors';
import type { OpenedFile } from '../open/opened-file';
import { JsonFault } from './json-fault';
import { JSON_LIMITS, type JsonLimits } from './json-limits';
import type { JsonValue } from './json-value';
import { parseJson } from './parse-json';

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Reads a whole file as one JSON text in UTF-8, with or without a byte order mark.
 *
 * @throws {FileError} with the JSON pointer as column, and the byte, for what is not JSON.
 */
export async function readJson(
  file: OpenedFile,
  limits: JsonLimits = JSON_LIMITS,
): Promise<JsonValue> {
  const all = await whole(file, limits.bytes);
  const skipped = all.subarray(0, 3).equals(MARK) ? 3 : 0;
  const bytes = all.subarray(skipped);
  if (!isUtf8(bytes)) throw notUtf8(file, bytes, skipped);
  const text = bytes.toString('utf8');
  try {
    return parseJson(text, limits);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const at = skipped + Buffer.byteLength(text.slice(0, error.at));
    throw new FileError({
      file: file.name,
      column: error.pointer,
      value: error.found,
      expected: `${error.expected} at byte ${at}`,
      ...(error.hint === null ? {} : { hint: error.hint }),
    });
  }
}

async function whole(file: OpenedFile, most: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of file.bytes()) {
    parts.push(part);
    bytes += part.length;
    if (bytes > most) {
      throw new FileError({
        file: file.name,
        value: `more than ${most} bytes`,
        expected: `a JSON file of at most ${most} bytes`,
        hint: 'Ask for fewer years or partners at once, or for CSV, which has no such limit',
      });
    }
  }
  return Buffer.concat(parts);
}

function notUtf8(file: OpenedFile, bytes: Buffer, skipped: number): FileError {
  let good = 0;
  let bad = bytes.length;
  // A cut may fall into a character: up to three bytes then belong to the one after.
  const isGood = (end: number) =>
    [0, 1, 2, 3].some((less) => end >= less && isUtf8(bytes.subarray(0, end - less)));
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isGood(middle)) good = middle;
    else bad = middle;
  }
  while (good > 0 && !isUtf8(bytes.subarray(0, good))) good -= 1;
  return new FileError({
    file: file.name,
    value: `bytes ${bytes.toString('hex', good, good + 4)}`,
    expected: `JSON in UTF-8 at byte ${skipped + good}`,
    hint: 'Convert the file to UTF-8, or download it again',
  });
}
