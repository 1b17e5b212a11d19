import type { XmlTag } from './xml-steps';

const MAIN: readonly string[] = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];
const LINKS: readonly string[] = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** The name of an element of a workbook, or `null` for what extends it and is passed over. */
export function sheetElement({ local, uri }: XmlTag): string | null {
  return MAIN.includes(uri) ? local : null;
}

/** An attribute by its name, without a namespace. */
export function attribute(tag: XmlTag, name: string): string | null {
  return tag.attributes[name]?.value ?? null;
}

/** The id by which a part names another one. */
export function linkOf(tag: XmlTag): string | null {
  const found = Object.values(tag.attributes).find(
    ({ local, uri }) => local === 'id' && LINKS.includes(uri),
  );
  return found?.value ?? null;
}
