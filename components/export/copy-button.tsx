'use client';

import { useState } from 'react';
import { TAKE_AWAY_WORDS as WORDS } from '@/lib/format/en/take-away';

/** Puts what it reads on the clipboard and says so. Hidden where scripts are off. */
export function CopyButton(props: {
  /** What it does, with all that tells it from other buttons. */
  readonly label: string;
  /** What is written on it, where its place says the rest. */
  readonly short?: string;
  readonly type?: string;
  readonly read: () => Promise<Blob>;
  /** The same as HTML, for where a look is kept. */
  readonly readHtml?: () => Promise<Blob>;
}) {
  const { label, short = label, type = 'text/plain', read, readHtml } = props;
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
      <button
        type="button"
        className="button"
        aria-label={short === label ? undefined : label}
        onClick={() => void copy()}
      >
        {short}
      </button>
      <span role="status" className="text-sm">
        {said}
      </span>
    </span>
  );
}
