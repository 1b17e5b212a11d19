import type { Dataset } from '@/lib/domain/dataset';
import type { Frequency, Observation } from '@/lib/domain/observation';
import type { Place, PlaceCode } from '@/lib/domain/place';
import type { Chapter, ProductCode } from '@/lib/domain/product';

/** The state of the data after one import: immutable and numbered. */
export interface Vintage {
  /** `1-3f2a9c41`: the number of the import and the first eight digits of its fingerprint. */
  readonly id: string;
  readonly number: number;
  /** SHA-256 over everything imported. */
  readonly fingerprint: string;
  /** ISO date on which the snapshot was built. */
  readonly builtOn: string;
}

/** What is held of one reporter's trade with one partner at one frequency. */
export interface Coverage {
  readonly reporter: PlaceCode;
  readonly partner: PlaceCode;
  readonly frequency: Frequency;
  readonly first: string;
  readonly last: string;
  readonly hasChapters: boolean;
}

/** Which observations are asked for. */
export interface SeriesQuery {
  readonly reporter: PlaceCode;
  readonly partner: PlaceCode;
  readonly frequency: Frequency;
}

/** Which chapters are asked for: those of all periods, or of one. */
export interface ChapterQuery extends SeriesQuery {
  readonly period?: string;
}

/** Which products below chapters are asked for: all, or those of one chapter. */
export interface DetailQuery extends SeriesQuery {
  readonly chapter?: ProductCode;
}

/**
 * The one way to the data. Every implementation answers the same questions with the same
 * values in the same order; `tests/contract/store-contract.ts` holds them to it.
 *
 * @throws {StoreError} from every method when the data cannot be read.
 */
export interface Store {
  vintage(): Promise<Vintage>;
  /** All datasets, by id. */
  datasets(): Promise<readonly Dataset[]>;
  /** All places, current and historical, by code, then entry year. */
  places(): Promise<readonly Place[]>;
  /** The chapters of the Harmonized System, by code. */
  chapters(): Promise<readonly Chapter[]>;
  /** Every pair, direction and frequency with observations of all products, by reporter, partner, frequency A, Q, M. */
  coverage(): Promise<readonly Coverage[]>;
  /** All-product observations of every flow and dataset, by period, flow, dataset. */
  totals(query: SeriesQuery): Promise<readonly Observation[]>;
  /** Chapter observations of every flow and dataset, by period, flow, chapter, dataset. */
  chapterObservations(query: ChapterQuery): Promise<readonly Observation[]>;
  /**
   * Observations of headings and subheadings (four and six digits) of every flow and dataset, by
   * period, flow, product, dataset. Values are in their plain form. A reconciled dataset that
   * states exports alone answers for the partner's imports too: it holds one figure for both.
   */
  details(query: DetailQuery): Promise<readonly Observation[]>;
  close(): Promise<void>;
}
