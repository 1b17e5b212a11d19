import type { DeclaredDetails } from '@/lib/ingest/declared-details';
import type { DatasetDescription, FormatReader } from '@/lib/ingest/format-reader';
import type { OpenedFile } from '@/lib/ingest/open/opened-file';
import { readCodes } from '@/lib/ingest/read-codes';
import type { DeclaredDialect } from '@/lib/ingest/table/dialect';
import type { TradeRow } from '@/lib/ingest/trade-row';
import { FileError } from '@/lib/errors';

/** All that reading files as one format comes to. */
export interface ReadFormat {
  readonly rows: readonly TradeRow[];
  readonly leftOut: Readonly<Record<string, number>>;
  readonly problems: readonly string[];
  readonly description: DatasetDescription;
}

/** Reads files to the end with the house's code tables; refused rows are kept as messages. */
export async function readFormat(
  reader: FormatReader,
  files: readonly OpenedFile[],
  declared: DeclaredDetails & { readonly dialect?: DeclaredDialect } = {},
): Promise<ReadFormat> {
  const { dialect = {}, ...details } = declared;
  const leftOut: Record<string, number> = {};
  const problems: string[] = [];
  const rows: TradeRow[] = [];
  const reading = reader.read(files, {
    codes: await readCodes('data/codes'),
    declared: dialect,
    details,
    refuse: (problem) => problems.push(problem.message),
    leaveOut: (reason) => {
      leftOut[reason] = (leftOut[reason] ?? Number('0')) + 1;
    },
  });
  for await (const batch of reading.rows) rows.push(...batch);
  return { rows, leftOut, problems, description: reading.description() };
}

/** The message with which reading files as one format is refused as a whole. */
export async function refusalOf(...given: Parameters<typeof readFormat>): Promise<string> {
  try {
    await readFormat(...given);
  } catch (error) {
    if (error instanceof FileError) return error.message;
    throw error;
  }
  throw new Error('The files were read');
}

/** A row in one line: reporter, partner, flow, product, period, value, status. */
export function rowLine(row: TradeRow): string {
  const { reporter, partner, flow, product, period, value, status } = row;
  return [reporter, partner, flow, product, period, value ?? '–', status].join(' ');
}
