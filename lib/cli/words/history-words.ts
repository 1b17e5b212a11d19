import type { HistoryEntry } from '@/lib/ingest/vintages/history';
import type { Pin } from '@/lib/ingest/vintages/pins';
import { count, rowCount, tableLines } from './counts';
import { pinWords } from './pin-words';

/** Every vintage in a line, in the order given; the one in force has an asterisk. */
export function historyWords(
  entries: readonly HistoryEntry[],
  around: { readonly inForce: string | null; readonly pins: readonly Pin[] },
): readonly string[] {
  if (entries.length === 0) return ['No vintage is on record.'];
  return tableLines(
    entries.map((entry) => {
      const { id, builtOn } = entry.vintage;
      const pin = around.pins.find(({ vintage }) => vintage === id);
      return [
        `${id === around.inForce ? '*' : ' '} ${id}`,
        builtOn,
        rowCount(entry.rows),
        [changeWords(entry), ...stateWords(entry, pin)].join('; '),
      ];
    }),
    [2],
  );
}

function changeWords({ changed, changes }: HistoryEntry): string {
  if (changed.length === 0) return 'nothing changed';
  return changed
    .map((id) => {
      const one = changes.find(({ dataset }) => dataset === id);
      if (one === undefined) return id;
      return `${id} +${count(one.added)} −${count(one.removed)} ~${count(one.changed)}`;
    })
    .join(', ');
}

function stateWords({ isKept }: HistoryEntry, pin: Pin | undefined): readonly string[] {
  const pinned = pin === undefined ? [] : [pinWords(pin)];
  return isKept ? pinned : [...pinned, 'no longer kept'];
}
