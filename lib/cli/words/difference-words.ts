import type { VintageChanges } from '@/lib/ingest/vintages/compare-vintages';
import { exactNumber } from '@/lib/format/number';
import { changesWords } from './changes-words';
import { count, tableLines } from './counts';

/** What differs from one vintage to another: all together, then each dataset that differs. */
export function differenceWords(changes: VintageChanges): readonly string[] {
  const { from, to, datasets } = changes;
  const rows = datasets.map((one) => [
    `  ${one.dataset}`,
    `+${count(one.added)}`,
    `−${count(one.removed)}`,
    `~${count(one.changed)}`,
    `${exactNumber(one.before)} → ${exactNumber(one.after)}`,
  ]);
  return [
    `From ${from} to ${to}`,
    ...changesWords(changes),
    ...(rows.length === 0 ? [] : ['Datasets', ...tableLines(rows, [1, 2, 3])]),
  ];
}
