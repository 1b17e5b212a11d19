import { FileError } from '@/lib/errors';
import type { Dialect } from './dialect';
import type { TableSource } from './strict-table';

/** The encoding of a file, and how many bytes of byte order mark to pass over. */
export interface ProvenEncoding {
  readonly encoding: Dialect['encoding'];
  readonly markLength: number;
}

const MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** Beginnings of what is often saved under the name of a table. */
const OTHER_CONTENT: readonly (readonly [RegExp, string])[] = [
  [/^\s*<(!doctype|html|head|body|!--)/i, 'a page of HTML'],
  [/^\s*<\?xml/i, 'XML'],
  [/^\s*[{[]/, 'JSON'],
  [/^%PDF-/, 'a PDF'],
  [/^PK\u0003\u0004/, 'a ZIP archive or a workbook'],
  [/^\u001f\u008b/, 'a gzip archive'],
  [/^7z\u00bc\u00af/, 'a 7z archive'],
  [/^PAR1/, 'Parquet'],
  [/^\u00d0\u00cf\u0011\u00e0/, 'an old Excel workbook'],
];

/**
 * The encoding a file's byte order mark states, else the declared one, else UTF-8, which the
 * decoding then proves.
 *
 * @throws {FileError} when mark and declaration differ, when the content is empty, or when it
 * plainly is something other than a table.
 */
export function proveEncoding(
  file: TableSource,
  declared: Dialect['encoding'] | undefined,
): ProvenEncoding {
  const mark = MARKS.find(({ bytes }) => bytes.every((byte, at) => file.head[at] === byte));
  if (mark === undefined) {
    refuseOtherContent(file);
    return { encoding: declared ?? 'utf-8', markLength: 0 };
  }
  if (declared !== undefined && declared !== mark.encoding) {
    throw new FileError({
      file: file.name,
      line: 1,
      value: `the byte order mark of ${mark.encoding}`,
      expected: `text in ${declared}, as declared`,
      hint: `Leave --encoding out, or declare --encoding ${mark.encoding}`,
    });
  }
  return { encoding: mark.encoding, markLength: mark.bytes.length };
}

function refuseOtherContent(file: TableSource): void {
  const beginning = Buffer.from(file.head.subarray(0, 256)).toString('latin1');
  const other = OTHER_CONTENT.find(([form]) => form.test(beginning));
  if (other === undefined) return;
  throw new FileError({
    file: file.name,
    line: 1,
    value: other[1],
    expected: 'a table of delimited text',
    hint: 'Check that this is the file the publisher offers, and not an error page; --format names another format',
  });
}
