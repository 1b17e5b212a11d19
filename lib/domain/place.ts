/** ISO 3166-1 alpha-3 for a country; `WLD`, `EU27` and their like for an aggregate. */
export type PlaceCode = string;

/** A country or area as trade statistics know it. */
export interface Place {
  readonly code: PlaceCode;
  /** United Nations M49 number as text, with leading zeros; `null` for aggregates without one. */
  readonly m49: string | null;
  readonly name: string;
  /** First and last year in which the area reports; `null` while it is current. */
  readonly entryYear: number | null;
  readonly exitYear: number | null;
  /** True for a group of countries (world, EU27): in totals, never in rankings. */
  readonly isAggregate: boolean;
}
