'use client';

import type { ChartInput } from '@/lib/charts/chart-input';
import { codeLines } from '@/lib/export/code-lines';
import { copiedTable } from '@/lib/export/copied-table';
import { CODE_TOOLS, DATA_FORMATS, TAKE_AWAY_WORDS as WORDS } from '@/lib/format/en/take-away';
import { CodeBlock } from './code-block';
import { CopyButton } from './copy-button';
import { textBlob } from './text-blob';

const FORMATS = ['csv', 'xlsx', 'json', 'sdmx-csv', 'zip'] as const;

/** How many figures a file holds of what is shown, and of everything held. */
export interface FigureCounts {
  readonly shown: number;
  readonly all: number;
}

/** The figures as files of every format, as a table to be pasted, and as code that fetches them. */
export function DataLinks(props: {
  readonly query: string;
  readonly origin: string;
  readonly counts: FigureCounts;
  /** What is shown now; `null` until the page has its scripts. */
  readonly input: ChartInput | null;
}) {
  const { query, origin, counts, input } = props;
  const address = `/api/v1/view?${query}`;
  const table = () =>
    input === null ? Promise.reject(new Error('No view')) : Promise.resolve(copiedTable(input));
  return (
    <>
      <dl className="take-away-rows mt-1">
        <FormatLinks address={address} rows="shown" count={counts.shown} />
        <FormatLinks address={address} rows="all" count={counts.all} />
      </dl>
      <p className="mt-1 text-sm">
        <a href={`${address}&format=csv&bom=1&download=1`}>{WORDS.csvBom}</a>
      </p>
      <p className="needs-script mt-2">
        <CopyButton
          label={WORDS.copyTable}
          read={() => table().then(({ tsv }) => textBlob(tsv))}
          readHtml={() => table().then(({ html }) => textBlob(html, 'text/html'))}
        />
      </p>
      <details className="mt-2">
        <summary>{WORDS.code}</summary>
        <p className="text-quiet mt-1 text-sm">{WORDS.codeNote}</p>
        {codeLines(`${origin}${address}&format=csv`).map(({ tool, code }) => (
          <CodeBlock
            key={tool}
            name={CODE_TOOLS[tool]}
            text={code}
            copy={WORDS.copyCodeFor(CODE_TOOLS[tool])}
          />
        ))}
      </details>
    </>
  );
}

function FormatLinks(props: {
  readonly address: string;
  readonly rows: 'shown' | 'all';
  readonly count: number;
}) {
  const { address, rows, count } = props;
  const name = rows === 'shown' ? WORDS.shown : WORDS.everything;
  const query = rows === 'shown' ? '' : '&rows=all';
  return (
    <div>
      <dt>
        {name} <span className="text-quiet text-sm">{WORDS.figures(count)}</span>
      </dt>
      {FORMATS.map((format) => (
        <dd key={format}>
          <a
            href={`${address}&format=${format}${query}&download=1`}
            aria-label={WORDS.fileOf(DATA_FORMATS[format], name)}
          >
            {DATA_FORMATS[format]}
          </a>
        </dd>
      ))}
    </div>
  );
}
