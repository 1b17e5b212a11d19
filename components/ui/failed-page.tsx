'use client';

import { SITE_WORDS } from '@/lib/format/en/site';

/** Says that the figures could not be read, and offers to try again. */
export function FailedPage({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <section className="py-16">
      <h1 className="font-serif text-3xl font-semibold">{SITE_WORDS.failed}</h1>
      <p className="mt-3 max-w-prose">{SITE_WORDS.failedLead}</p>
      <button type="button" className="button mt-4" onClick={onRetry}>
        {SITE_WORDS.tryAgain}
      </button>
    </section>
  );
}
