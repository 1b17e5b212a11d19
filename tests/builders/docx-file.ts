import { zipFile, type ZipEntry } from './zip-file';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

const TYPES =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

/** A text as it stands in XML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A paragraph of a Word document. */
export function paragraph(text: string, properties = ''): string {
  const inner = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${inner}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

/** A table of a Word document, each cell with one paragraph. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** The main part of a Word document with that body. */
export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`;
}

/** The entry a Word document's text stands in. */
export function mainEntry(xml: string): ZipEntry {
  return { name: 'word/document.xml', bytes: Buffer.from(xml, 'utf8') };
}

/** A Word document with that body, and with further entries. */
export function docxFile(body: string, others: readonly ZipEntry[] = []): Buffer {
  const types = { name: '[Content_Types].xml', bytes: Buffer.from(TYPES, 'utf8') };
  return zipFile([types, mainEntry(documentXml(body)), ...others]);
}
