import { zipFile, type ZipEntry } from './zip-file';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook to be written; what is not given is as spreadsheets write it. */
export interface XlsxFile {
  readonly sheets: readonly {
    readonly name: string;
    /** What stands between the sheet's own tags. */
    readonly xml: string;
    readonly state?: 'hidden' | 'veryHidden';
  }[];
  /** The shared strings, as XML between `si` tags. */
  readonly strings?: readonly string[];
  /** What stands in the style sheet. */
  readonly styles?: string;
  readonly is1904?: boolean;
  /** What stands in the list of types. */
  readonly types?: string;
  readonly more?: readonly ZipEntry[];
}

/** A workbook (.xlsx) with the given sheets. */
export function xlsxFile(book: XlsxFile): Buffer {
  const sheets = book.sheets.map(({ xml }, at) =>
    xmlEntry(`xl/worksheets/sheet${at + 1}.xml`, worksheet(xml)),
  );
  return zipFile([
    xmlEntry('[Content_Types].xml', book.types ?? '<Types/>'),
    xmlEntry('xl/workbook.xml', workbook(book)),
    xmlEntry('xl/_rels/workbook.xml.rels', links(book)),
    xmlEntry('xl/sharedStrings.xml', strings(book.strings ?? [])),
    xmlEntry('xl/styles.xml', `<styleSheet xmlns="${MAIN}">${book.styles ?? ''}</styleSheet>`),
    ...sheets,
    ...(book.more ?? []),
  ]);
}

/** A sheet's text with the given content. */
export function worksheet(xml: string): string {
  return `<worksheet xmlns="${MAIN}">${xml}</worksheet>`;
}

/** A sheet's rows, each given as the XML of its cells. */
export function sheetData(...rows: readonly string[]): string {
  return `<sheetData>${rows.map((cells) => `<row>${cells}</row>`).join('')}</sheetData>`;
}

/** A part of a workbook. */
export function xmlEntry(name: string, xml: string): ZipEntry {
  return { name, bytes: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${xml}`) };
}

function workbook({ sheets, is1904 = false }: XlsxFile): string {
  const named = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`,
  );
  const dates = is1904 ? '<workbookPr date1904="1"/>' : '';
  return `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${dates}<sheets>${named.join('')}</sheets></workbook>`;
}

function links({ sheets }: XlsxFile): string {
  const all = [
    ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
    ['sharedStrings', 'sharedStrings.xml'],
    ['styles', '/xl/styles.xml'],
  ];
  const written = all.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${LINKS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${written.join('')}</Relationships>`;
}

function strings(all: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${all.map((each) => `<si>${each}</si>`).join('')}</sst>`;
}
