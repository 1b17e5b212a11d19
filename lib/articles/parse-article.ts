import { FileError } from '@/lib/errors';
import type { Article, Segment } from './article';
import { articleSchema } from './article-schema';
import { readFrontMatter, type FrontMatter } from './front-matter';
import { paragraphs } from './paragraphs';

type Fields = ReturnType<typeof articleSchema.parse>;

/**
 * The article a file holds: front matter and a body whose figures are marked by claim.
 *
 * @throws {FileError} naming file, line, field, value and what was expected, also when the slug
 * is not the file's name, an id stands twice, a mark names no claim or a claim has no mark.
 */
export function parseArticle(file: string, content: string): Article {
  const matter = readFrontMatter(file, content, articleSchema);
  const { press_notes: pressNotes, ...fields } = matter.fields;
  requireSlug(file, matter);
  requireOwnIds(file, matter);
  const parts = paragraphs(matter.body);
  requireMarks(file, matter, parts);
  return { ...fields, pressNotes, paragraphs: parts };
}

function requireSlug(file: string, { fields, lineOf }: FrontMatter<Fields>): void {
  const name = file.split(/[\\/]/).at(-1)?.replace(/\.md$/, '') ?? file;
  if (fields.slug === name) return;
  const line = lineOf(['slug']);
  throw new FileError({ file, line, column: 'slug', value: fields.slug, expected: `"${name}"` });
}

function requireOwnIds(file: string, { fields, lineOf }: FrontMatter<Fields>): void {
  const seen = new Set<string>();
  const listed = [
    ...fields.claims.map(({ id }, index) => ({ id, path: ['claims', index, 'id'] })),
    ...fields.press.map(({ id }, index) => ({ id, path: ['press', index, 'id'] })),
  ];
  for (const { id, path } of listed) {
    if (seen.has(id)) {
      const expected = 'an id of its own for every claim';
      throw new FileError({
        file,
        line: lineOf(path),
        column: path.join('.'),
        value: id,
        expected,
      });
    }
    seen.add(id);
  }
}

function requireMarks(
  file: string,
  { fields, body, bodyLine, lineOf }: FrontMatter<Fields>,
  parts: readonly (readonly Segment[])[],
): void {
  const claimIds = fields.claims.map(({ id }) => id);
  const marked = parts.flat().flatMap((part) => (part.kind === 'figure' ? [part.claimId] : []));
  const stray = marked.find((id) => !claimIds.includes(id));
  if (stray !== undefined) {
    const line = bodyLine + body.slice(0, body.indexOf(`(#${stray})`)).split('\n').length - 1;
    const expected = `a mark of one of the claims ${claimIds.join(', ')}`;
    throw new FileError({ file, line, column: 'body', value: `#${stray}`, expected });
  }
  const unmarked = claimIds.findIndex((id) => !marked.includes(id));
  if (unmarked === -1) return;
  const path = ['claims', unmarked, 'id'];
  const value = claimIds[unmarked] ?? '';
  const expected = `a mark such as [figure](#${value}) in the text`;
  throw new FileError({ file, line: lineOf(path), column: path.join('.'), value, expected });
}
