import { constants, deflateRawSync, gzipSync } from 'node:zlib';
import { sheetData, worksheet, xlsxFile, xmlEntry } from '@/tests/builders/xlsx-file';
import { zipFile, type ZipEntry } from '@/tests/builders/zip-file';

/** A file made to do harm when it is imported. */
export interface HostileImport {
  /** The name under which it is brought. */
  readonly name: string;
  readonly bytes: () => Buffer;
  /** What the refusal says. */
  readonly expected: string;
}

const TABLE = 'year,value\n2020,1\n';
const BEYOND = 'expands beyond the limit';
const NESTED = 'an archive inside an archive';

const entry = (rest: Partial<ZipEntry> = {}): ZipEntry => ({
  name: 'trade.csv',
  bytes: Buffer.from(TABLE),
  ...rest,
});
const hostile = (name: string, expected: string, bytes: () => Buffer): HostileImport => ({
  name,
  bytes,
  expected,
});
const zip = (name: string, expected: string, ...entries: readonly ZipEntry[]): HostileImport =>
  hostile(`${name}.zip`, expected, () => zipFile(entries));

/** Archives that unpack to far more than they are. */
export const BOMBS: readonly HostileImport[] = [
  hostile('nested as 42.zip.zip', NESTED, () => nested(5)),
  hostile('10 MB to 10 GB.zip', BEYOND, () =>
    zipFile([entry({ packed: packedRows(1000), size: 1_000_000_000 })]),
  ),
  hostile('10 MB to 10 GB.csv.gz', BEYOND, () => gzipOf(packedRows(1000))),
  hostile('10 GB as it says.zip', BEYOND, () =>
    zipFile([entry({ packed: packedRows(10), size: 0xfffffffe })]),
  ),
  hostile('small as it says.zip', 'longer than the archive says', () =>
    zipFile([entry({ packed: deflateRawSync(Buffer.alloc(500_000, 'a')), size: 10 })]),
  ),
  hostile('overlapping.zip', 'overlaps another', overlapping),
  hostile('gzip of gzip.csv.gz', NESTED, () => gzipSync(gzipSync(TABLE))),
  hostile('gzip of zip.csv.gz', NESTED, () => gzipSync(zipFile([entry()]))),
  hostile('65,535 entries.zip', 'an archive of 65535 entries', () => zipFile(many(65_535))),
  hostile('65 entries.zip', 'an archive of 65 entries', () => zipFile(many(65))),
  hostile('many gzip members.csv.gz', BEYOND, () =>
    Buffer.concat(new Array<Buffer>(200).fill(gzipSync(Buffer.alloc(20_000_000, 'a')))),
  ),
];

const latin = (name: string) => Buffer.from(name).toString('latin1');

/** Archives whose entries have names or kinds that lead elsewhere. */
export const NAMES: readonly HostileImport[] = [
  zip('climbing', 'leads out of the archive', entry({ name: '../../etc/cron.d/x' })),
  zip('climbing within', 'leads out of the archive', entry({ name: 'a/../../b.csv' })),
  zip('absolute', 'begins at the root', entry({ name: '/tmp/bilateral-was-here.csv' })),
  zip('drive', 'a name with a backslash', entry({ name: 'C:\\x.csv' })),
  zip('drive with a slash', 'begins with a drive', entry({ name: 'C:/x.csv' })),
  zip('backslashes', 'a name with a backslash', entry({ name: 'a\\..\\b.csv' })),
  zip('link', 'a link', entry({ mode: 0o120777, bytes: Buffer.from('/etc/passwd') })),
  zip('device', 'a device', entry({ mode: 0o020666 })),
  zip('pipe', 'a device', entry({ mode: 0o010666 })),
  zip('folder that is none', 'a folder that is none', entry({ name: 'a/' })),
  zip('duplicate', 'two entries named trade.csv', entry(), entry()),
  zip(
    'duplicate in other letters',
    'two entries named',
    entry({ name: latin('\u00e9.csv') }),
    entry({ name: latin('e\u0301.csv') }),
  ),
  zip('5,000 characters', 'a name of 5000 characters', entry({ name: 'x'.repeat(5000) })),
  zip('not UTF-8', 'a name that is not UTF-8', entry({ name: 'a\u00ff.csv' })),
  zip('empty', 'an entry without a name', entry({ name: '' })),
  zip('zero byte', 'control characters', entry({ name: 'trade.csv\0.exe' })),
  zip('line end', 'control characters', entry({ name: 'trade\n.csv' })),
  zip('right to left', 'control characters', entry({ name: latin('trade\u202evsc.exe') })),
  zip('another name inside', 'another than the directory says', entry({ localName: 'trade.tsv' })),
];

