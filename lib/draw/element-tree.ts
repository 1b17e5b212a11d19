import type { ReactElement, ReactNode } from 'react';
import { Fragment } from 'react/jsx-runtime';

/** An element of a drawing as a tag with its attributes: no components, no fragments. */
export interface DrawnElement {
  readonly tag: string;
  /** By the names React has for them. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (DrawnElement | string)[];
}

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

/**
 * What elements made of tags and plain functions come down to, in their order, for a drawer that
 * writes no markup.
 *
 * @throws {Error} for an element that is neither a tag, a fragment nor a function.
 */
export function elementTree(node: unknown): readonly (DrawnElement | string)[] {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (typeof node === 'string') return [node];
  if (typeof node === 'number') return [String(node)];
  if (typeof node === 'object' && isElement(node)) return drawn(node);
  if (typeof node === 'object' && isNodes(node)) return Array.from(node).flatMap(elementTree);
  throw new Error('Only elements, text and lists of them can be drawn');
}

function isElement(node: object): node is ReactElement<Props> {
  return 'type' in node && 'props' in node;
}

function isNodes(node: object): node is Iterable<unknown> {
  return Symbol.iterator in node;
}

function drawn({ type, props }: ReactElement<Props>): readonly (DrawnElement | string)[] {
  if (type === Fragment) return elementTree(props.children);
  if (typeof type === 'function') return elementTree(Reflect.apply(type, undefined, [props]));
  if (typeof type !== 'string') throw new Error('An element must be a tag or a plain function');
  const attributes = Object.entries(props).flatMap(([name, value]) =>
    name !== 'children' && (typeof value === 'string' || typeof value === 'number')
      ? [[name, value] as const]
      : [],
  );
  return [
    {
      tag: type,
      attributes: Object.fromEntries(attributes),
      children: elementTree(props.children),
    },
  ];
}
