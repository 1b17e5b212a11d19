import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sheetData, xlsxFile } from '@/tests/builders/xlsx-file';
import { zipFile, type ZipEntry } from '@/tests/builders/zip-file';
import { FileError } from '@/lib/errors';
import { openFiles } from './open-files';
import { OPEN_LIMITS, type OpenLimits } from './open-limits';
import type { OpenedFile } from './opened-file';

const LONG = { timeout: 60_000 };
const MAKE_PIPE = 'mkfifo';
const TABLE = 'year,value\n2020,1\n';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-open-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function written(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function textOf(file: OpenedFile | undefined): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of file?.bytes() ?? []) parts.push(part);
  return Buffer.concat(parts).toString();
}

const openOne = (name: string, content: Uint8Array | string, limits?: Partial<OpenLimits>) =>
  openFiles([written(name, content)], { ...OPEN_LIMITS, ...limits });
const readOne = async (name: string, content: Uint8Array, limits: Partial<OpenLimits>) =>
  textOf((await openOne(name, content, limits))[0]);
const entry = (name: string, content: string, rest: Partial<ZipEntry> = {}): ZipEntry => ({
  name,
  bytes: Buffer.from(content),
  ...rest,
});
const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');

describe('openFiles(paths)', () => {
  test('opens a text as it is, whatever it is called', async () => {
    const path = written('trade.zip', TABLE);
    utimesSync(path, new Date('2026-06-01T12:00:00Z'), new Date('2026-06-01T12:00:00Z'));
    const [file] = await openFiles([path]);
    expect(file).toMatchObject({
      name: 'trade.zip',
      origin: { name: 'trade.zip', checksum: sha256(TABLE) },
      writtenOn: '2026-06-01',
      size: TABLE.length,
    });
    expect(Buffer.from(file?.head ?? []).toString()).toBe(TABLE);
    expect(await textOf(file)).toBe(TABLE);
    expect(await textOf(file)).toBe(TABLE);
  });

  test('unpacks gzip, of one member or more, whatever it is called', async () => {
    const packed = Buffer.concat([gzipSync(TABLE), gzipSync('2021,2\n')]);
    const [file] = await openOne('trade.csv', packed);
    expect(file?.origin).toEqual({ name: 'trade.csv', checksum: sha256(packed) });
    expect(file?.size).toBeNull();
    expect(await textOf(file)).toBe(`${TABLE}2021,2\n`);
    expect(await textOf(file)).toBe(`${TABLE}2021,2\n`);
  });

  test('opens every regular entry of an archive, stored or deflated', async () => {
    const archive = zipFile([
      entry('baci/', '', { mode: 0o040755, method: 0 }),
      entry('baci/BACI_HS17_Y2021.csv', TABLE, { mode: 0o100644 }),
      entry('country_codes.csv', 'code\n', { method: 0 }),
      entry('__MACOSX/._country_codes.csv', '\0\u0005\u0016\u0007'),
      entry('.DS_Store', '\0\0\0\u0001Bud1'),
    ]);
    const files = await openOne('baci.zip', archive);
    expect(files.map(({ name }) => name)).toEqual([
      'baci.zip › baci/BACI_HS17_Y2021.csv',
      'baci.zip › country_codes.csv',
    ]);
    expect(files[0]?.origin).toEqual({ name: 'baci.zip', checksum: sha256(archive) });
    expect(files[0]?.size).toBe(TABLE.length);
    expect(await textOf(files[0])).toBe(TABLE);
    expect(await textOf(files[1])).toBe('code\n');
    expect(await textOf(files[0])).toBe(TABLE);
  });

  test('hands a workbook over whole, with how its sheets begin', async () => {
    const cells = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = Array.from({ length: 30 }, (_, at) => cells(`row ${at + 1}`));
    const book = xlsxFile({ sheets: [{ name: 'Exports', xml: sheetData(...rows) }] });
    const [file, ...others] = await openOne('trade.csv', book);
    expect(others).toEqual([]);
    expect(file?.size).toBe(book.length);
    expect(file?.sheets?.map(({ name }) => name)).toEqual(['Exports']);
    expect(file?.sheets?.[0]?.rows).toHaveLength(12);
    expect(file?.sheets?.[0]?.rows[11]?.cells[0]?.text).toBe('row 12');
  });

  test('refuses the same bytes twice', async () => {
    const paths = [written('a.csv', TABLE), written('b.csv', TABLE)];
    await expect(openFiles(paths)).rejects.toThrow('b.csv: found "the same bytes as');
  });

  test('follows a link of the operator, and spells out what cannot be printed', async () => {
    symlinkSync(written('trade.csv', TABLE), join(folder, 'a\u202e\nb.csv'));
    const [file] = await openFiles([join(folder, 'a\u202e\nb.csv')]);
    expect(file?.name).toBe('a\\u202e\\u000ab.csv');
  });

  test.each<[string, (path: string) => void]>([
    ['no such file', () => undefined],
    ['a folder', (path) => mkdirSync(path)],
    ['an empty file', (path) => writeFileSync(path, '')],
    ['a named pipe', (path) => execFileSync(MAKE_PIPE, [path])],
    ['a link that leads round in circles', (path) => symlinkSync(path, path)],
    ['no such file', (path) => symlinkSync(`${path}.absent`, path)],
  ])('refuses %s', async (message, make) => {
    const path = join(folder, 'trade.csv');
    make(path);
    await expect(openFiles([path])).rejects.toThrow(`trade.csv: found "${message}"`);
  });

  test('refuses a device', async () => {
    await expect(openFiles(['/dev/zero'])).rejects.toThrow('/dev/zero: found "a device"');
  });

  const isRoot = process.getuid?.() === 0;
  test.skipIf(isRoot)('refuses a file without permission (not as root)', async () => {
    const path = written('trade.csv', TABLE);
    chmodSync(path, 0o000);
    await expect(openFiles([path])).rejects.toThrow('no permission to read');
  });

  test('refuses a file of more bytes than the limit before it is read', async () => {
    const path = written('trade.csv', '');
    truncateSync(path, 9 * 1024 ** 3);
    await expect(openFiles([path])).rejects.toThrow('expected at most 8589934592 bytes');
  });

  test('refuses a file that changes between two readings', async () => {
    const path = written('trade.csv', TABLE);
    const [file] = await openFiles([path]);
    writeFileSync(path, `${TABLE}2021,2\n`);
    await expect(textOf(file)).rejects.toThrow('a file that changes while it is read');
  });

  test.each<[Partial<OpenLimits>, string]>([
    [{ fileBytes: 20 }, 'at most 20 bytes'],
    [{ unpackedBytes: 20 }, 'at most 20 bytes in all'],
    [{ ratio: 1, freeBytes: 0 }, 'at most 1 times its packed size'],
    [{ entries: 1 }, 'expected at most 1'],
    [{ seconds: 0 }, 'unpacked within 0 s'],
  ])('holds an archive to the limit %o', async (limits, message) => {
    const archive = zipFile([entry('a.csv', 'a,b\n'.repeat(50)), entry('b.csv', TABLE)]);
    await expect(readOne('trade.zip', archive, limits)).rejects.toThrow(message);
  });

  test.each<[Partial<OpenLimits>, string]>([
    [{ unpackedBytes: 20 }, 'at most 20 bytes in all'],
    [{ ratio: 1, freeBytes: 0 }, 'at most 1 times its packed size'],
    [{ seconds: 0 }, 'unpacked within 0 s'],
  ])('holds a gzip file to the limit %o', async (limits, message) => {
    const packed = gzipSync('a,b\n'.repeat(50));
    await expect(readOne('trade.csv.gz', packed, limits)).rejects.toThrow(message);
  });

  test('counts an entry once, however often it is read', async () => {
    const archive = zipFile([entry('a.csv', TABLE)]);
    const [file] = await openOne('trade.zip', archive, { unpackedBytes: TABLE.length });
    await textOf(file);
    expect(await textOf(file)).toBe(TABLE);
  });

  test.each([
    ['trade.csv.gz', gzipSync(TABLE.repeat(50))],
    ['trade.zip', zipFile([entry('a.csv', TABLE.repeat(50)), entry('b.csv', TABLE)])],
  ])('refuses %s cut anywhere', LONG, async (name, whole) => {
    const read: number[] = [];
    for (const length of whole.keys()) {
      await readOne(name, whole.subarray(0, length), {}).then(
        () => read.push(length),
        (error: unknown) => expect(error).toMatchObject({ name: 'FileError' }),
      );
    }
    // A file cut to fewer bytes than a magic number has is a text of that one byte.
    expect(read.filter((length) => length > 3)).toEqual([]);
  });

  test.each([
    ['trade.csv.gz', gzipSync(TABLE)],
    ['trade.zip', zipFile([entry('a.csv', TABLE), entry('b.csv', 'code\n', { method: 0 })])],
  ])('never reads another content from %s with any one bit flipped', LONG, async (name, whole) => {
    const contents = async (bytes: Uint8Array): Promise<string> => {
      try {
        return (await Promise.all((await openOne(name, bytes)).map(textOf))).join('|');
      } catch (error) {
        return error instanceof FileError ? 'refused' : String(error);
      }
    };
    const same = await contents(whole);
    const others: string[] = [];
    // Without its first two bytes it is no longer told as packed, and the table's reader refuses it.
    for (let bit = 16; bit < whole.length * 8; bit += 3) {
      const bytes = Buffer.from(whole);
      bytes.writeUInt8((bytes[bit >> 3] ?? NaN) ^ (1 << (bit & 7)), bit >> 3);
      const found = await contents(bytes);
      if (found !== 'refused' && found !== same) others.push(`${bit} ${found}`);
    }
    expect(others).toEqual([]);
  });

  test('closes the file when the reader stops early', async () => {
    const text = Array.from({ length: 200_000 }, (_, at) => `${(at * 7919) % 1_000_003}\n`).join(
      '',
    );
    const [file] = await openOne('trade.csv.gz', gzipSync(text));
    const before = process.getActiveResourcesInfo().length;
    for (let round = 0; round < 20; round += 1) {
      for await (const part of file?.bytes() ?? []) if (part.length > 0) break;
    }
    expect(process.getActiveResourcesInfo().length).toBeLessThanOrEqual(before + 2);
  });

  test.each([
    ['xl/workbook.bin', 'a binary Excel workbook (.xlsb)'],
    ['word/document.xml', 'a Word document'],
    ['META-INF/manifest.xml', 'an OpenDocument file'],
  ])('names an archive with %s: %s', async (part, name) => {
    await expect(openOne('a.csv', zipFile([entry(part, '<a/>')]))).rejects.toThrow(name);
  });

  test('reads an archive that was written without knowing its size', async () => {
    // Written by Python's zipfile to a pipe: sizes stand behind the content.
    const archive = Buffer.from(
      'UEsDBC0ACAAAAAAAIQAAAAAA//////////8FABQAYS5jc3YBABAAAAAAAAAAAAAAAAAAAAAAAHllYXIsdmFsdWUKMjAyMCwxClBLBwgzhrZsEgAAAAAAAAASAAAAAAAAAFBLAQItAy0ACAAAAAAAIQAzhrZsEgAAABIAAAAFAAAAAAAAAAAAAACAAQAAAABhLmNzdlBLBQYAAAAAAQABADMAAABhAAAAAAA=',
      'base64',
    );
    expect(await readOne('trade.zip', archive, {})).toBe(TABLE);
  });

  test('reads an archive with sizes of 64 bits', async () => {
    const content = 'year,value\n2020,1\n';
    expect(await readOne('trade.zip', largeZip(content), {})).toBe(content);
    const cut = largeZip(content, 1n);
    await expect(readOne('trade.zip', cut, {})).rejects.toThrow('is not at its end');
  });
});

/** An archive of one entry with the records that archives of 4 GB and more need. */
function largeZip(content: string, wrongBy = 0n): Buffer {
  const short = zipFile([entry('a.csv', content, { method: 0 })]);
  const at = short.indexOf('PK\u0001\u0002', 0, 'latin1');
  const central = Buffer.from(short.subarray(at, at + 51));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(content.length), 4);
  extra.writeBigUInt64LE(BigInt(content.length), 12);
  central.fill(0xff, 20, 28);
  central.writeUInt16LE(extra.length, 30);
  central.fill(0xff, 42, 46);
  const end = Buffer.alloc(56);
  end.write('PK\u0006\u0006', 0, 'latin1');
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(1n, 24);
  end.writeBigUInt64LE(1n, 32);
  end.writeBigUInt64LE(BigInt(central.length + extra.length) + wrongBy, 40);
  end.writeBigUInt64LE(BigInt(at), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\u0006\u0007', 0, 'latin1');
  locator.writeBigUInt64LE(BigInt(at + central.length + extra.length), 8);
  const last = Buffer.from(short.subarray(-22));
  last.fill(0xff, 8, 20);
  return Buffer.concat([short.subarray(0, at), central, extra, end, locator, last]);
}
