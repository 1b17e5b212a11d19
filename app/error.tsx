'use client';

import { FailedPage } from '@/components/ui/failed-page';

export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  return <FailedPage onRetry={reset} />;
}
