import type { Decimal } from '@/lib/domain/decimal';
import type { PlaceCode } from '@/lib/domain/place';
import type { FileError } from '@/lib/errors';
import type { Vintage } from '@/lib/store/store';
import type { DeclaredDetails } from './declared-details';
import type { FormatName } from './format-reader';
import type { DeclaredDialect } from './table/dialect';
import type { Changes } from './vintages/vintage-record';

export type { DeclaredDetails } from './declared-details';

/** Files to be imported as one dataset. */
export interface ImportRequest {
  readonly files: readonly string[];
  /** The folder of the snapshots. */
  readonly target: string;
  /** The folder with the house's code tables and series. */
  readonly source: string;
  /** `null` where the content is to tell. */
  readonly format: FormatName | null;
  /** Id of the dataset; `null` for the one the files describe. An id that is held is replaced. */
  readonly as: string | null;
  readonly declared: DeclaredDialect;
  readonly details: DeclaredDetails;
  /** Where refused rows are written; `null` when one refused row refuses the file. */
  readonly rejects: string | null;
  /** True when the operator says that an answer exactly as long as a publisher's limit is whole. */
  readonly isWhole?: boolean;
  /** Takes an older release over a newer one, and totals that moved suspiciously far. */
  readonly force: boolean;
  readonly onProgress: (progress: ImportProgress) => void;
  /** Ends the import cleanly; nothing has changed then. */
  readonly signal: AbortSignal | null;
}

/** How far an import has come. */
export interface ImportProgress {
  readonly step: 'opening' | 'reading' | 'checking' | 'building' | 'proving' | 'publishing';
  readonly rows: number;
  readonly bytes: number;
  /** `null` while it is not known. */
  readonly bytesOfAll: number | null;
}

/** What an import came to. `read` = `stored` + all of `leftOut` + `refused`, always. */
export interface ImportReport {
  readonly vintage: Vintage;
  /** False when the vintage in force already holds exactly these files. */
  readonly isNew: boolean;
  readonly dataset: string;
  readonly format: FormatName;
  readonly read: number;
  readonly stored: number;
  readonly leftOut: readonly { readonly reason: string; readonly rows: number }[];
  readonly refused: number;
  /** The first problems of refused rows. */
  readonly problems: readonly FileError[];
  /** Control totals of what was stored, agreed by two independent sums. */
  readonly totals: readonly ControlTotal[];
  /** What differs from the same dataset in the vintage before; `null` when it is new. */
  readonly changes: Changes | null;
  readonly warnings: readonly string[];
  readonly seconds: number;
}

/** All that one reporter states for one year, added up: a proof, and nothing to be shown as trade. */
export interface ControlTotal {
  readonly reporter: PlaceCode;
  readonly year: number;
  readonly rows: number;
  /** How many rows have a value. */
  readonly values: number;
  readonly sum: Decimal;
}
