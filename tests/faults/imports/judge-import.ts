import type { ImportReport } from '@/lib/ingest/import-request';
import { FileError } from '@/lib/errors';
import { importFiles } from '@/lib/ingest/import-files';
import { snapshotTotals } from '@/lib/store/duckdb/snapshot-totals';
import { snapshotFile } from '@/lib/store/snapshot-files';
import { folderState, stateChanges } from './folder-state';
import { STAGED, type ImportStage, type PlacedFile } from './import-stage';
import { Broken } from './naive/broken';
import { naiveAmount } from './naive/naive-amount';
import { NAIVE, type NaiveCount } from './naive/naive-count';

/** What became of an import: well ended in one of two ways, or ill in one of the others. */
export interface Verdict {
  readonly end: 'imported' | 'refused' | 'crash' | 'silent' | 'lost' | 'changed';
  readonly detail: string;
  readonly format: string;
}

/** A file to be judged, and whether it was cut where no reader can know what is missing. */
export interface JudgedFile extends PlacedFile {
  readonly isCutInside: boolean;
}

/** Imports a file and holds what came of it against the plainest count of the same bytes. */
export async function judgeImport(stage: ImportStage, file: JudgedFile): Promise<Verdict> {
  const before = folderState(stage.target);
  const files = stage.place([file]);
  try {
    const report = await importFiles(stage.request(files));
    return { ...(await judgeReport(stage, report, file)), format: report.format };
  } catch (error) {
    const changes = stateChanges(before, folderState(stage.target));
    if (changes !== '') return { end: 'changed', detail: changes, format: '' };
    const detail = error instanceof Error ? error.message : String(error);
    const isClear =
      error instanceof FileError && detail.includes(file.name) && detail.length < 2000;
    if (isClear) return { end: 'refused', detail, format: '' };
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    return { end: 'crash', detail: `${detail} ${stack}`, format: '' };
  } finally {
    if (folderState(stage.target) !== before) stage.restore();
  }
}

async function judgeReport(
  stage: ImportStage,
  report: ImportReport,
  file: JudgedFile,
): Promise<Omit<Verdict, 'format'>> {
  const left = report.leftOut.reduce((sum, { rows }) => sum + rows, 0);
  const told = `${report.read} read, ${report.stored} stored, ${left} left out, ${report.refused} refused`;
  if (report.read !== report.stored + left + report.refused) return { end: 'lost', detail: told };
  const totals = await snapshotTotals(snapshotFile(stage.target, report.vintage.id));
  const held = totals.find(({ id }) => id === STAGED);
  if (held?.rows !== report.stored) {
    return { end: 'lost', detail: `${told}, ${held?.rows ?? 'no'} rows held` };
  }
  if (file.isCutInside) return { end: 'silent', detail: `cut inside a row; ${told}` };
  const counted = naiveCount(report, Buffer.from(file.bytes));
  if (counted === null) return { end: 'imported', detail: told };
  if (typeof counted === 'string') return { end: 'silent', detail: `broken (${counted}); ${told}` };
  const values = report.totals.reduce((sum, one) => sum + one.values, 0);
  const gaps = counted.isOfValues === true ? report.stored - values : 0;
  if (counted.rows !== report.read - gaps) {
    return { end: 'lost', detail: `${told}, ${gaps} gaps, but ${counted.rows} rows counted` };
  }
  if (counted.invalid > left) {
    return { end: 'silent', detail: `${counted.invalid} values are no numbers; ${told}` };
  }
  const sum = naiveAmount(held.sum);
  if (left === 0 && counted.sum !== null && counted.sum !== sum) {
    return { end: 'silent', detail: `${told}; sum ${String(sum)}, but ${counted.sum} counted` };
  }
  return { end: 'imported', detail: told };
}

/** The count, or why there is none; `null` where the format is not counted. */
function naiveCount(report: ImportReport, bytes: Buffer): NaiveCount | string | null {
  try {
    return NAIVE[report.format](bytes);
  } catch (error) {
    if (error instanceof Broken) return error.message;
    throw error;
  }
}
