import { FileError } from '@/lib/errors';
import type { DatasetDescription, FormatReading, Reading } from '../../format-reader';
import type { OpenedFile } from '../../open/opened-file';
import type { StrictRow } from '../../table/read-strict-table';
import type { TradeRow } from '../../trade-row';
import { chapterCodes } from '../product-codes';
import { describeComtrade } from './comtrade-description';
import { noFindings } from './comtrade-findings';
import { comtradeRowReader, type ComtradeContext, type ComtradeRow } from './comtrade-row';
import type { ComtradeTable } from './comtrade-table';
import { numberedPlaces } from './numbered-places';
import { partsLedger, type PartsLedger } from './parts-ledger';
import { refuseAtCap } from './row-cap';
import { sameTotals, TOLD_BEFORE } from './same-totals';

/** One form of UN Comtrade's files. */
export interface ComtradeForm {
  readonly open: (file: OpenedFile, reading: Reading) => Promise<ComtradeTable>;
  /** How many rows the publisher sends at most, where it cuts longer answers. */
  readonly caps: readonly number[];
}

/** What is shared by the files of a dataset while they are read. */
interface Work extends ComtradeContext {
  readonly reading: Reading;
  readonly parts: PartsLedger;
  readonly isTold: ReturnType<typeof sameTotals>;
}

/** Reads files of one form as one dataset. */
export function readComtrade(
  form: ComtradeForm,
  files: readonly OpenedFile[],
  reading: Reading,
): FormatReading {
  const work: Work = {
    reading,
    chapters: chapterCodes(reading.codes.chapters),
    places: numberedPlaces(reading.codes, null),
    findings: noFindings(),
    parts: partsLedger(reading),
    isTold: sameTotals(),
  };
  async function* rows() {
    for (const file of files) yield* rowsOf(file, form, work);
    work.parts.settle();
  }
  const description = (): DatasetDescription =>
    describeComtrade(files, work.findings, work.places.all());
  return { rows: rows(), description };
}

async function* rowsOf(
  file: OpenedFile,
  { open, caps }: ComtradeForm,
  work: Work,
): AsyncIterable<readonly TradeRow[]> {
  const table = await open(file, work.reading);
  const read = comtradeRowReader(table, work);
  let count = 0;
  for await (const batch of table.rows) {
    count += batch.length;
    yield batch.flatMap((row) => takeRow(row, table, read, work));
  }
  if (work.reading.isWhole !== true) refuseAtCap(file.name, count, caps);
}

/** The record of a row, if it is one; all else is told to the reading or waits for its total. */
function takeRow(
  row: StrictRow,
  table: ComtradeTable,
  read: (row: StrictRow) => ComtradeRow,
  { reading, parts, isTold }: Work,
): readonly TradeRow[] {
  try {
    const one = read(row);
    if (one.kind === 'left out') reading.leaveOut(one.reason);
    else if (one.kind === 'part') parts.addPart({ table, row, key: one.key, column: one.column });
    else if (isTold(one, table.file.name)) reading.leaveOut(TOLD_BEFORE);
    else {
      parts.addTotal(one.key);
      return [one.row];
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    reading.refuse(error, row);
  }
  return [];
}
