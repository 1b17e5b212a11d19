'use client';

import { useSyncExternalStore } from 'react';
import type { Scene } from '@/components/dashboard/scene';

function subscribe(listener: () => void): () => void {
  return window.bilateral?.subscribe(listener) ?? (() => undefined);
}

function shown(): Scene | null {
  return window.bilateral?.scene() ?? null;
}

/** The scene the dashboard shows now; `null` on the server and on pages without a dashboard. */
export function useScene(): Scene | null {
  return useSyncExternalStore(subscribe, shown, () => null);
}
