import { z } from 'zod';

const schema = z.object({
  /** Public address of this installation, without a path; unset on a reader's own machine. */
  BILATERAL_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  /** Whether articles may be fetched from the addresses that readers give; unset is off. */
  FETCH_ARTICLES: z.enum(['on', 'off']).optional(),
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

/** A host name or number with or without a port, and nothing else. */
const HOST = /^([a-z0-9-]+(\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(:\d{1,5})?$/i;

/**
 * The address for tags that need a whole one: the public one, else the host a page was asked by.
 * A reader writes that host, so it stands in nothing but the answer to that reader.
 */
export function originFor(host: string | null): string {
  const known = publicOrigin();
  if (known !== null) return known;
  return host !== null && HOST.test(host) ? `http://${host}` : 'http://localhost';
}

/**
 * True where the operator has turned on that articles are fetched from readers' addresses.
 *
 * @throws {Error} when `FETCH_ARTICLES` is neither `on` nor `off`, rather than to guess.
 */
export function fetchArticles(): boolean {
  const text = process.env.FETCH_ARTICLES;
  if (text === undefined || text === '') return false;
  const parsed = schema.safeParse({ FETCH_ARTICLES: text });
  if (!parsed.success) throw new Error(`FETCH_ARTICLES is "${text}"; expected on or off`);
  return parsed.data.FETCH_ARTICLES === 'on';
}

/** A token that could be guessed guards nothing. */
const SHORTEST_TOKEN = 32;

/**
 * The token with which articles may be kept from the page; `null` where that is off.
 *
 * @throws {Error} when `BILATERAL_SAVE_TOKEN` is shorter than 32 bytes.
 */
export function saveToken(): string | null {
  const token = process.env.BILATERAL_SAVE_TOKEN;
  if (token === undefined || token === '') return null;
  if (Buffer.byteLength(token) < SHORTEST_TOKEN) {
    throw new Error(`BILATERAL_SAVE_TOKEN has fewer than ${SHORTEST_TOKEN} bytes`);
  }
  return token;
}
