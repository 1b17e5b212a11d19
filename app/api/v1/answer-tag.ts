import { createHash } from 'node:crypto';

/** The tag of an answer: the vintage and what was asked, so that it changes with either. */
export function answerTag(vintage: string, address: string): string {
  const { pathname, searchParams } = new URL(address);
  const asked = [...searchParams].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([vintage, pathname, asked]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