/** Archives that are not what they say, or not whole. */
const LIARS: readonly HostileImport[] = [
  zip('password', 'an entry with a password', entry({ flags: 1 })),
  zip('strong password', 'an entry with a password', entry({ method: 99 })),
  zip('method', 'compression method 12', entry({ method: 12 })),
  zip('checksum', 'whose checksum differs', entry({ crc: 1 })),
  zip('shorter', 'shorter than the archive says', entry({ size: 999 })),
  zip('two sizes', 'an entry with two sizes', entry({ method: 0, size: 3 })),
  zip('not deflated', 'packed content that is damaged', entry({ packed: Buffer.alloc(40, 255) })),
  hostile('cut.zip', 'an archive without its end', () => zipFile([entry()]).subarray(0, 90)),
  hostile('followed.zip', 'an archive without its end', () =>
    Buffer.concat([zipFile([entry()]), Buffer.from('more')]),
  ),
  hostile('more said.zip', 'a broken directory', () => zipFile([entry()], 2)),
  hostile('none said.zip', 'a directory with more than it says', () => zipFile([entry()], 0)),
  hostile('cut.csv.gz', 'packed content that is cut off', () => gzipSync(TABLE).subarray(0, -9)),
  hostile('followed.csv.gz', 'packed content', () =>
    Buffer.concat([gzipSync(TABLE), Buffer.from('more')]),
  ),
  hostile('followed by zeros.csv.gz', 'something else behind its end', () =>
    Buffer.concat([gzipSync(TABLE), Buffer.alloc(512)]),
  ),
  zip('database inside', 'a DuckDB database', entry({ bytes: Buffer.from('01234567DUCK') })),
  zip('empty entry', 'an empty file', entry({ bytes: Buffer.alloc(0) })),
];

const cell = (reference: string, value = '1') => `<c r="${reference}"><v>${value}</v></c>`;
const sheet = (name: string, expected: string, xml: () => string): HostileImport =>
  hostile(`${name}.xlsx`, expected, () => xlsxFile({ sheets: [{ name: 'A', xml: xml() }] }));
