import type { Segment } from './article';

/** A figure mark: its words in brackets, then the claim it names: `[$13.2 million](#c1)`. */
const MARK = /\[([^[\]]+)\]\(#([a-z]\d+)\)/g;

/**
 * The paragraphs of an article's body, in order, each split into plain words and figures.
 *
 * Paragraphs are parted by empty lines; line breaks within one are spaces. Any other markup
 * stays the text it is.
 */
export function paragraphs(body: string): readonly (readonly Segment[])[] {
  return body
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map(segments);
}

function segments(paragraph: string): readonly Segment[] {
  const found: Segment[] = [];
  let rest = 0;
  for (const match of paragraph.matchAll(MARK)) {
    const [whole, text, claimId] = match;
    if (text === undefined || claimId === undefined) continue;
    if (match.index > rest) found.push({ kind: 'text', text: paragraph.slice(rest, match.index) });
    found.push({ kind: 'figure', claimId, text });
    rest = match.index + whole.length;
  }
  if (rest < paragraph.length) found.push({ kind: 'text', text: paragraph.slice(rest) });
  return found;
}
