import type { ReactElement, ReactNode } from 'react';
import { Fragment } from 'react/jsx-runtime';

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** Attributes whose name in markup is not the property's own or its kebab form. */
const NAMES: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  viewBox: 'viewBox',
  textLength: 'textLength',
  lengthAdjust: 'lengthAdjust',
  preserveAspectRatio: 'preserveAspectRatio',
  patternUnits: 'patternUnits',
  patternTransform: 'patternTransform',
  tabIndex: 'tabindex',
  colSpan: 'colspan',
  rowSpan: 'rowspan',
  dateTime: 'datetime',
  formAction: 'formaction',
  autoComplete: 'autocomplete',
};

/**
 * Markup of elements made of tags and plain functions: no hooks, no state, no context.
 *
 * The same few lines serve the server's pages, the exported files and the browser before React has
 * arrived there, which is why `react-dom/server` (some 100 kB) is not used. All text and attribute
 * values are escaped; event handlers, `ref` and raw HTML are refused.
 *
 * @throws {Error} for an element that is neither a tag, a fragment nor a function.
 */
export function toMarkup(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (typeof node === 'string') return escapeText(node);
  if (typeof node === 'number' || typeof node === 'bigint') return String(node);
  if (isElement(node)) return elementMarkup(node);
  if (isNodes(node)) return Array.from(node, toMarkup).join('');
  throw new Error('Only elements, text and lists of them can become markup');
}

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

function isElement(node: object): node is ReactElement<Props> {
  return 'type' in node && 'props' in node;
}

function isNodes(node: object): node is Iterable<ReactNode> {
  return Symbol.iterator in node;
}

function elementMarkup({ type, props }: ReactElement<Props>): string {
  if (type === Fragment) return toMarkup(props.children);
  if (typeof type === 'function') {
    const render: unknown = Reflect.apply(type, undefined, [props]);
    return toMarkup(asNode(render));
  }
  if (typeof type !== 'string') throw new Error('An element must be a tag or a plain function');
  const attributes = Object.entries(props).map(([name, value]) => attribute(name, value));
  const open = `<${type}${attributes.join('')}>`;
  return VOID.has(type) ? open : `${open}${toMarkup(props.children)}</${type}>`;
}

function asNode(value: unknown): ReactNode {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'object' && (isElement(value) || isNodes(value))) return value;
  throw new Error('A component returned something that is no element');
}

function attribute(name: string, value: unknown): string {
  if (name === 'children' || name === 'key') return '';
  if (value === null || value === undefined || value === false) {
    return name.startsWith('aria-') && value === false ? ` ${name}="false"` : '';
  }
  const written = writtenName(name);
  if (value === true) return name.startsWith('aria-') ? ` ${written}="true"` : ` ${written}=""`;
  if (/^on/i.test(name) || (typeof value !== 'string' && typeof value !== 'number')) {
    throw new Error(`The attribute ${name} must be text or a number, and no handler`);
  }
  return typeof value === 'number'
    ? ` ${written}="${value}"`
    : ` ${written}="${escapeText(value).replaceAll('"', '&quot;')}"`;
}

const writtenNames = new Map(Object.entries(NAMES));

/** An attribute's name in markup; worked out once for each, for a chart has thousands. */
function writtenName(name: string): string {
  const known = writtenNames.get(name);
  if (known !== undefined) return known;
  const written = /^(aria|data)-/.test(name)
    ? name
    : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  writtenNames.set(name, written);
  return written;
}

const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff&<>]/;

/** Text as it may stand in HTML and XML: control characters XML forbids are dropped. */
export function escapeText(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
