// @ts-check
// Reads one document in a thread of its own, whose memory is limited: see document-child.mjs.
import { parentPort, workerData } from 'node:worker_threads';

import { Refusal } from './refusal.mjs';

/** @type {{kind: string, bytes: Uint8Array}} */
const { kind, bytes } = workerData;

parentPort?.postMessage(await answer());

async function answer() {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { found, expected, cause } = error;
    return { found, expected, detail: cause instanceof Error ? cause.message : '' };
  }
}

async function read() {
  const content = Buffer.from(bytes);
  // Each reader is loaded only for its own kind: a library takes longer to load than a page to read.
  switch (kind) {
    case 'html':
      return (await import('./html-text.mjs')).htmlText(content.toString('utf8'));
    case 'docx':
      return (await import('./docx-text.mjs')).docxText(content);
    case 'pdf':
      return (await import('./pdf-text.mjs')).pdfText(content);
    default:
      throw new Error(`No reader for "${kind}"`);
  }
}
