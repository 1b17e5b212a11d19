'use client';

import { useEffect, useRef, useState } from 'react';
import { regionId } from '@/components/dashboard/region-id';
import { CHECK_WORDS as WORDS } from '@/lib/format/en/check';
import { CHECK_FORM } from './check-form';
import { readFileInto } from './read-file';

/**
 * Lets files be opened and dropped, and checks in place: the form is sent as it would be without
 * scripts, and the ledger of the answer is put where the old one stood.
 */
export function CheckDesk(props: { readonly mayFetch: boolean }) {
  const [said, setSaid] = useState('');
  const address = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const form = document.getElementById(CHECK_FORM);
    const text = document.getElementById('check-text');
    if (!(form instanceof HTMLFormElement)) return;
    const send = (event: SubmitEvent): void => {
      // Buttons with an address of their own ask for a file.
      if (event.submitter?.hasAttribute('formaction') === true) return;
      event.preventDefault();
      setSaid(WORDS.checking);
      checkInPlace(form).then(
        (count) => setSaid(WORDS.checked(count)),
        () => setSaid(WORDS.failed),
      );
    };
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      void openFile(file, setSaid);
    };
    form.addEventListener('submit', send);
    text?.addEventListener('dragover', over);
    text?.addEventListener('drop', drop);
    return () => {
      form.removeEventListener('submit', send);
      text?.removeEventListener('dragover', over);
      text?.removeEventListener('drop', drop);
    };
  }, []);
  return (
    <div className="mt-3 flex flex-wrap items-end gap-x-6 gap-y-2">
      <label className="needs-script flex flex-col text-sm">
        {WORDS.file}
        <input
          type="file"
          accept=".txt,.md,.html,.htm,.docx,.pdf"
          className="field"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) void openFile(file, setSaid);
          }}
        />
      </label>
      {props.mayFetch && (
        <label className="needs-script flex min-w-0 flex-col text-sm">
          {WORDS.address}
          <span className="flex gap-2">
            <input ref={address} type="url" className="field w-80 max-w-full" />
            <button
              type="button"
              className="button"
              onClick={() => void openAddress(address.current?.value ?? '', setSaid)}
            >
              {WORDS.addressFetch}
            </button>
          </span>
        </label>
      )}
      <p role="status" className="basis-full text-sm">
        {said}
      </p>
    </div>
  );
}

/** Sends the form and shows the ledger of the answer; returns how many statements were found. */
async function checkInPlace(form: HTMLFormElement): Promise<number> {
  const fields = new URLSearchParams();
  for (const [key, value] of new FormData(form)) {
    if (typeof value === 'string') fields.append(key, value);
  }
  const response = await fetch(form.action, { method: 'POST', body: fields });
  if (!response.ok) throw new Error(`The check answered ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const region = document.getElementById(regionId('check'));
  const answer = page.getElementById(regionId('check'));
  if (region === null || answer === null) throw new Error('The answer holds no ledger');
  region.innerHTML = answer.innerHTML;
  document.getElementById('check-result-title')?.focus();
  return region.querySelectorAll('.ledger-entry').length;
}

async function openFile(file: File, say: (words: string) => void): Promise<void> {
  say(WORDS.fileReading(file.name));
  const query = new URLSearchParams({ name: file.name });
  const problem = await readFileInto(`/api/v1/documents?${query.toString()}`, file);
  say(problem ?? WORDS.fileRead(file.name));
}

async function openAddress(address: string, say: (words: string) => void): Promise<void> {
  say(WORDS.fileReading(address));
  const query = new URLSearchParams({ address });
  const problem = await readFileInto(`/api/v1/documents?${query.toString()}`, null);
  say(problem ?? WORDS.fileRead(address));
}
