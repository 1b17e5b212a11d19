import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { zipFile, type ZipEntry } from '@/tests/builders/zip-file';
import { zipEntry } from './zip-entry.mjs';

const MAIN = 'word/document.xml';
const entry = (rest: Partial<ZipEntry> = {}): ZipEntry => ({
  name: MAIN,
  bytes: Buffer.from('<w:document/>'),
  ...rest,
});
const read = (...entries: ZipEntry[]) => zipEntry(zipFile(entries), MAIN).toString();

describe('zipEntry(archive, name)', () => {
  test('unpacks the entry, deflated or stored, and nothing else', () => {
    const bomb = entry({ name: 'word/media/bomb', bytes: Buffer.alloc(9), size: 4_000_000_000 });
    expect(read(bomb, entry())).toBe('<w:document/>');
    expect(read(entry({ method: 0 }))).toBe('<w:document/>');
  });

  test('finds the end before a comment', () => {
    const archive = Buffer.concat([zipFile([entry()]), Buffer.from('a comment')]);
    expect(zipEntry(archive, MAIN).toString()).toBe('<w:document/>');
  });

  test('ignores names that lead elsewhere', () => {
    const names = ['../../etc/passwd', '/abs', 'C:\\x', 'a\\..\\b', '', 'x'.repeat(5000), '\u00ff'];
    expect(read(...names.map((name) => entry({ name })), entry())).toBe('<w:document/>');
  });

  test.each<[string, ZipEntry[]]>([
    ['a ZIP archive without word/document.xml', [entry({ name: 'xl/workbook.xml' })]],
    ['2 entries named word/document.xml', [entry(), entry()]],
    ['an archive with a password', [entry({ flags: 1 })]],
    ['compression method 12', [entry({ method: 12 })]],
    ['another size or checksum', [entry({ size: 5 })]],
    ['another size or checksum', [entry({ size: 4_000_000_000 })]],
    ['another size or checksum', [entry({ crc: 1 })]],
    ['compressed content that is damaged', [entry({ packed: Buffer.from('not deflated') })]],
    ['a document that expands beyond limit', [entry({ bytes: Buffer.alloc(5_000_000) })]],
    [
      'a document that expands beyond limit',
      [entry({ size: 10, packed: deflateRawSync(Buffer.alloc(5_000_000)) })],
    ],
  ])('refuses with %s', (message, entries) => {
    expect(() => read(...entries)).toThrow(message);
  });

  test('refuses more entries than a document has', () => {
    const many = Array.from({ length: 1001 }, (_, at) => entry({ name: `${at}` }));
    expect(() => read(...many)).toThrow('an archive of 1001 entries');
    expect(() => zipEntry(zipFile([entry()], 0xffff), MAIN)).toThrow('an archive of 65535 entries');
  });

  test('refuses an archive cut anywhere', () => {
    const archive = zipFile([entry()]);
    const accepted = Array.from(archive.keys()).filter((length) => {
      try {
        return zipEntry(archive.subarray(0, length), MAIN).length > 0;
      } catch {
        return false;
      }
    });
    expect(accepted).toEqual([]);
  });
});
