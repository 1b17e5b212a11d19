import type { ReactNode } from 'react';
import { toMarkup } from '@/lib/draw/markup';

/**
 * A long static part of a page, sent as text: React's own data for a list of links is several
 * times the list. Its children are tags and plain functions; nothing in it comes alive.
 */
export function Markup({ children }: { readonly children: ReactNode }) {
  return <div dangerouslySetInnerHTML={{ __html: toMarkup(children) }} />;
}
