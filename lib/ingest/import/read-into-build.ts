import { FileError } from '@/lib/errors';
import type { SnapshotBuild } from '@/lib/store/duckdb/snapshot-build';
import type { StagedRow } from '@/lib/store/duckdb/stage';
import { yearOfPeriodKey } from '@/lib/store/duckdb/row-keys';
import type { DatasetDescription, FormatReader, RefusedRow } from '../format-reader';
import type { ImportProgress, ImportRequest } from '../import-request';
import type { OpenedFile } from '../open/opened-file';
import type { Codes } from '../read-codes';
import type { TradeRow } from '../trade-row';
import { ControlSums } from './control-sums';
import { CoverageText } from './coverage-text';
import { PlaceYears } from './place-years';
import type { RejectsFile } from './rejects-file';
import { RowCheck, type RowProblem } from './row-check';
import { watched, type Watch } from './watched-file';

/** What a reading of files needs around it. */
export interface IntoBuild {
  readonly build: SnapshotBuild;
  readonly reader: FormatReader;
  readonly files: readonly OpenedFile[];
  readonly codes: Codes;
  readonly request: ImportRequest;
  /** `null` when one refused row refuses the file. */
  readonly rejects: RejectsFile | null;
}

/** What files were read to. */
export interface ReadOutcome {
  readonly description: DatasetDescription;
  readonly read: number;
  readonly stored: number;
  readonly leftOut: readonly { readonly reason: string; readonly rows: number }[];
  readonly sums: ControlSums;
  readonly coverage: CoverageText;
  readonly warnings: readonly string[];
}

/**
 * Reads files to their end, checks every row and adds those that pass to the build.
 *
 * @throws {FileError} when a row is refused and none may be, or nothing is left to store.
 */
export async function readIntoBuild(into: IntoBuild): Promise<ReadOutcome> {
  const { build, reader, files, codes, request, rejects } = into;
  const watch: Watch = { file: 0, bytes: 0 };
  const leftOut = new Map<string, number>();
  let read = 0;
  const refuse = (problem: FileError, row: RefusedRow) => {
    if (rejects === null) throw problem;
    rejects.add(problem, row);
  };
  const reading = reader.read(watched(files, watch), {
    codes,
    declared: request.declared,
    details: request.details,
    isWhole: request.isWhole ?? false,
    refuse: (problem, row) => {
      read += 1;
      refuse(problem, row);
    },
    leaveOut: (reason) => {
      read += 1;
      leftOut.set(reason, (leftOut.get(reason) ?? NONE) + 1);
    },
  });
  const taken = new TakenRows(codes);
  const tell = progressOf(files, watch, request.onProgress);
  for await (const batch of reading.rows) {
    request.signal?.throwIfAborted();
    read += batch.length;
    for (const row of batch) {
      const checked = taken.check(row, watch.file);
      if ('expected' in checked) {
        const file = files[watch.file]?.name ?? '';
        refuse(new FileError({ file, line: row.line, ...checked }), refusedRow(row));
      } else build.add(checked);
    }
    await rejects?.drain();
    tell(taken.rows);
  }
  const stored = taken.rows;
  const out = [...leftOut].map(([reason, rows]) => ({ reason, rows }));
  const told = [stored, rejects?.rows ?? NONE, ...out.map(({ rows }) => rows)];
  if (told.reduce((sum, rows) => sum + rows) !== read)
    throw new Error(`Of ${read} rows read, some are neither stored, left out nor refused`);
  if (stored === 0) throw nothingToStore(files, rejects);
  return {
    description: reading.description(),
    read,
    stored,
    leftOut: out,
    sums: taken.sums,
    coverage: taken.coverage,
    warnings: taken.years.warnings(),
  };
}

const NONE = 0;

/** Rows that pass, and all that is gathered of them. */
class TakenRows {
  readonly sums = new ControlSums();
  readonly coverage = new CoverageText();
  readonly years: PlaceYears;
  readonly #check: RowCheck;
  rows = 0;

  constructor(codes: Codes) {
    this.years = new PlaceYears(codes.places);
    this.#check = new RowCheck(codes, new Date().getUTCFullYear());
  }

  check(row: TradeRow, file: number): StagedRow | RowProblem {
    const checked = this.#check.check(row, file);
    if ('expected' in checked) return checked;
    const year = yearOfPeriodKey(checked.period);
    this.rows += 1;
    this.sums.add(row.reporter, year, row.value);
    this.coverage.add(row);
    this.years.add(row, year);
    return checked;
  }
}

function refusedRow({ line, ...row }: TradeRow): RefusedRow {
  const { reporter, partner, flow, product, frequency, period, value, status } = row;
  return {
    line,
    cells: [reporter, partner, flow, product, frequency, period, value ?? '', status],
  };
}

function progressOf(
  files: readonly OpenedFile[],
  watch: Watch,
  tell: (progress: ImportProgress) => void,
): (rows: number) => void {
  const sizes = files.map(({ size }) => size).filter((size) => size !== null);
  const bytesOfAll =
    sizes.length === files.length ? sizes.reduce((sum, size) => sum + size, NONE) : null;
  return (rows) => tell({ step: 'reading', rows, bytes: watch.bytes, bytesOfAll });
}

function nothingToStore(files: readonly OpenedFile[], rejects: RejectsFile | null): FileError {
  const file = files.map(({ name }) => name).join(', ');
  const [first] = rejects?.problems ?? [];
  if (first !== undefined) return first;
  return new FileError({
    file,
    expected: 'at least one record that can be stored',
    hint: 'The file has none',
  });
}
