import { DocumentError } from '@/lib/errors';
import { cleanText } from './clean-text';
import type { DocumentFile, DocumentText } from './document';
import { plainMarkdown } from './plain-markdown';
import { recognise, type Recognised } from './recognise';
import { textFromChild, type ChildText } from './text-from-child';

/** The largest file that is read. */
export const MOST_FILE_BYTES = 5_000_000;

/** The longest text that is taken from a file, in characters. */
export const MOST_CHARACTERS = 200_000;

/** More than this is not looked at, for nobody's marks and blanks are four fifths of a text. */
const MOST_RAW_CHARACTERS = 5 * MOST_CHARACTERS;

/**
 * The plain text of a file that somebody brought, with the title and date it states.
 *
 * Its kind is judged by its content first. HTML, Word and PDF files are read in a process of their
 * own with 2 s and 300 MB; nothing in a file is run, fetched or written anywhere.
 *
 * @throws {DocumentError} naming the file, what was found and what was expected.
 * @throws {BusyError} when too many files are being read.
 */
export async function readDocument(file: DocumentFile): Promise<DocumentText> {
  const { name, bytes } = file;
  if (bytes.length > MOST_FILE_BYTES) {
    throw tooMuch(name, { found: bytes.length, most: MOST_FILE_BYTES, unit: 'bytes' });
  }
  const recognised = recognise(file);
  const read = await textOf(file, recognised);
  checkLength(name, read.text, MOST_RAW_CHARACTERS);
  const text = cleanText(read.text);
  checkLength(name, text, MOST_CHARACTERS);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const found = `no text${recognised.kind === 'pdf' ? ', as in a scan of printed pages' : ''}`;
    throw new DocumentError({ file: name, found, expected: 'words to read' });
  }
  const title = read.title === null ? '' : cleanText(read.title).replaceAll('\n', ' ');
  return { kind: recognised.kind, text, title: title === '' ? null : title, date: read.date };
}

async function textOf(file: DocumentFile, recognised: Recognised): Promise<ChildText> {
  switch (recognised.kind) {
    case 'text':
      return { text: recognised.text, title: null, date: null };
    case 'markdown':
      checkLength(file.name, recognised.text, MOST_RAW_CHARACTERS);
      return plainMarkdown(recognised.text);
    case 'html': {
      const bytes = Buffer.from(recognised.text, 'utf8');
      return textFromChild({ name: file.name, kind: 'html', bytes });
    }
    case 'docx':
    case 'pdf':
      return textFromChild({ ...file, kind: recognised.kind });
  }
}

/** What is told is always the limit of the text that is left, since it is the lower one. */
function checkLength(name: string, text: string, most: number): void {
  if (text.length <= most) return;
  const unit = 'characters of text';
  throw tooMuch(name, { found: text.length, most: MOST_CHARACTERS, unit });
}

function tooMuch(
  file: string,
  { found, most, unit }: { readonly found: number; readonly most: number; readonly unit: string },
): DocumentError {
  const number = new Intl.NumberFormat('en');
  return new DocumentError({
    file,
    found: `${number.format(found)} ${unit}`,
    expected: `at most ${number.format(most)}`,
  });
}
