import type { z } from 'zod';
import type { Answer } from './operation';
import { problem } from './schemas/problem';

const PROBLEM = { 'application/problem+json': problem };

/** An answer that is a file, kept by caches under its tag, and the answer to who holds it. */
export function taggedAnswers(
  description: string,
  content: Readonly<Record<string, z.ZodType | null>>,
): readonly Answer[] {
  return [
    {
      status: 200,
      description,
      headers: ['ETag', 'Cache-Control', 'Content-Disposition', 'Repr-Digest'],
      content,
    },
    {
      status: 304,
      description: 'The tag sent as If-None-Match is still the answer’s',
      headers: ['ETag', 'Cache-Control'],
      content: {},
    },
  ];
}

/** An answer made for who asks, kept nowhere. */
export function plainAnswer(
  description: string,
  content: Readonly<Record<string, z.ZodType | null>>,
): Answer {
  return { status: 200, description, headers: ['Cache-Control'], content };
}

const REFUSALS: Readonly<Record<number, string>> = {
  400: 'Some parts of the request cannot be used; each is named with what was expected',
  403: 'Not allowed here',
  404: 'Nothing stands at this address, or no such vintage was ever kept',
  410: 'This vintage has been removed',
  413: 'The body is too large',
  422: 'The text could not be read',
  429: 'Too many at once',
  500: 'Something failed on our side',
  501: 'This format is not offered',
  503: 'Too busy to draw a picture now, or the vintage asked for is damaged',
};

/** Answers that refuse, as problem details; 500 is always among them. */
export function refusals(...statuses: readonly number[]): readonly Answer[] {
  return [...statuses, 500].map((status) => ({
    status,
    description: REFUSALS[status] ?? 'Refused',
    headers:
      status === 429 || status === 503 ? ['Cache-Control', 'Retry-After'] : ['Cache-Control'],
    content: PROBLEM,
  }));
}
