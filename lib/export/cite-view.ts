import type { Dataset } from '@/lib/domain/dataset';
import { chartTitle } from '@/lib/format/en/chart';
import { CITATION_WORDS } from '@/lib/format/en/citation';
import { rangeName } from '@/lib/format/period';
import { shownRecords, type ViewInput } from './view-input';

/** A view with what a citation names of its datasets. */
export type CitedView = Omit<ViewInput, 'datasets' | 'address'> & {
  readonly datasets: readonly Pick<Dataset, 'id' | 'publisher' | 'title' | 'retrieved'>[];
};

/** Where and when a view is cited. */
export interface CiteOccasion {
  /** Where the same figures stay: the address with its vintage; `null` where there is none. */
  readonly address: string | null;
  /** ISO date of the day the view was looked at; `null` where no day is told. */
  readonly accessed: string | null;
}

/** The title of a view and the periods it shows: `“…, as reported by Azerbaijan”, 2015–2020`. */
export function citedTitle({ input }: CitedView): string {
  return CITATION_WORDS.view(chartTitle(input.view.chart, input.names), citedRange(input));
}

/** The periods a view shows, in words; `null` when it shows none. */
export function citedRange(input: CitedView['input']): string | null {
  const periods = shownRecords(input)
    .flatMap(({ rows }) => rows.map(({ period }) => period))
    .sort();
  const first = periods[0];
  const last = periods.at(-1);
  return first === undefined || last === undefined ? null : rangeName(first, last);
}
