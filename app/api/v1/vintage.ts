import { VintageError } from '@/lib/errors';
import { problemResponse } from '@/lib/http';
import { readVintage } from '@/lib/url/read-vintage';
import type { AddressProblem } from '@/lib/url/view-keys';

/** The vintage that a request names, for routes whose address is no view's. */
export function readVintageKey(query: URLSearchParams): {
  readonly vintage: string | null;
  readonly problems: readonly AddressProblem[];
} {
  const values = query.getAll('vintage');
  const vintage = readVintage(query);
  const problem = (expected: string) => [
    { parameter: 'vintage', value: values.join(','), expected },
  ];
  if (values.length > 1) return { vintage, problems: problem('to be given once') };
  const isUnread = vintage === null && (values[0] ?? '') !== '';
  return {
    vintage,
    problems: isUnread ? problem('the id of a vintage, such as 3-0a1b2c3d') : [],
  };
}

/** What was loaded, or the refusal when the vintage that was asked for cannot be shown. */
export async function unlessNoVintage<T>(loading: Promise<T>): Promise<T | Response> {
  try {
    return await loading;
  } catch (error) {
    if (!(error instanceof VintageError)) throw error;
    const status = { unknown: 404, removed: 410, damaged: 503 } as const;
    return problemResponse({
      status: status[error.reason],
      title: 'This vintage cannot be shown',
      detail: `${error.message}; /sources lists those that are kept`,
      parameters: [
        { parameter: 'vintage', value: error.vintage, expected: 'a vintage that is kept' },
      ],
    });
  }
}