const replaced = (name: string, expected: string, part: string, xml: () => string | Buffer) =>
  hostile(`${name}.xlsx`, expected, () => {
    const rest = Object.entries(PARTS).filter(([each]) => each !== part);
    return zipFile([
      ...rest.map(([each, text]) => xmlEntry(each, text)),
      // Stored, so that not the ratio refuses it.
      { name: part, bytes: Buffer.from(xml()), method: 0 },
    ]);
  });
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': '<Types/>',
  'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${LINKS}"><sheets><sheet name="A" r:id="a"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Type="${LINKS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': worksheet(sheetData(cell('A1'))),
};
const SHEET = 'xl/worksheets/sheet1.xml';
const LAUGHS = Array.from(
  { length: 20 },
  (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
).join('');

/** Workbooks that are made to do harm, or are beyond what a sheet can hold. */
const WORKBOOKS: readonly HostileImport[] = [
  replaced('laughs', 'a DOCTYPE', SHEET, () => `<!DOCTYPE a [<!ENTITY l0 "ha">${LAUGHS}]><a/>`),
  replaced('outside', 'a DOCTYPE', SHEET, () => '<!DOCTYPE a SYSTEM "http://127.0.0.1/"><a/>'),
  replaced('long doctype', 'more than 1 MB', SHEET, () => `<!DOCTYPE a [${rows(3_000_000)}`),
  replaced('utf-16', 'damaged XML', SHEET, () => Buffer.from('<a/>', 'utf16le')),
  replaced('latin-1', 'XML that is not UTF-8', SHEET, () => Buffer.from('<a>\u00e9</a>', 'latin1')),
  replaced(
    'latin-1 as it says',
    'XML in latin-1',
    SHEET,
    () => '<?xml version="1.0" encoding="latin-1"?><a/>',
  ),
  replaced('other place', 'an archive without xl/x.xml', 'xl/_rels/workbook.xml.rels', () =>
    (PARTS['xl/_rels/workbook.xml.rels'] ?? '').replace('worksheets/sheet1', 'x'),
  ),
  replaced('climbing link', 'an archive without', 'xl/_rels/workbook.xml.rels', () =>
    (PARTS['xl/_rels/workbook.xml.rels'] ?? '').replace('worksheets', '../../../etc'),
  ),
  sheet('entity', 'damaged XML', () => sheetData('<c><v>&l1;</v></c>')),
  sheet('cut XML', 'damaged XML', () => '<sheetData><row>'),
  sheet('deep', 'nested more than 64 deep', () => '<a>'.repeat(1_000_000)),
  replaced('one long tag', 'more than 1 MB', SHEET, () => `<a ${'b="c" '.repeat(500_000)}`),
  replaced('one long text', 'more than 1 MB', SHEET, () =>
    sheetData(`<c><v>${rows(2_000_000)}</v></c>`),
  ),
  replaced('one long comment', 'more than 1 MB', SHEET, () => `<!--${'< '.repeat(1_000_000)}-->`),
  sheet('one row too many', 'a cell at XFD1048577', () => sheetData(cell('XFD1048577'))),
  sheet('one column too many', 'a cell at XFE1', () => sheetData(cell('XFE1'))),
  sheet('last column', 'column 16384', () => sheetData(cell('XFD1'))),
  sheet('row number', 'row 1048577', () => '<sheetData><row r="1048577"/></sheetData>'),
  sheet('row order', 'row 1', () => '<sheetData><row r="2"/><row r="1"/></sheetData>'),
  sheet('cell order', 'a cell at A1', () => sheetData(cell('B1') + cell('A1'))),
  sheet('cell twice', 'a cell at A1', () => sheetData(cell('A1') + cell('A1'))),
  sheet('cell in another row', 'a cell at A7', () => sheetData(cell('A7'))),
  sheet('text number', 'text number 9', () => sheetData('<c t="s"><v>9</v></c>')),
  sheet('text number below', 'text number -1', () => sheetData('<c t="s"><v>-1</v></c>')),
  sheet('infinity', 'a number written INF', () => sheetData(cell('A1', 'INF'))),
  sheet('large exponent', 'a number written 1e999', () => sheetData(cell('A1', '1e999'))),
  sheet('no rows', 'no rows', () => '<dimension ref="A1"/>'),
  sheet('two tables', 'a second table', () => sheetData() + sheetData()),
  sheet('bomb', BEYOND, () => ' '.repeat(300_000_000)),
];

/** Everything made to do harm. */
export const HOSTILE_IMPORTS: readonly HostileImport[] = [
  ...BOMBS,
  ...NAMES,
  ...LIARS,
  ...WORKBOOKS,
];

/** Digits without a mark between them. */
function rows(characters: number): string {
  return Array.from({ length: 1000 }, (_, at) => String((at * 7919) % 10_007))
    .join('')
    .repeat(Math.ceil(characters / 3000))
    .slice(0, characters);
}

/** Deflated rows, of so many times 10 MB: a flushed block may be repeated as it is. */
function packedRows(times: number): Buffer {
  const rows10MB = Buffer.alloc(10_000_000, '2020,1\n');
  const block = deflateRawSync(rows10MB, { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: times }, () => block), Buffer.from([3, 0])]);
}

function gzipOf(deflated: Buffer): Buffer {
  const header = Buffer.from('1f8b0800000000000003', 'hex');
  return Buffer.concat([header, deflated, Buffer.alloc(8)]);
}

function nested(depth: number): Buffer {
  const inner = depth === 0 ? Buffer.alloc(1_000_000, 'a') : nested(depth - 1);
  return zipFile(Array.from({ length: 8 }, (_, at) => ({ name: `${at}.zip`, bytes: inner })));
}

function many(count: number): readonly ZipEntry[] {
  return Array.from({ length: count }, (_, at) => entry({ name: `${at}.csv`, method: 0 }));
}

/** Two entries of the directory that stand on the same bytes: the first ends behind the second. */
function overlapping(): Buffer {
  const kernel = zipFile([entry({ name: 'b.csv', method: 0 })]).subarray(0, 35 + TABLE.length);
  return zipFile([
    entry({ name: 'a.csv', method: 0, bytes: kernel }),
    entry({ name: 'b.csv', method: 0, at: 35 }),
  ]);
}
