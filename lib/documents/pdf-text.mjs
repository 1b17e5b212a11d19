// @ts-check
import { getDocumentProxy } from 'unpdf';

import { pdfLines } from './pdf-lines.mjs';
import { joinedPages } from './pdf-paragraphs.mjs';
import { Refusal } from './refusal.mjs';

const MOST_PAGES = 300;

/** Nothing is drawn and nothing is run: no fonts, no pictures, no forms, no scripts. */
const OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: 1,
};

/**
 * The text of a PDF in the order it was written, lines and paragraphs joined again.
 *
 * @param {Buffer} bytes
 * @returns {Promise<{text: string, title: string | null, date: null}>}
 * @throws {Refusal}
 */
export async function pdfText(bytes) {
  try {
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), OPTIONS);
    if (pdf.numPages > MOST_PAGES) {
      throw new Refusal(`a PDF of ${pdf.numPages} pages`, `at most ${MOST_PAGES}`);
    }
    /** @type {import('./pdf-lines.mjs').Line[][]} */
    const pages = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pdfLines(items.filter((item) => 'str' in item)));
      page.cleanup();
    }
    return { text: joinedPages(pages), title: await titleOf(pdf), date: null };
  } catch (error) {
    throw error instanceof Refusal ? error : refused(error);
  }
}

/** @param {import('unpdf/pdfjs').PDFDocumentProxy} pdf */
async function titleOf(pdf) {
  const { info } = await pdf.getMetadata();
  const title = 'Title' in info ? info.Title : null;
  if (typeof title !== 'string') return null;
  const words = title.slice(0, 2000).replace(/\s+/g, ' ').trim();
  // What a word processor leaves there when nobody gave a title.
  return words === '' || /^(untitled|microsoft word - .*|.*\.(docx?|indd|pdf))$/i.test(words)
    ? null
    : words;
}

/** @param {unknown} error */
function refused(error) {
  if (error instanceof Error && error.name === 'PasswordException') {
    return new Refusal('a PDF with a password', 'one without', error);
  }
  return new Refusal('a damaged PDF', 'a PDF that is whole', error);
}
