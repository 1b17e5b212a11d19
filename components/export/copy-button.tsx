'use client';

import { useState } from 'react';
import { TAKE_AWAY_WORDS as WORDS } from '@/lib/format/en/take-away';

/** Puts what it reads on the clipboard and says so. Hidden where scripts are off. */
export function CopyButton(props: {
  readonly label: string;
  readonly type?: string;
  readonly read: () => Promise<Blob>;
  /** The same as HTML, for where a look is kept. */
  readonly readHtml?: () => Promise<Blob>;
}) {
  const { label, type = 'text/plain', read, readHtml } = props;
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      // Safari allows copying only when the promise itself is handed over within the click.
      const html = readHtml === undefined ? {} : { 'text/html': readHtml() };
      await navigator.clipboard.write([new ClipboardItem({ [type]: read(), ...html })]);
      setSaid(WORDS.copied);
    } catch {
      setSaid(WORDS.notCopied);
    }
  };
  return (
    <span className="needs-script inline-flex items-center gap-2">
      <button type="button" className="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className="text-sm">
        {said}
      </span>
    </span>
  );
}
