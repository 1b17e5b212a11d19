// @ts-check
import { SaxesParser } from 'saxes';

import { Refusal } from './refusal.mjs';
import { zipEntry } from './zip-entry.mjs';

const MAIN = 'word/document.xml';
const MOST_DEPTH = 256;

const WORD = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

/** What a reader of the page does not see: moved away, deleted, or a second form of the same. */
const UNSEEN = ['moveFrom', 'del', 'Fallback', 'instrText', 'rPrChange', 'pPrChange'];

/**
 * The text of a Word document: a paragraph a line, a table's row a line with ` | ` between cells.
 * Only its main part is read; notes, headers, comments and everything deleted are not.
 *
 * @param {Buffer} archive
 * @returns {{text: string, title: string | null, date: null}}
 * @throws {Refusal}
 */
export function docxText(archive) {
  const xml = decoded(zipEntry(archive, MAIN));
  if (/<!DOCTYPE/i.test(xml)) throw new Refusal(`a DOCTYPE in ${MAIN}`, 'a .docx without one');
  const page = new Page();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new Refusal(`damaged XML in ${MAIN}`, 'a .docx that is whole', error);
  });
  parser.on('opentag', (tag) => page.open(tag));
  parser.on('closetag', (tag) => page.close(tag));
  parser.on('text', (text) => page.write(text));
  parser.on('cdata', (text) => page.write(text));
  parser.write(xml).close();
  return { text: page.lines.join('\n'), title: page.title, date: null };
}

/** @param {Buffer} bytes */
function decoded(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refusal(`${MAIN} that is not UTF-8`, 'a .docx that is whole', cause);
  }
}

/**
 * True for a stop at which tabs of a paragraph end, which goes by the same name as a tab.
 *
 * @param {import('saxes').SaxesTagNS['attributes']} attributes
 */
function isStop(attributes) {
  return Object.values(attributes).some(({ local }) => local === 'pos');
}

/** The text read so far. A table within a cell is part of that cell's line. */
class Page {
  /** @type {string[]} */
  lines = [];
  /** @type {string | null} */
  title = null;
  #line = '';
  #isTitle = false;
  #isText = false;
  #isVanished = false;
  #depth = 0;
  #unseen = 0;
  #tables = 0;
  /** @type {string[]} */
  #cells = [];

  /** @param {import('saxes').SaxesTagNS} tag */
  open({ local, uri, attributes }) {
    this.#depth += 1;
    if (this.#depth > MOST_DEPTH) {
      throw new Refusal('elements nested too deep', `at most ${MOST_DEPTH} deep`);
    }
    if (UNSEEN.includes(local)) this.#unseen += 1;
    if (!WORD.includes(uri)) return;
    const value = Object.values(attributes).find((each) => each.local === 'val')?.value;
    if (local === 't') this.#isText = true;
    else if (local === 'tab' && !isStop(attributes)) this.#add('\t');
    else if (local === 'br' || local === 'cr') this.#add(this.#tables > 0 ? ' ' : '\n');
    else if (local === 'noBreakHyphen') this.#add('-');
    else if (local === 'vanish' && this.#unseen === 0) {
      this.#isVanished = !['0', 'false', 'off'].includes(value ?? '');
    } else if (local === 'r') this.#isVanished = false;
    else if (local === 'tbl') this.#tables += 1;
    else if (local === 'pStyle') this.#isTitle = value === 'Title';
  }

  /** @param {import('saxes').SaxesTagNS} tag */
  close({ local, uri }) {
    this.#depth -= 1;
    if (UNSEEN.includes(local)) this.#unseen -= 1;
    if (!WORD.includes(uri)) return;
    if (local === 't') this.#isText = false;
    else if (local === 'r') this.#isVanished = false;
    else if (local === 'p') this.#endParagraph();
    else if (local === 'tc' && this.#tables === 1) this.#endCell();
    else if (local === 'tr' && this.#tables === 1) this.#endRow();
    else if (local === 'tbl') this.#endTable();
  }

  /** @param {string} text */
  write(text) {
    if (this.#isText) this.#add(text);
  }

  /** @param {string} text */
  #add(text) {
    if (this.#unseen === 0 && !this.#isVanished) this.#line += text;
  }

  #endParagraph() {
    if (this.#tables > 0) {
      this.#line += ' ';
      return;
    }
    const line = this.#line.trim();
    if (this.#isTitle && this.title === null && line !== '') this.title = line;
    this.lines.push(line, '');
    this.#line = '';
    this.#isTitle = false;
  }

  #endCell() {
    this.#cells.push(this.#line.replace(/\s+/g, ' ').trim());
    this.#line = '';
  }

  #endRow() {
    if (this.#cells.some((cell) => cell !== '')) this.lines.push(this.#cells.join(' | '));
    this.#cells = [];
  }

  #endTable() {
    this.#tables -= 1;
    if (this.#tables === 0) this.lines.push('');
  }
}
