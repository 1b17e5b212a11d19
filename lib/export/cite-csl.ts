import type { CiteEntry } from './cite-entries';
import { oneLine } from './cite-plain';

/** Works as CSL-JSON, which Zotero, Pandoc and citation processors read. */
export function csl(entries: readonly CiteEntry[]): string {
  return `${JSON.stringify(entries.map(item), null, 2)}\n`;
}

function item(entry: CiteEntry) {
  return {
    id: entry.key,
    type: 'dataset',
    author: [{ literal: oneLine(entry.publisher) }],
    title: oneLine(entry.title),
    issued: dateOf(entry.issued),
    publisher: oneLine(entry.publisher),
    ...(entry.version === null ? {} : { version: oneLine(entry.version) }),
    ...(entry.note === '' ? {} : { note: oneLine(entry.note) }),
    ...(entry.address === null ? {} : { URL: entry.address }),
    ...(entry.accessed === null ? {} : { accessed: dateOf(entry.accessed) }),
  };
}

function dateOf(date: string) {
  const parts = date.slice(0, 10).split('-').map(Number);
  return parts.every(Number.isInteger) ? { 'date-parts': [parts] } : { literal: oneLine(date) };
}
