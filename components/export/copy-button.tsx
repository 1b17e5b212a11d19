'use client';

import { useState } from 'react';
import { TAKE_AWAY_WORDS as WORDS } from '@/lib/format/en/take-away';

/** Puts what it reads on the clipboard and says so. Hidden where scripts are off. */
export function CopyButton(props: {
  readonly label: string;
  readonly type?: string;
  readonly read: () => Promise<Blob>;
}) {
  const { label, type = 'text/plain', read } = props;
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      // Safari allows copying only when the promise itself is handed over within the click.
      await navigator.clipboard.write([new ClipboardItem({ [type]: read() })]);
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
