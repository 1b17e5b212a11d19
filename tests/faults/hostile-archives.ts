import { deflateRawSync } from 'node:zlib';
import type { DocumentFile } from '@/lib/documents/document';
import { docxFile, documentXml, mainEntry, paragraph } from '@/tests/builders/docx-file';
import { zipFile, type ZipEntry } from '@/tests/builders/zip-file';

const MAIN = 'word/document.xml';
const zeros = (bytes: number) => Buffer.alloc(bytes, 32);
const main = (rest: Partial<ZipEntry>): ZipEntry => ({ ...mainEntry(documentXml('')), ...rest });
const xmlFile = (xml: string) => zipFile([mainEntry(xml)]);

const LAUGHS = Array.from(
  { length: 20 },
  (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
).join('');

/** Word files that are made to do harm, each by one means. */
export const HOSTILE_ARCHIVES: readonly (() => DocumentFile)[] = [
  () => docx('flat bomb', zipFile([main({ bytes: zeros(100_000_000) })])),
  () => docx('bomb within the ratio', zipFile([main({ bytes: lines(24_000_000) })])),
  () => docx('small size said', zipFile([main({ size: 10, packed: packedZeros(50_000_000) })])),
  () => docx('large size said', zipFile([main({ size: 0xfffffffe })])),
  () => docx('nested', nested(6)),
  () => docx('archive for a main part', zipFile([{ name: MAIN, bytes: nested(3) }])),
  () => docx('many entries', zipFile(manyEntries(40_000))),
  () => docx('more entries said', zipFile([main({})], 900)),
  () => docx('none said', zipFile([main({})], 0)),
  () => docx('bad names', docxFile(paragraph('a'), badNames())),
  () => docx('the same name twice', zipFile([main({}), main({})])),
  () => docx('overlapping', overlapping()),
  () => docx('laughs', xmlFile(`<!DOCTYPE a [<!ENTITY l0 "ha">${LAUGHS}]><a>&l20;</a>`)),
  () => docx('laughs later', xmlFile(`<?xml version="1.0"?>${' '.repeat(5000)}<!doctype a>`)),
  () => docx('outside entity', xmlFile('<!DOCTYPE a SYSTEM "http://127.0.0.1/"><a/>')),
  () => docx('deep', xmlFile(documentXml('<w:p>'.repeat(1_000_000)))),
  () => docx('one open tag', xmlFile(`<a ${'b="c" '.repeat(1_000_000)}`)),
  () => docx('attributes', xmlFile(documentXml(`<w:p ${attributes(100_000)}/>`))),
  () => docx('one long name', xmlFile(`<${'a'.repeat(4_000_000)}>`)),
  () => docx('many references', xmlFile(documentXml(paragraph('&#65;'.repeat(900_000))))),
  () => docx('many paragraphs', docxFile('<w:p/>'.repeat(2_000_000))),
  () =>
    docx('many tables', docxFile('<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'.repeat(3e5))),
  () =>
    docx(
      'tables in tables',
      docxFile('<w:tbl><w:tr><w:tc>'.repeat(80) + '</w:tc></w:tr></w:tbl>'.repeat(80)),
    ),
  () =>
    docx('only ends', Buffer.from('PK\u0003\u0004' + 'PK\u0005\u0006'.repeat(800_000), 'latin1')),
];

function docx(name: string, bytes: Buffer): DocumentFile {
  return { name: `${name}.docx`, bytes };
}

function packedZeros(bytes: number): Buffer {
  return deflateRawSync(zeros(bytes));
}

/** Text that deflates badly enough to pass a limit of the ratio. */
function lines(bytes: number): Buffer {
  const words = Array.from({ length: 4000 }, (_, at) => `<w:p>${(at * 7919) % 10_007}</w:p>`);
  return Buffer.from(words.join('').repeat(Math.ceil(bytes / 60_000))).subarray(0, bytes);
}

function nested(depth: number): Buffer {
  const inner = depth === 0 ? zeros(10_000_000) : nested(depth - 1);
  return zipFile(Array.from({ length: 4 }, (_, at) => ({ name: `${at}.zip`, bytes: inner })));
}

function manyEntries(count: number): readonly ZipEntry[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `${at}`,
    bytes: Buffer.alloc(0),
    method: 0,
  }));
}

function badNames(): readonly ZipEntry[] {
  const names = [
    '../../etc/passwd',
    '/abs',
    'C:\\x',
    'a\\..\\b',
    '',
    'x'.repeat(60_000),
    '\u00ff\0',
  ];
  return names.map((name) => ({ name, bytes: Buffer.from('x') }));
}

/** An archive whose directory names one entry twice, at the same place, under two names. */
function overlapping(): Buffer {
  const archive = zipFile([main({}), main({ name: 'word/documentXxml' })]);
  const second = archive.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
  archive.writeUInt32LE(0, second + 42);
  return archive;
}

function attributes(count: number): string {
  return Array.from({ length: count }, (_, at) => `w:a${at}="b"`).join(' ');
}
