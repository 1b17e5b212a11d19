import type { CiteEntry } from './cite-entries';
import { oneLine, plainAddress } from './cite-plain';

/**
 * Works as BibTeX: one `@misc` each, publishers as bodies that are never inverted, texts escaped
 * for LaTeX. Braces within texts are named, since BibTeX counts even escaped ones.
 */
export function bibtex(entries: readonly CiteEntry[]): string {
  return entries.map(entryText).join('\n');
}

function entryText(entry: CiteEntry): string {
  const [year = ''] = entry.issued.split('-');
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', `{${latex(entry.publisher)}}`],
    ['title', `{${latex(entry.title)}}`],
    ['year', latex(year)],
    ['version', entry.version === null ? null : latex(entry.version)],
    ['note', entry.note === '' ? null : latex(entry.note)],
    ['url', entry.address === null ? null : plainAddress(entry.address)],
    ['urldate', entry.accessed === null ? null : latex(entry.accessed)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : `  ${name} = {${value}},\n`,
  );
  return `@misc{${entry.key},\n${lines.join('')}}\n`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function latex(text: string): string {
  return oneLine(text).replace(/[\\{}~^#$%&_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}
