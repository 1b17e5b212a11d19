import 'server-only';

import { fetchArticle } from '@/lib/documents/fetch-article';
import type { DocumentText } from '@/lib/documents/document';
import { MOST_FILE_BYTES, readDocument } from '@/lib/documents/read-document';
import { fetchArticles } from '@/lib/env';
import { DocumentError } from '@/lib/errors';

export { MOST_FILE_BYTES };

/** What a reader brings instead of a text: a file in the body, or the address of an article. */
export interface BroughtDocument {
  readonly name: string | null;
  readonly address: string | null;
  readonly body: ReadableStream<Uint8Array> | null;
  /** Who asks, for the limits of fetching. */
  readonly client: string;
}

/**
 * The plain text of what a reader brought; nothing of it is kept.
 *
 * @throws {DocumentError} when the file is none that can be read, or fetching is off.
 * @throws {AddressError} when the address gave no article.
 * @throws {BusyError} when too much is asked for at once.
 */
export async function loadDocument(brought: BroughtDocument): Promise<DocumentText> {
  const { name, address } = brought;
  if (address !== null) return fetchDocument(address, brought.client);
  return readDocument({ name: name ?? 'file', bytes: await readBytes(brought) });
}

async function fetchDocument(address: string, client: string): Promise<DocumentText> {
  if (fetchArticles()) return readDocument(await fetchArticle(address, { client }));
  throw new DocumentError({
    file: address,
    found: 'an address',
    expected: 'the text itself: fetching articles is off on this installation',
  });
}

async function readBytes({ name, body }: BroughtDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  if (body !== null) {
    const reader = body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.byteLength;
      if (length > MOST_FILE_BYTES) {
        await reader.cancel();
        const found = `more than ${MOST_FILE_BYTES} bytes`;
        const expected = `at most ${MOST_FILE_BYTES} bytes`;
        throw new DocumentError({ file: name ?? 'file', found, expected });
      }
      parts.push(part.value);
    }
  }
  return Buffer.concat(parts);
}
