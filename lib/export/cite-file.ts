import { bibtex } from './cite-bibtex';
import { csl } from './cite-csl';
import { citeEntries } from './cite-entries';
import { ris } from './cite-ris';
import type { CiteOccasion } from './cite-view';
import { citation } from './citation';
import type { ViewInput } from './view-input';

/** The formats a citation is given in, with their types and name endings. */
export const CITE_FORMATS = {
  text: { type: 'text/plain; charset=utf-8', extension: 'txt' },
  bibtex: { type: 'application/x-bibtex; charset=utf-8', extension: 'bib' },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', extension: 'ris' },
  csl: { type: 'application/vnd.citationstyles.csl+json; charset=utf-8', extension: 'csl-json' },
} as const;
export type CiteFormat = keyof typeof CITE_FORMATS;

const FORMATS: readonly CiteFormat[] = ['text', 'bibtex', 'ris', 'csl'];

/** The format of that name; `null` when it is none. */
export function readCiteFormat(name: string): CiteFormat | null {
  return FORMATS.find((format) => format === name) ?? null;
}

/** The citation of a view in a format; as text in a line, then in full. */
export function citeFile(view: ViewInput, format: CiteFormat, occasion: CiteOccasion): string {
  if (format === 'text') {
    const { short, long } = citation(view, occasion);
    return `${short}\n\n${long}\n`;
  }
  const entries = citeEntries(view, occasion);
  switch (format) {
    case 'bibtex':
      return bibtex(entries);
    case 'ris':
      return ris(entries);
    case 'csl':
      return csl(entries);
  }
}
