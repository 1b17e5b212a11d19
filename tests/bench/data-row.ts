import type { Finding } from './finding';

/** What a row that needs no page measures with. */
export interface DataStage {
  /** Rows of trade to measure with. */
  readonly rows: number | null;
  /** A folder for large files; it may be kept from run to run. */
  readonly folder: string;
}

/** A row of the bench that needs neither browser nor server: measured when it is asked for by name. */
export interface DataRow {
  readonly name: string;
  readonly measure: (stage: DataStage) => Promise<readonly Finding[]>;
}
