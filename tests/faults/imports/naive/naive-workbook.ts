import { Broken } from './broken';
import { naiveZip } from './naive-archive';

/** The sheets of a workbook as rows of texts, found by plain patterns; rows without any cell are none. */
export function naiveWorkbook(bytes: Buffer): ReadonlyMap<string, readonly (readonly string[])[]> {
  const parts = naiveZip(bytes);
  const part = (name: string) => parts.get(name)?.toString('utf8') ?? '';
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si\b[^>]*>(.*?)<\/si>/gs)].map(
    ([, inner = '']) => textOf(inner),
  );
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  const sheets = [...part('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
    const name = plain(attribute(tag, 'name'));
    const xml = parts.get(targets.get(attribute(tag, 'r:id')) ?? '');
    if (xml === undefined) throw new Broken(`no part for the sheet ${name}`);
    return [name, rowsOf(xml.toString('utf8'), strings)] as const;
  });
  return new Map(sheets);
}

function rowsOf(xml: string, strings: readonly string[]): readonly (readonly string[])[] {
  return [...xml.matchAll(/<row\b[^>]*>(.*?)<\/row>/gs)].map(([, inner = '']) => {
    const cells: string[] = [];
    for (const [, head = '', body = ''] of inner.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const [, letters = ''] = /\br="([A-Z]+)\d+"/.exec(head) ?? [];
      const at = letters === '' ? cells.length : column(letters);
      while (cells.length < at) cells.push('');
      cells[at] = cellText(head, body, strings);
    }
    return cells;
  });
}

function cellText(head: string, body: string, strings: readonly string[]): string {
  const type = attribute(head, 't');
  if (type === 'inlineStr') return textOf(body).trim();
  const value = plain(/<v\b[^>]*>(.*?)<\/v>/s.exec(body)?.[1] ?? '').trim();
  return type === 's' && value !== '' ? (strings[Number(value)] ?? '').trim() : value;
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<t\b[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => plain(text)).join('');
}

function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1] ?? '';
}

function column(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function plain(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');
}
