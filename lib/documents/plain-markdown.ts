import { isoDate } from './iso-date.mjs';

/** What is left of a Markdown file without its marks, and what its front matter states. */
export interface PlainMarkdown {
  readonly text: string;
  readonly title: string | null;
  readonly date: string | null;
}

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const RULE = /^\s*(?:=+|-+|(?:-\s){2,}-?|(?:\*\s?){3,}|(?:_\s?){3,}|`{3,}.*|~{3,}.*)\s*$/;
const REFERENCE = /^ {0,3}\[[^\]\n]{1,200}\]:\s/;
const HEADING = /^ {0,3}#{1,6}(?:\s+|$)/;
const LIST_MARK = /^\s*[-*+]\s+(?:\[[ xX]\]\s+)?/;
/** Starts a line of its own: a list's line, bulleted or numbered. */
const OWN_LINE = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;

const IMAGE = /!\[[^[\]]{0,2000}\](?:\([^()\s]{0,2000}(?:\s[^()]{0,500})?\)|\[[^[\]]{0,200}\])/g;
const MARKS = new RegExp(
  [
    String.raw`\\([!-/:-@[-\x60{-~])`,
    String.raw`\[\^[^\s\]]{1,50}\]`,
    String.raw`\[([^[\]]{0,2000})\](?:\([^()\s]{0,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,500})?(?:\s[^()]{0,500})?\)|\[[^[\]]{0,200}\])`,
    String.raw`<(https?:[^\s<>]{1,2000})>`,
    String.raw`</?[a-z][^<>]{0,500}>`,
    String.raw`(?<!\d)\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?!\d)`,
    String.raw`(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\p{N}_])`,
    String.raw`~~|\x60{1,2}`,
  ].join('|'),
  'giu',
);

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', ndash: '–', mdash: '—' };
const ENTITY = /&(amp|lt|gt|quot|nbsp|ndash|mdash);/g;

/**
 * A Markdown text without front matter and marks. Words of headings, emphasis and links are kept,
 * pictures are not; the lines of a paragraph become one, each row of a table stays a line.
 */
export function plainMarkdown(source: string): PlainMarkdown {
  const text = source.replace(/\r\n?/g, '\n');
  const front = FRONT_MATTER.exec(text);
  const body = withoutComments(front === null ? text : text.slice(front[0].length));
  const heading = /^ {0,3}#\s+(.{1,300})$/m.exec(body)?.[1];
  return {
    text: body
      .split(/\n[ \t]*\n/)
      .map(plainBlock)
      .filter((block) => block !== '')
      .join('\n\n'),
    title: fieldOf(front?.[1], 'title') ?? (heading === undefined ? null : plainHeading(heading)),
    date: isoDate(fieldOf(front?.[1], 'date')),
  };
}

/** A field of the front matter that stands on one line. */
function fieldOf(front: string | undefined, name: string): string | null {
  if (front === undefined) return null;
  const line = front.split('\n').find((each) => each.startsWith(`${name}:`));
  const value = line?.slice(name.length + 1).trim() ?? '';
  return /^(["']?)(.+)\1$/.exec(value)?.[2] ?? null;
}

/** A comment that is never closed is text, as in any other Markdown reader. */
function withoutComments(text: string): string {
  const [first = '', ...parts] = text.split('<!--');
  if (parts.length === 0) return text;
  const last = text.lastIndexOf('-->');
  let at = first.length;
  let kept = first;
  for (const part of parts) {
    const end = part.indexOf('-->');
    if (end !== -1) kept += part.slice(end + 3);
    else if (at > last) kept += `<!--${part}`;
    at += part.length + 4;
  }
  return kept;
}

function plainBlock(block: string): string {
  const lines = block.split('\n');
  const isTable = lines.some((line) => line.includes('|') && TABLE_RULE.test(line));
  const plain: string[] = [];
  let isOpen = false;
  for (const raw of lines) {
    const line = raw.replace(/^(?:\s{0,3}>\s?)+/, '');
    if (RULE.test(line) || REFERENCE.test(line) || (isTable && TABLE_RULE.test(line))) {
      isOpen = false;
      continue;
    }
    const isRow = isTable && line.includes('|');
    const isAlone = isRow || HEADING.test(line);
    const words = isRow ? plainRow(line) : isAlone ? plainHeading(line) : plainLine(line);
    if (isOpen && !isAlone && !OWN_LINE.test(line)) plain.push(`${plain.pop() ?? ''} ${words}`);
    else plain.push(words);
    isOpen = !isAlone && !/(?: {2}|\\)$/.test(line);
  }
  return plain.join('\n').trim();
}

function plainHeading(line: string): string {
  return plainWords(
    line
      .replace(HEADING, '')
      .trimEnd()
      .replace(/(?:^|[ \t])#+$/, ''),
  ).trim();
}

function plainLine(line: string): string {
  return plainWords(line.replace(LIST_MARK, '').replace(/\\$/, '')).trim();
}

function plainRow(line: string): string {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner
    .split(/(?<!\\)\|/)
    .map((cell) => plainWords(cell).trim())
    .join(' | ');
}

function plainWords(line: string): string {
  const marked = line
    .replace(IMAGE, '')
    .replace(
      MARKS,
      (_mark, escaped?: string, words?: string, address?: string) =>
        escaped ?? (words === undefined ? address : plainWords(words)) ?? '',
    );
  return marked.replace(ENTITY, (entity, name: string) => entityOf(name) ?? entity);
}

function entityOf(name: string): string | null {
  return Object.entries(ENTITIES).find(([each]) => each === name)?.[1] ?? null;
}
