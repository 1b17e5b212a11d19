'use client';

import { TAKE_AWAY_WORDS as WORDS } from '@/lib/format/en/take-away';
import { CopyButton } from './copy-button';
import { textBlob } from './text-blob';

/** Text to be copied whole, under its name; it can be marked and copied without scripts too. */
export function CodeBlock(props: {
  readonly name: string;
  readonly text: string;
  readonly copy: string;
}) {
  const { name, text, copy } = props;
  return (
    <div className="mt-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h4 className="text-sm font-semibold">{name}</h4>
        <CopyButton label={copy} short={WORDS.copy} read={() => textBlob(text)} />
      </div>
      <pre className="code-block">{text}</pre>
    </div>
  );
}
