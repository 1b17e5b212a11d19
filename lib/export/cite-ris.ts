import type { CiteEntry } from './cite-entries';
import { oneLine, plainAddress } from './cite-plain';

/** Works as RIS: one record each, a tag a line, lines ended by CRLF. */
export function ris(entries: readonly CiteEntry[]): string {
  return entries.map(recordText).join('\r\n');
}

function recordText(entry: CiteEntry): string {
  const [year = ''] = entry.issued.split('-');
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', 'DATA'],
    ['ID', entry.key],
    ['AU', bodyName(entry.publisher)],
    ['TI', entry.title],
    ['PY', year],
    ['DA', slashed(entry.issued)],
    ['PB', entry.publisher],
    ['ET', entry.version],
    ['N1', entry.note === '' ? null : entry.note],
    ['UR', entry.address === null ? null : plainAddress(entry.address)],
    ['Y2', entry.accessed === null ? null : slashed(entry.accessed)],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${oneLine(value)}\r\n`))
    .join('');
}

/** RIS takes what is behind a comma for a first name; a body has none. `PB` holds the name whole. */
function bodyName(publisher: string): string {
  const [first = '', ...rest] = publisher.split(/,\s*/);
  return rest.length === 0 ? first : `${first} (${rest.join('; ')})`;
}

/** `2017-11` → `2017/11//`: RIS parts year, month, day and the rest by slashes. */
function slashed(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
