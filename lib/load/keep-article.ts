import 'server-only';

import { resolve } from 'node:path';
import { writeArticle, type PlacedClaim } from '@/lib/articles/write-article';
import type { CheckedText } from '@/lib/claims/checked-text';
import { TextError } from '@/lib/errors';

/** A checked text that is to be kept as an article of the house. */
export interface ArticleToKeep {
  readonly checked: CheckedText;
  readonly text: string;
  /** ISO date. */
  readonly date: string;
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  readonly address: string;
  readonly byline: string | null;
}

/** Where an article was written, and how many of its figures it has. */
export interface KeptArticle {
  readonly file: string;
  readonly kept: number;
  /** Figures on other pairs, which have no place in an article on one. */
  readonly left: number;
}

/**
 * Writes a checked text into the folder of articles, with the figures on the pair that most of
 * them are on.
 *
 * @throws {TextError} when the text states no figure.
 * @throws {FileError} when the article is incomplete or one of its name is there already.
 */
export async function keepArticle(asked: ArticleToKeep): Promise<KeptArticle> {
  const { checked, ...article } = asked;
  const placed = checked.statements.flatMap(({ claim, read, verdicts }) =>
    claim === null ? [] : [{ claim, verdicts, figure: read.figure }],
  );
  const claims = largestPair(placed);
  const first = claims[0]?.claim;
  if (first === undefined) throw new TextError('The text states no figure of trade to keep');
  const folder = resolve(
    /* turbopackIgnore: true */ process.env.BILATERAL_SOURCE_DIR ?? 'data',
    'articles',
  );
  const { reporter, partner } = first;
  const file = await writeArticle(folder, {
    ...article,
    checkedOn: new Date().toISOString().slice(0, 10),
    vintage: checked.vintage,
    reporter,
    partner,
    claims,
  });
  return { file, kept: claims.length, left: placed.length - claims.length };
}

function largestPair(placed: readonly PlacedClaim[]): readonly PlacedClaim[] {
  const byPair = new Map<string, readonly PlacedClaim[]>();
  for (const one of placed) {
    const pair = [one.claim.reporter, one.claim.partner].sort().join('/');
    byPair.set(pair, [...(byPair.get(pair) ?? []), one]);
  }
  return [...byPair.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
}
