import { chartTitle } from '@/lib/format/en/chart';
import { CITATION_WORDS as WORDS } from '@/lib/format/en/citation';
import { citedRange, type CiteOccasion } from './cite-view';
import { plainPart } from './file-name';
import { shownDatasets, type ViewInput } from './view-input';

/** One work to be cited, whatever the format. */
export interface CiteEntry {
  /** Small Latin letters, digits and hyphens; no two entries of a citation have the same. */
  readonly key: string;
  /** The body that publishes it. */
  readonly publisher: string;
  readonly title: string;
  /** The day it is of, as far as it is known: `2022`, `2017-11`, `2026-07-05`. */
  readonly issued: string;
  readonly version: string | null;
  /** The day it was looked at; as exact as it is known. */
  readonly accessed: string | null;
  readonly address: string | null;
  readonly note: string;
}

/** The works behind a view: each dataset of the record in its order, then the view itself. */
export function citeEntries(view: ViewInput, occasion: CiteOccasion): readonly CiteEntry[] {
  const datasets = shownDatasets(view);
  const sources = datasets.map((dataset, index) => ({
    key: `${plainPart(dataset.id)}-${index + 1}`,
    publisher: dataset.publisher,
    title: dataset.title,
    issued: dataset.retrieved,
    version: dataset.release,
    accessed: dataset.retrieved,
    address: /^https?:\/\/\S+$/.test(dataset.address) ? dataset.address : null,
    note: WORDS.retrievedNote(dataset.retrieved),
  }));
  return [...sources, viewEntry(view, occasion)];
}

function viewEntry(view: ViewInput, { address, accessed }: CiteOccasion): CiteEntry {
  const { input, vintage } = view;
  const publishers = [...new Set(shownDatasets(view).map(({ publisher }) => publisher))];
  const title = chartTitle(input.view.chart, input.names);
  const range = citedRange(input);
  const pair = `${input.record.reporter}-${input.record.partner}`;
  return {
    key: `bilateral-${plainPart(pair)}-${plainPart(vintage.id)}`,
    publisher: WORDS.name,
    title: range === null ? title : `${title}, ${range}`,
    issued: vintage.builtOn.slice(0, 10),
    version: WORDS.vintage(vintage.id),
    accessed,
    address,
    note: publishers.length === 0 ? '' : WORDS.from(publishers),
  };
}
