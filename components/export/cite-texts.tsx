'use client';

import type { Citation } from '@/lib/export/citation';
import { CITE_FORMAT_NAMES, TAKE_AWAY_WORDS as WORDS } from '@/lib/format/en/take-away';
import { CopyButton } from './copy-button';
import { textBlob } from './text-blob';

const FORMATS = ['bibtex', 'ris', 'csl'] as const;

/** How to cite the view: in a line, in full, and as a file for those who keep references. */
export function CiteTexts(props: { readonly citation: Citation; readonly query: string }) {
  const { citation, query } = props;
  const address = `/api/v1/cite?${query}`;
  return (
    <>
      <p className="mt-1 text-sm break-words">{citation.short}</p>
      <CopyButton label={WORDS.copyShort} read={() => textBlob(citation.short)} />
      <p className="mt-3 text-sm break-words">{citation.long}</p>
      <CopyButton label={WORDS.copyCitation} read={() => textBlob(citation.long)} />
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={`${address}&format=${format}&download=1`}>{CITE_FORMAT_NAMES[format]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
