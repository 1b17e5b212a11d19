import 'server-only';

import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Article, PressClaim } from '@/lib/articles/article';

export type { Article };
import { listArticles } from '@/lib/articles/list-articles';
import { readArticle } from '@/lib/articles/read-article';
import { arithmetic } from '@/lib/claims/arithmetic';
import { nearerSide } from '@/lib/claims/nearer-side';
import { overtaken, type Overtaken } from '@/lib/claims/overtaken';
import { verdict } from '@/lib/claims/verdict';
import type { ArithmeticCheck, Claim, Verdict } from '@/lib/domain/claim';
import type { Frequency } from '@/lib/domain/observation';
import type { PlaceCode } from '@/lib/domain/place';
import type { LoadedPair } from './pair';
import { loadOwnRecord } from './records';
import { memory } from './remembered';

/** A claim beside both countries' records. */
export interface CheckedClaim<T extends Claim = Claim> {
  readonly claim: T;
  /** One verdict a country: the claim's reporter first. */
  readonly verdicts: readonly Verdict[];
  /** The country whose record a differing claim is nearer to. */
  readonly nearer: PlaceCode | null;
  /** Verdicts that are others now than on the day the article was checked. */
  readonly overtaken: readonly Overtaken[];
}

/** An article with each of its figures tested against the records. */
export interface CheckedArticle {
  readonly article: Article;
  readonly claims: readonly CheckedClaim[];
  readonly press: readonly CheckedClaim<PressClaim>[];
  readonly arithmetic: readonly ArithmeticCheck[];
}

function articleFolder(): string {
  const folder = process.env.BILATERAL_SOURCE_DIR ?? 'data';
  return resolve(/* turbopackIgnore: true */ folder, 'articles');
}

/** Articles read before, by file, with the moment their file was last changed. */
const known = new Map<string, { readonly changed: number; readonly article: Article | null }>();

/** The article of a slug, or `null` when there is none; read again once its file has changed. */
export async function loadArticle(slug: string): Promise<Article | null> {
  const file = resolve(/* turbopackIgnore: true */ articleFolder(), `${slug}.md`);
  const changed = await stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );
  const held = known.get(file);
  if (changed !== null && held?.changed === changed) return held.article;
  const article = await readArticle(articleFolder(), slug);
  if (changed !== null && article !== null) known.set(file, { changed, article });
  return article;
}

/** All articles, the newest first. */
export async function loadArticles(): Promise<readonly Article[]> {
  return listArticles(articleFolder(), loadArticle);
}

/** The articles on the trade of a pair, in either direction. */
export async function loadArticlesOf(pair: LoadedPair): Promise<readonly Article[]> {
  const codes = [pair.reporter.code, pair.partner.code];
  const articles = await loadArticles();
  return articles.filter(
    (article) => codes.includes(article.reporter) && codes.includes(article.partner),
  );
}

const rememberedCheck = memory<CheckedArticle>();

/** An article's figures and the later press's, each against what both countries reported. */
export function checkArticle(article: Article, pair: LoadedPair): Promise<CheckedArticle> {
  const key = JSON.stringify([article.slug, article.claims, article.press, article.checked]);
  return rememberedCheck(pair.store, key, () => compareArticle(article, pair));
}

async function compareArticle(article: Article, pair: LoadedPair): Promise<CheckedArticle> {
  const sides = [article.reporter, article.partner] as const;
  const [reporter, partner] = sides;
  const asked = (['A', 'Q', 'M'] satisfies readonly Frequency[]).flatMap((frequency) => [
    loadOwnRecord(pair.store, { reporter, partner, frequency }),
    loadOwnRecord(pair.store, { reporter: partner, partner: reporter, frequency }),
  ]);
  const records = (await Promise.all(asked)).filter((record) => record !== null);
  const check = <T extends Claim>(claim: T): CheckedClaim<T> => {
    const ordered = claim.reporter === reporter ? sides : ([partner, reporter] as const);
    const verdicts = ordered.map((side) =>
      verdict({ claim, records, side, vintage: pair.vintage.id }),
    );
    return {
      claim,
      verdicts,
      nearer: nearerSide(verdicts),
      overtaken: overtakenBy(article, verdicts),
    };
  };
  return {
    article,
    claims: article.claims.map(check),
    press: article.press.map(check),
    arithmetic: arithmetic(article.claims),
  };
}

/** The verdicts that a later vintage has changed since the article was checked. */
function overtakenBy({ checked }: Article, verdicts: readonly Verdict[]): readonly Overtaken[] {
  if (checked === null) return [];
  return verdicts.flatMap((now) => {
    const pinned = checked.verdicts.find(
      ({ claim, side }) => claim === now.claimId && side === now.side,
    );
    if (pinned === undefined || checked.vintage === now.vintage) return [];
    const { kind, reason, recorded } = pinned;
    return overtaken({ ...now, kind, reason, recorded, vintage: checked.vintage }, now) ?? [];
  });
}
