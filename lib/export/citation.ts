import type { Dataset } from '@/lib/domain/dataset';
import { chartTitle } from '@/lib/format/en/chart';
import { CITATION_WORDS } from '@/lib/format/en/citation';
import { rangeName } from '@/lib/format/period';
import { shownDatasets, shownRecords, type ViewInput } from './view-input';

/** How to cite a view: in a line, and in full. */
export interface Citation {
  readonly short: string;
  readonly long: string;
}

/** A view with what a citation names of its datasets. */
export type CitedView = Omit<ViewInput, 'datasets'> & {
  readonly datasets: readonly Pick<Dataset, 'id' | 'publisher' | 'title' | 'retrieved'>[];
};

/**
 * The citation of a view: the publishers of the record first, with the dates of retrieval, then the
 * product and its vintage. The view's address stands in it only when the product has a public one.
 */
export function citation(view: CitedView, address: string | null): Citation {
  const { vintage } = view;
  const datasets = shownDatasets(view);
  const publishers = [...new Set(datasets.map(({ publisher }) => publisher))];
  const named = publishers.map((publisher) => {
    const own = datasets.filter((dataset) => dataset.publisher === publisher);
    return CITATION_WORDS.publisher(publisher, [...new Set(own.map(({ retrieved }) => retrieved))]);
  });
  const full = [
    ...datasets.map(CITATION_WORDS.dataset),
    CITATION_WORDS.view(chartTitle(view.input.view.chart, view.input.names), rangeOf(view)),
    CITATION_WORDS.product(vintage.id, vintage.builtOn),
  ];
  return {
    short: `${[...named, CITATION_WORDS.via(vintage.id)].join(', ')}.`,
    long: `${full.join('. ')}.${address === null ? '' : ` ${address}`}`,
  };
}

function rangeOf({ input }: CitedView): string | null {
  const periods = shownRecords(input)
    .flatMap(({ rows }) => rows.map(({ period }) => period))
    .sort();
  const first = periods[0];
  const last = periods.at(-1);
  return first === undefined || last === undefined ? null : rangeName(first, last);
}
