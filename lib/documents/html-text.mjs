// @ts-check
import { defaultTreeAdapter as tree, parse } from 'parse5';

import { htmlFacts } from './html-facts.mjs';
import { HtmlLines } from './html-lines.mjs';
import { has, isDropped, nodesOf } from './html-tree.mjs';

/**
 * @typedef {import('./html-tree.mjs').Node} Node
 * @typedef {import('./html-tree.mjs').Element} Element
 */

const PARAGRAPHS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre article section header hr figure'.split(' '),
);
const LINES = new Set(
  (
    'div li dt dd tr td th br main body caption figcaption address details summary center fieldset ' +
    'legend option tbody thead'
  ).split(' '),
);

/** The least part of a page's text that its article holds; a smaller one is a teaser. */
const LEAST_PART = 1 / 3;

/**
 * The main text of a web page: of its longest article, else of `main`, else of all of it, without
 * navigation, forms, scripts and what is hidden. The page is read as browsers read it.
 *
 * @param {string} source
 * @returns {{text: string, title: string | null, date: string | null}}
 */
export function htmlText(source) {
  const page = parse(source);
  return { text: mainText(page), ...htmlFacts(page) };
}

/** @param {Node} page */
function mainText(page) {
  const whole = textOf(page);
  for (const tag of ['article', 'main']) {
    const texts = outermost(page, tag).map(textOf);
    const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
    if (longest !== '' && longest.length >= whole.length * LEAST_PART) return longest;
  }
  return whole;
}

/**
 * The elements of a tag that are in none of the same.
 *
 * @param {Node} page
 * @param {string} tag
 */
function outermost(page, tag) {
  /** @type {Element[]} */
  const found = [];
  let depth = 0;
  for (const { node, isEnd } of nodesOf(page, isDropped)) {
    if (!tree.isElementNode(node) || node.tagName !== tag) continue;
    if (!isEnd && depth === 0) found.push(node);
    depth += isEnd ? -1 : 1;
  }
  return found;
}

/** @param {Node} root */
function textOf(root) {
  const lines = new HtmlLines();
  /** @type {Element | null} the table whose rows are lines; there is none within it */
  let table = null;
  let pre = 0;
  for (const { node, isEnd } of nodesOf(root, isDropped)) {
    if (tree.isTextNode(node)) lines.write(node.value, pre > 0);
    if (!tree.isElementNode(node)) continue;
    const { tagName } = node;
    if (tagName === 'pre') pre += isEnd ? -1 : 1;
    if (tagName === 'table' && !isEnd && isOfRows(node)) table = node;
    if (node === table && isEnd) table = null;
    if (table !== null && (tagName === 'td' || tagName === 'th')) lines.cell(isEnd);
    else if (table !== null && tagName === 'tr') lines.row(isEnd);
    else if (PARAGRAPHS.has(tagName)) lines.endParagraph();
    else if (LINES.has(tagName)) lines.endLine();
  }
  return lines.text();
}

/**
 * True for a table of figures; one that holds tables or headings lays a page out.
 *
 * @param {Element} table
 */
function isOfRows(table) {
  return !has(table, ['table', 'h1', 'h2', 'h3', 'article']);
}
