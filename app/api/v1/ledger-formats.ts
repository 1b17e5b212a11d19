/** The files a ledger is given as, with their types and name endings. */
export const LEDGER_FORMATS = {
  json: { type: 'application/json; charset=utf-8', extension: 'json' },
  csv: { type: 'text/csv; charset=utf-8; header=present', extension: 'csv' },
  claimreview: { type: 'application/ld+json; charset=utf-8', extension: 'jsonld' },
} as const;
export type LedgerFormat = keyof typeof LEDGER_FORMATS;

/** The format a query asks for, JSON when it says nothing; `null` when it is none. */
export function ledgerFormat(query: URLSearchParams): LedgerFormat | null {
  const asked = query.getAll('format');
  if (asked.length === 0) return 'json';
  const formats: readonly LedgerFormat[] = ['json', 'csv', 'claimreview'];
  return asked.length > 1 ? null : (formats.find((format) => format === asked[0]) ?? null);
}

/** What is said of a format that is none. */
export function formatProblem(query: URLSearchParams) {
  const expected = `one of ${Object.keys(LEDGER_FORMATS).join(', ')}`;
  return { parameter: 'format', value: query.getAll('format').join(','), expected };
}
