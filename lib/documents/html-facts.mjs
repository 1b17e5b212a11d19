// @ts-check
import { defaultTreeAdapter as tree } from 'parse5';

import { attributeOf, nodesOf } from './html-tree.mjs';
import { isoDate } from './iso-date.mjs';

/**
 * @typedef {import('./html-tree.mjs').Node} Node
 * @typedef {import('./html-tree.mjs').Element} Element
 */

/** Where publishers write the day, the surest first. */
const DATE_NAMES = [
  'article:published_time',
  'datepublished',
  'citation_publication_date',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'date',
];
const MOST_JSON = 200_000;
const MOST_VALUES = 2000;

/**
 * Title and day of publication as a page states them, the day as YYYY-MM-DD in the page's own time.
 *
 * @param {Node} page
 * @returns {{title: string | null, date: string | null}}
 */
export function htmlFacts(page) {
  /** @type {Map<string, string>} */
  const named = new Map();
  /** @type {string[]} */
  const scripts = [];
  /** @type {string[]} */
  const times = [];
  let title = '';
  for (const { node, isEnd } of nodesOf(page)) {
    if (isEnd || !tree.isElementNode(node)) continue;
    const { tagName } = node;
    if (tagName === 'title' && title === '' && isOfHtml(node)) title = wordsOf(node);
    if (tagName === 'script' && attributeOf(node, 'type') === 'application/ld+json') {
      scripts.push(wordsOf(node));
    }
    if (tagName === 'time') times.push(attributeOf(node, 'datetime') ?? '');
    const name = attributeOf(node, 'property') ?? attributeOf(node, 'name');
    const key = (name ?? attributeOf(node, 'itemprop') ?? '').toLowerCase();
    const value = attributeOf(node, 'content') ?? attributeOf(node, 'datetime');
    if (key !== '' && value !== null && !named.has(key)) named.set(key, value);
  }
  return { title: plain(named.get('og:title')) ?? plain(title), date: dateOf() };

  function dateOf() {
    const [first, ...others] = DATE_NAMES.map((name) => isoDate(named.get(name)));
    const stated = scripts.map(publishedIn).find((date) => date !== null);
    const rest = [...others, ...times.map(isoDate)].find((date) => date !== null);
    return first ?? stated ?? rest ?? null;
  }
}

/** @param {Element} element */
function isOfHtml(element) {
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

/** @param {Element} element */
function wordsOf(element) {
  return element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('');
}

/** @param {string | undefined} text */
function plain(text) {
  const words = (text ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim();
  return words === '' ? null : words;
}

/**
 * The first `datePublished` in a script of JSON-LD, nearest to its root.
 *
 * @param {string} script
 * @returns {string | null}
 */
function publishedIn(script) {
  if (script.length > MOST_JSON) return null;
  /** @type {unknown[]} */
  const waiting = [parsed(script)];
  for (let at = 0; at < waiting.length && at < MOST_VALUES; at += 1) {
    const value = waiting[at];
    if (typeof value !== 'object' || value === null) continue;
    const date = 'datePublished' in value ? isoDate(value.datePublished) : null;
    if (date !== null) return date;
    waiting.push(...Object.values(value).slice(0, MOST_VALUES));
  }
  return null;
}

/**
 * @param {string} text
 * @returns {unknown} `null` for what is not JSON, as a browser ignores it
 */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
