'use client';

import { FailedPage } from '@/components/ui/failed-page';

export default function GlobalError({ reset }: { readonly reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main>
          <FailedPage onRetry={reset} />
        </main>
      </body>
    </html>
  );
}
