// @ts-check
import { crc32, inflateRawSync } from 'node:zlib';

import { Refusal } from './refusal.mjs';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;

const MOST_ENTRIES = 1000;
const MOST_BYTES = 24 * 1024 * 1024;
/** An entry may grow this many times, once it is larger than the free part. */
const MOST_RATIO = 200;
const FREE_BYTES = 1024 * 1024;

const DAMAGED = 'a .docx that is whole';

/**
 * @typedef {object} Entry
 * @property {string} name for comparison only; nothing is ever written under it
 * @property {number} flags
 * @property {number} method
 * @property {number} crc
 * @property {number} packed
 * @property {number} size as the archive says; what comes out must be just that long
 * @property {number} at
 */

/**
 * The bytes of one entry of a ZIP archive, read by the directory at its end. Nothing else in it is
 * unpacked, and what unpacks to more than 24 MB, or to more than 200 times its size, is not.
 *
 * @param {Buffer} archive
 * @param {string} name
 * @returns {Buffer}
 * @throws {Refusal}
 */
export function zipEntry(archive, name) {
  const found = entriesOf(archive).filter((entry) => entry.name === name);
  const [entry] = found;
  if (entry === undefined) throw new Refusal(`a ZIP archive without ${name}`, 'a .docx');
  if (found.length > 1) throw new Refusal(`${found.length} entries named ${name}`, 'one');
  if (entry.flags & 1) throw new Refusal('an archive with a password', 'one without');
  const packed = packedBytes(archive, entry);
  const bytes = entry.method === 0 ? packed : inflated(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw new Refusal(`${name} with another size or checksum than the archive says`, DAMAGED);
  }
  return bytes;
}

/** @param {Buffer} archive */
function entriesOf(archive) {
  const end = endOf(archive);
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  if (count > MOST_ENTRIES) {
    throw new Refusal(`an archive of ${count} entries`, `at most ${MOST_ENTRIES}`);
  }
  /** @type {Entry[]} */
  const entries = [];
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_LENGTH > end || archive.readUInt32LE(at) !== CENTRAL) {
      throw new Refusal('an archive with a broken directory', DAMAGED);
    }
    const length = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString('latin1', at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + length),
      flags: archive.readUInt16LE(at + 8),
      method: archive.readUInt16LE(at + 10),
      crc: archive.readUInt32LE(at + 16),
      packed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      at: archive.readUInt32LE(at + 42),
    });
    at += CENTRAL_LENGTH + length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Where the record at the archive's end begins, which only a comment may follow.
 *
 * @param {Buffer} archive
 */
function endOf(archive) {
  const earliest = Math.max(0, archive.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = archive.length - END_LENGTH; at >= earliest; at -= 1) {
    if (archive.readUInt32LE(at) === END) return at;
  }
  throw new Refusal('an archive without its end', DAMAGED);
}

/**
 * @param {Buffer} archive
 * @param {Entry} entry
 */
function packedBytes(archive, { at, packed }) {
  if (at + LOCAL_LENGTH > archive.length || archive.readUInt32LE(at) !== LOCAL) {
    throw new Refusal('an archive whose directory points at nothing', DAMAGED);
  }
  const from = at + LOCAL_LENGTH + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  if (from + packed > archive.length) throw new Refusal('an archive that is cut off', DAMAGED);
  return archive.subarray(from, from + packed);
}

/**
 * @param {Buffer} packed
 * @param {Entry} entry
 */
function inflated(packed, { method }) {
  if (method !== 8) throw new Refusal(`compression method ${method}`, 'deflate, as in a .docx');
  const most = Math.min(MOST_BYTES, Math.max(FREE_BYTES, packed.length * MOST_RATIO));
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (cause) {
    if (cause instanceof RangeError) {
      throw new Refusal('a document that expands beyond limit', `at most ${most} bytes`, cause);
    }
    throw new Refusal('compressed content that is damaged', DAMAGED, cause);
  }
}
