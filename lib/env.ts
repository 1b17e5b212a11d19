import { z } from 'zod';

const schema = z.object({
  /** Public address of this installation, without a path; unset on a reader's own machine. */
  BILATERAL_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
});

/**
 * The public address used in pictures, citations and tags, or `null` when none is set.
 *
 * @throws {Error} when `BILATERAL_ORIGIN` is not an http or https address.
 */
export function publicOrigin(): string | null {
  const text = process.env.BILATERAL_ORIGIN;
  if (text === undefined || text === '') return null;
  const parsed = schema.safeParse({ BILATERAL_ORIGIN: text });
  if (!parsed.success) {
    throw new Error(
      `BILATERAL_ORIGIN is "${text}"; expected an address such as https://example.org`,
    );
  }
  return new URL(text).origin;
}

/** Whether the address of an article may be given instead of its text: `FETCH_ARTICLES=on`. */
export function fetchArticles(): boolean {
  return process.env.FETCH_ARTICLES === 'on';
}
