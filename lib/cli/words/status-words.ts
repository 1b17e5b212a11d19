import type { DatasetStatus, FolderStatus } from '@/lib/ingest/vintages/status-of';
import { wrapText } from '../command/wrap-text';
import { count, rowCount, tableLines } from './counts';
import { pinWords } from './pin-words';

/** The state of the data: what is in force, its datasets, what is kept, and what is wrong. */
export function statusWords(state: FolderStatus, width: number): readonly string[] {
  return [
    ...inForceLines(state),
    ...lockLines(state),
    ...datasetLines(state.datasets),
    ...keptLines(state),
    ...problemLines(state.problems, width),
  ];
}

function inForceLines({ inForce, folder }: FolderStatus): readonly string[] {
  const place = `Snapshots are in ${folder}.`;
  if (inForce === null) return ['No vintage is in force.', place];
  const { id, builtOn, rows } = inForce;
  return [`Vintage ${id} is in force: ${rowCount(rows)}, built ${builtOn}.`, place];
}

function lockLines({ lock }: FolderStatus): readonly string[] {
  if (lock === null) return [];
  return [`An import is running: process ${lock.pid} on ${lock.host}, since ${lock.since}.`];
}

function datasetLines(datasets: readonly DatasetStatus[]): readonly string[] {
  if (datasets.length === 0) return [];
  const rows = datasets.map((one) => [
    `  ${one.id}`,
    rowCount(one.rows),
    `retrieved ${one.retrieved} (${ageWords(one.daysOld)})`,
    marksOf(one).join(', '),
  ]);
  return ['', 'Datasets', ...tableLines(rows, [1])];
}

function marksOf({ origin, isEdited, isIncomplete }: DatasetStatus): readonly string[] {
  return [
    ...(origin === 'imported' ? ['imported'] : []),
    ...(isIncomplete ? ['incomplete: rows were refused'] : []),
    ...(isEdited ? ['edited since it was recorded'] : []),
  ];
}

/** Retrieval is often known by its year alone, so an age is at most that many days. */
function ageWords(days: number): string {
  if (days < 0) return 'a day to come';
  return `at most ${count(days)} ${days === 1 ? 'day' : 'days'} old`;
}

function keptLines({ vintages }: FolderStatus): readonly string[] {
  if (vintages.length === 0) return [];
  const rows = vintages.map(({ id, isInForce, pin, bytes, record }) => [
    `${isInForce ? '*' : ' '} ${id}`,
    record === null ? '' : record.vintage.builtOn,
    record === null ? 'no record' : rowCount(record.rows),
    `${count(Math.ceil(bytes / 1_000_000))} MB`,
    pinWords(pin),
  ]);
  return ['', 'Kept vintages', ...tableLines(rows, [2, 3])];
}

function problemLines(problems: readonly string[], width: number): readonly string[] {
  if (problems.length === 0) return ['', 'Nothing is wrong.'];
  const lines = problems.flatMap((problem) =>
    wrapText(problem, width - 4).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`),
  );
  return ['', 'Problems', ...lines];
}
