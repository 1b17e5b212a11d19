import { CITATION_WORDS as WORDS } from '@/lib/format/en/citation';
import { citedTitle, type CitedView, type CiteOccasion } from './cite-view';
import { shownDatasets } from './view-input';

/** How to cite a view: in a line, and in full. */
export interface Citation {
  readonly short: string;
  readonly long: string;
}

/**
 * The citation of a view: the publishers of the record first, with the dates of retrieval, then the
 * product and its vintage, the day of access and the address, where these are known.
 */
export function citation(view: CitedView, { address, accessed }: CiteOccasion): Citation {
  const { vintage } = view;
  const datasets = shownDatasets(view);
  const publishers = [...new Set(datasets.map(({ publisher }) => publisher))];
  const named = publishers.map((publisher) => {
    const own = datasets.filter((dataset) => dataset.publisher === publisher);
    return WORDS.publisher(publisher, [...new Set(own.map(({ retrieved }) => retrieved))]);
  });
  const full = [
    ...datasets.map(WORDS.dataset),
    citedTitle(view),
    WORDS.product(vintage.id, vintage.builtOn),
    ...(accessed === null ? [] : [WORDS.accessed(accessed)]),
  ];
  return {
    short: `${[...named, WORDS.via(vintage.id)].join(', ')}.`,
    long: `${full.join('. ')}.${address === null ? '' : ` ${address}`}`,
  };
}
