import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Claim, Verdict } from '@/lib/domain/claim';
import { FileError } from '@/lib/errors';
import type { PlaceCode } from '@/lib/domain/place';
import { parseArticle } from './parse-article';

/** A claim, where its figure stands in the text, and the verdicts on it. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly verdicts: readonly Verdict[];
  readonly figure: { readonly start: number; readonly end: number };
}

/** A checked text that is to become an article of the house. */
export interface NewArticle {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO date. */
  readonly date: string;
  readonly byline: string | null;
  readonly address: string;
  readonly reporter: PlaceCode;
  readonly partner: PlaceCode;
  readonly text: string;
  /** ISO date on which the verdicts were made, and the vintage. */
  readonly checkedOn: string;
  readonly vintage: string;
  /** Those on the pair; their ids become `c1`, `c2` … in reading order. */
  readonly claims: readonly PlacedClaim[];
}

/**
 * The content of the file that `parseArticle` reads back to the article: front matter with the
 * claims, then the text with each figure marked.
 *
 * @throws {FileError} when the article does not say what it must, for example a slug or address.
 */
export function articleContent(article: NewArticle): string {
  const { slug, title, publisher, date, byline, address, reporter, partner } = article;
  const placed = withoutOverlap(article.claims);
  const claims = placed.map(({ claim, figure }, index) => ({
    id: `c${index + 1}`,
    reporter: claim.reporter,
    partner: claim.partner,
    measure: claim.measure,
    ...(claim.product === null ? {} : { product: claim.product }),
    printed: claim.printed,
    scale: claim.scale,
    currency: claim.currency,
    period: claim.period,
    ...(claim.hedge === 'exact' ? {} : { hedge: claim.hedge }),
    ...(claim.status === 'realised' ? {} : { status: claim.status }),
    quote: article.text.slice(figure.start, figure.end).replace(/\s+/g, ' '),
  }));
  const checked = {
    vintage: article.vintage,
    on: article.checkedOn,
    verdicts: placed.flatMap(({ verdicts }, index) =>
      verdicts.map(({ side, kind, reason, recorded }) => ({
        claim: `c${index + 1}`,
        side,
        kind,
        ...(reason === null ? {} : { reason }),
        ...(recorded === null ? {} : { recorded }),
      })),
    ),
  };
  const about = { slug, title, publisher, date, byline, address, reporter, partner };
  const fields = { ...about, checked, claims };
  const matter = stringify(fields, { lineWidth: 0 });
  const content = `---\n${matter}---\n\n${markedText(article.text, placed)}\n`;
  parseArticle(`${slug}.md`, content);
  return content;
}

/**
 * Writes an article into a folder and gives the file's path. A file of that name is never
 * replaced.
 *
 * @throws {FileError} when the article is incomplete or its file is there already.
 */
export async function writeArticle(folder: string, article: NewArticle): Promise<string> {
  const content = articleContent(article);
  const file = join(folder, `${article.slug}.md`);
  await mkdir(folder, { recursive: true });
  const isTaken = await access(file).then(
    () => true,
    () => false,
  );
  if (isTaken) throw new FileError({ file, expected: 'no article of this name yet' });
  await writeFile(file, content, { flag: 'wx' });
  return file;
}

/** In reading order; of two claims on one figure the first stands. */
function withoutOverlap(claims: readonly PlacedClaim[]): readonly PlacedClaim[] {
  const kept: PlacedClaim[] = [];
  for (const one of claims.toSorted((a, b) => a.figure.start - b.figure.start)) {
    const last = kept.at(-1);
    if (last === undefined || one.figure.start >= last.figure.end) kept.push(one);
  }
  return kept;
}

/** Brackets of the text itself become round ones: square ones mark figures. */
function markedText(text: string, placed: readonly PlacedClaim[]): string {
  const plain = (part: string) => part.replaceAll('[', '(').replaceAll(']', ')');
  let at = 0;
  let marked = '';
  for (const [index, { figure }] of placed.entries()) {
    marked += plain(text.slice(at, figure.start));
    marked += `[${plain(text.slice(figure.start, figure.end))}](#c${index + 1})`;
    at = figure.end;
  }
  return (marked + plain(text.slice(at))).trim();
}
