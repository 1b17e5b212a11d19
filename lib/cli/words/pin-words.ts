import type { Pin } from '@/lib/ingest/vintages/pins';

/** That a vintage is kept for good, and why; empty for one that is not. */
export function pinWords(pin: Pick<Pin, 'note'> | null): string {
  if (pin === null) return '';
  return pin.note === null ? 'pinned' : `pinned: ${pin.note}`;
}
