/** A page of the product that is measured, and what its chart is of. */
export interface Subject {
  readonly name: string;
  readonly path: string;
  /** The query of the same view for the data and picture routes. */
  readonly query: string;
  /** First and last year of the record, for views that were never asked for before. */
  readonly years: readonly [number, number];
  readonly frequency: 'A' | 'M';
}

/** The founding article's yearly chart, and the longest the product holds. */
export const SUBJECTS: readonly Subject[] = [
  {
    name: 'AZE–PAK, years',
    path: '/',
    query: 'reporter=AZE&partner=PAK&side=AZE&freq=A',
    years: [1996, 2021],
    frequency: 'A',
  },
  {
    name: 'GBR–PAK, 354 months',
    path: '/trade/GBR/PAK?freq=M',
    query: 'reporter=GBR&partner=PAK&side=GBR&freq=M',
    years: [1997, 2026],
    frequency: 'M',
  },
];

/** How many periods "last five years" shows. */
export function lastFiveYears({ frequency }: Subject): number {
  return frequency === 'A' ? 5 : 60;
}
