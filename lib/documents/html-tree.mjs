// @ts-check
import { defaultTreeAdapter as tree } from 'parse5';

/**
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Node} Node
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element
 */

/** Not part of an article's text, or not seen by its reader. */
const DROPPED = new Set(
  (
    'script style noscript template nav aside footer form iframe object canvas svg math audio video ' +
    'head button select textarea input dialog map datalist progress meter'
  ).split(' '),
);
const DROPPED_ROLES = ['navigation', 'banner', 'contentinfo', 'complementary', 'search'];

/**
 * Every node below one with its beginning and end, in the order of the page, without those that
 * are left out. Nothing here calls itself: a page may be nested as deep as it is long.
 *
 * @param {Node} root
 * @param {(element: Element) => boolean} [isLeftOut]
 * @returns {Generator<{node: Node, isEnd: boolean}, void, undefined>}
 */
export function* nodesOf(root, isLeftOut = () => false) {
  const waiting = [{ node: root, isEnd: false }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    if (next.isEnd || !('childNodes' in next.node)) continue;
    waiting.push({ node: next.node, isEnd: true });
    for (const child of next.node.childNodes.toReversed()) {
      if (tree.isElementNode(child) && isLeftOut(child)) continue;
      waiting.push({ node: child, isEnd: false });
    }
  }
}

/**
 * True for what is no part of an article, or hidden. A form that holds headings or an article is
 * the page itself, as some servers write it.
 *
 * @param {Element} element
 * @returns {boolean}
 */
export function isDropped(element) {
  if (isHidden(element)) return true;
  if (DROPPED_ROLES.includes(attributeOf(element, 'role') ?? '')) return true;
  if (!DROPPED.has(element.tagName)) return false;
  return element.tagName !== 'form' || !has(element, ['article', 'main', 'h1', 'h2']);
}

/** @param {Element} element */
function isHidden(element) {
  if (attributeOf(element, 'hidden') !== null) return true;
  if (attributeOf(element, 'aria-hidden') === 'true') return true;
  const style = attributeOf(element, 'style') ?? '';
  return /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style);
}

/**
 * @param {Element} element
 * @param {readonly string[]} tags
 * @returns {boolean} whether an element of those tags is below it
 */
export function has(element, tags) {
  for (const { node } of nodesOf(element)) {
    if (node !== element && tree.isElementNode(node) && tags.includes(node.tagName)) return true;
  }
  return false;
}

/**
 * @param {Element} element
 * @param {string} name
 * @returns {string | null}
 */
export function attributeOf(element, name) {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}
