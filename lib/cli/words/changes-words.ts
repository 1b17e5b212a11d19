import type { Changes, RecordChange } from '@/lib/ingest/vintages/vintage-record';
import { exactNumber } from '@/lib/format/number';
import { count } from './counts';

/** What differs between two states of the same records: counts, the control sum, the largest. */
export function changesWords(changes: Changes): readonly string[] {
  const { added, removed, changed, same, before, after, examples } = changes;
  if (added + removed + changed === 0) return [`No record differs: ${count(same)} are the same.`];
  const shown = examples.length;
  return [
    `Records: ${count(added)} added, ${count(removed)} removed, ${count(changed)} changed, ${count(same)} the same.`,
    `Sum of all values (a control, no trade figure): ${exactNumber(before)} → ${exactNumber(after)}`,
    ...(shown === 0 ? [] : [shown === 1 ? 'The largest' : `The largest ${count(shown)}`]),
    ...examples.map(exampleLine),
  ];
}

function exampleLine(change: RecordChange): string {
  const { kind, reporter, partner, flow, product, period, before, after } = change;
  const record = `${reporter} ${flow}, ${partner}, ${product}, ${period}`;
  return `  ${kind.padEnd(7)}  ${record}: ${value(before)} → ${value(after)}`;
}

function value(text: string | null): string {
  return text === null ? 'absent' : exactNumber(text);
}
