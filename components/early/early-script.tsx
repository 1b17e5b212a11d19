'use client';

import { EARLY_SCRIPT } from './early-script.generated';

/**
 * The early script, written into the page right after the dashboard it serves.
 *
 * A client component only so that its text is sent once: as a server component's it would stand a
 * second time in React's own data. In the browser it is empty, and React leaves it alone.
 */
export function EarlyScript({ nonce }: { readonly nonce: string | undefined }) {
  const text = typeof window === 'undefined' ? EARLY_SCRIPT : '';
  return (
    <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: text }} />
  );
}
