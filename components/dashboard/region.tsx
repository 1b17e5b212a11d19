'use client';

import { regionId } from './region-id';
import { laidBy } from './sent-once';

/**
 * A place whose markup the server writes and the early script may replace before React arrives.
 *
 * In the browser its markup is empty text: React leaves what stands there alone.
 */
export function Region(props: {
  readonly name: string;
  readonly ticket: string;
  readonly className?: string;
}) {
  const markup = typeof window === 'undefined' ? laidBy(props.ticket) : '';
  return (
    <div
      id={regionId(props.name)}
      className={props.className}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}

/** The page's data as text the early script reads. Not a script: nothing in it runs. */
export function PageDataScript({ ticket }: { readonly ticket: string }) {
  const text = typeof window === 'undefined' ? laidBy(ticket) : '';
  return (
    <script
      type="application/json"
      id="page-data"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: text }}
    />
  );
}
