'use client';

import { useEffect, useState, type ComponentType } from 'react';
import { whenIdle } from '@/components/ui/when-idle';

/** Watches for records and vintages once the page is idle: nothing of it is needed to read. */
export function RecordWatchLater() {
  const [Watch, setWatch] = useState<ComponentType | null>(null);
  useEffect(
    () =>
      whenIdle(() => {
        void import('./record-watch').then(({ RecordWatch }) => setWatch(() => RecordWatch));
      }),
    [],
  );
  return Watch === null ? null : <Watch />;
}
