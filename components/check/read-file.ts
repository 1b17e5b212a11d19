import { CHECK_WORDS } from '@/lib/format/en/check';

/**
 * Sends a file to be read as text and puts the text, and the date it tells, into the form.
 * Returns `null`, or in words why it could not be read.
 */
export async function readFileInto(route: string, file: Blob | null): Promise<string | null> {
  try {
    const response = await fetch(route, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
    const answer: unknown = await response.json();
    if (!response.ok) return textOf(answer, 'detail') ?? CHECK_WORDS.fileFailed;
    setField('check-text', textOf(answer, 'text') ?? '');
    const date = textOf(answer, 'date');
    if (date !== null) setField('check-date', date);
    return null;
  } catch {
    return CHECK_WORDS.fileFailed;
  }
}

function textOf(answer: unknown, key: string): string | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const value: unknown = Reflect.get(answer, key);
  return typeof value === 'string' ? value : null;
}

function setField(id: string, value: string): void {
  const field = document.getElementById(id);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.value = value;
  }
}
