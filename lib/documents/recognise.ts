import { DocumentError } from '@/lib/errors';
import { decodeText } from './decode-text';
import type { DocumentFile, DocumentKind } from './document';

/** What a file holds: bytes for a reader of their own, or text already decoded. */
export type Recognised =
  | { readonly kind: 'docx' | 'pdf' }
  | { readonly kind: 'text' | 'markdown' | 'html'; readonly text: string };

const KINDS_BY_ENDING: Readonly<Record<string, DocumentKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  pdf: 'pdf',
};

const NAMES: Readonly<Record<DocumentKind, string>> = {
  text: 'plain text',
  markdown: 'Markdown',
  html: 'HTML',
  docx: 'a Word document (.docx)',
  pdf: 'a PDF',
};

const EXPECTED = 'plain text, Markdown, HTML, .docx or PDF';

/** Files often brought by mistake, by their first bytes. */
const OTHERS = [
  ['d0cf11e0a1b11ae1', 'an old Word file (.doc) or one with a password'],
  ['7b5c727466', 'rich text (RTF)'],
  ['89504e470d0a1a0a', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['47494638', 'a GIF picture'],
  ['1f8b', 'a gzip archive'],
  ['526172211a07', 'a RAR archive'],
  ['377abcaf271c', 'a 7-Zip archive'],
] as const;

/** How far into a file its signature may stand. */
const PDF_WITHIN = 1024;

/**
 * What a file holds, judged by its content first; its name decides between kinds of text.
 *
 * @throws {DocumentError} when the content is of no known kind, or of another than the name says.
 */
export function recognise(file: DocumentFile): Recognised {
  const start = Buffer.from(file.bytes.subarray(0, PDF_WITHIN));
  const named = kindOfName(file.name);
  if (file.bytes.length === 0) throw unfit(file, 'an empty file');
  const signed = signedKind(start, named);
  if (signed !== null) {
    if (named !== null && named !== signed) throw contradiction(file, signed, named);
    return { kind: signed };
  }
  const other = OTHERS.find(([bytes]) => start.toString('hex').startsWith(bytes));
  if (other !== undefined) throw unfit(file, other[1]);
  if (named === 'docx' || named === 'pdf') throw unfit(file, 'other content', NAMES[named]);
  return recogniseText(file, named);
}

/** A PDF may have other bytes before it; then its name must say so. */
function signedKind(start: Buffer, named: DocumentKind | null): 'docx' | 'pdf' | null {
  if (start.toString('latin1', 0, 4) === 'PK\u0003\u0004') return 'docx';
  const at = start.indexOf('%PDF-');
  return at === 0 || (at > 0 && named === 'pdf') ? 'pdf' : null;
}

function recogniseText(file: DocumentFile, named: 'text' | 'markdown' | 'html' | null): Recognised {
  const text = decodeText(file);
  const nul = text.indexOf('\0');
  if (nul !== -1) throw unfit(file, `binary content (a zero at character ${nul})`);
  if (isPage(text)) {
    if (named !== null && named !== 'html') throw contradiction(file, 'html', named);
    return { kind: 'html', text };
  }
  if (/^\s*<\?xml/i.test(text)) throw unfit(file, 'XML that is not XHTML');
  const hasTags = /<(p|div|article|main|section|h[1-6]|table|ul|ol|br|span|a)[\s>/]/i.test(text);
  if (named === 'html' && !hasTags) throw unfit(file, 'text without tags', NAMES.html);
  if (named !== null) return { kind: named, text };
  const ending = endingOf(file.name);
  if (ending !== null) throw unfit(file, `text in a file whose name ends in .${ending}`);
  return { kind: hasTags && /^\s*</.test(text) ? 'html' : 'text', text };
}

/** True for a text that starts as a whole HTML page does, which no other text of ours does. */
function isPage(text: string): boolean {
  const start = text.slice(0, 4096).trimStart();
  if (/^<(!doctype\s+html|html|head|body)[\s>]/i.test(start)) return true;
  return /^(<\?xml|<!--)/i.test(start) && /<(!doctype\s+html|html)[\s>]/i.test(start);
}

function kindOfName(name: string): DocumentKind | null {
  const ending = endingOf(name);
  if (ending === null || !Object.hasOwn(KINDS_BY_ENDING, ending)) return null;
  return KINDS_BY_ENDING[ending] ?? null;
}

/** The ending of a name in lower case; a name such as "Trade rose 2.5 percent" has none. */
function endingOf(name: string): string | null {
  return /\.([a-z][a-z0-9]{0,9})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? null;
}

function contradiction(file: DocumentFile, found: DocumentKind, named: DocumentKind) {
  return unfit(file, NAMES[found], `${NAMES[named]}, as the name says`);
}

function unfit(file: DocumentFile, found: string, expected: string = EXPECTED): DocumentError {
  return new DocumentError({ file: file.name, found, expected });
}
