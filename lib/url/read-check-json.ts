import { isDate, type CheckRequest } from './read-check';
import type { AddressProblem } from './view-keys';

const KEYS = ['text', 'date', 'country'];

/**
 * The request another program sends as JSON: `{ text, date, country? }`; or all that is wrong with
 * it. Unlike a form of the page it is taken whole or not at all.
 */
export function readCheckJson(
  body: string,
): CheckRequest | { readonly problems: readonly AddressProblem[] } {
  const sent = parsed(body);
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    const expected = 'a JSON object with text, date and, if known, country';
    return { problems: [{ parameter: 'body', value: body.slice(0, 80), expected }] };
  }
  const fields = new Map<string, unknown>(Object.entries(sent));
  const problems: AddressProblem[] = [...fields.keys()]
    .filter((key) => !KEYS.includes(key))
    .map((key) => ({ parameter: key, value: '', expected: `one of ${KEYS.join(', ')}` }));
  const read = (key: string, test: (text: string) => boolean, expected: string): string => {
    const value = fields.get(key);
    if (typeof value === 'string' && test(value)) return value;
    problems.push({ parameter: key, value: told(value), expected });
    return '';
  };
  const text = read('text', (value) => value.trim() !== '', 'the text to be checked');
  const date = read('date', isDate, 'the date of the text, such as 2021-06-11');
  const country = fields.get('country') ?? null;
  const home =
    country === null
      ? null
      : read('country', (value) => /^[A-Za-z]{3}$/.test(value), 'a code such as AZE').toUpperCase();
  return problems.length > 0 ? { problems } : { text, date, home, typed: [], problems: [] };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function told(value: unknown): string {
  return value === undefined ? '' : (JSON.stringify(value) ?? '').slice(0, 80);
}
