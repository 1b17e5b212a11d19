import type { AddressProblem } from '@/lib/url/view-keys';

/** The keys of a query that a route has not, and those it has that are given more than once. */
export function unknownKeys(
  query: URLSearchParams,
  known: readonly string[],
): readonly AddressProblem[] {
  return [...new Set(query.keys())].flatMap((key) => {
    const values = query.getAll(key);
    const problem = { parameter: key, value: values.at(-1) ?? '' };
    if (!known.includes(key)) return [{ ...problem, expected: 'no such key' }];
    return values.length > 1 ? [{ ...problem, expected: 'to be given once' }] : [];
  });
}
