import 'server-only';

import type { Claim, Verdict } from '@/lib/domain/claim';
import type { Frequency } from '@/lib/domain/observation';
import type { TradeRecord } from '@/lib/domain/record';
import { checkArticle, loadArticlesOf } from './article';
import type { LoadedPair } from './pair';
import { loadOwnRecord } from './records';

/** A figure with where and when it was printed, and how it stands to both records. */
export interface PrintedFigure {
  readonly claim: Claim;
  readonly publisher: string;
  /** ISO date; `null` when it is not known. */
  readonly date: string | null;
  readonly verdicts: readonly Verdict[];
}

/** Everything the house's articles print on a pair, and what both countries reported. */
export interface PrintedClaims {
  readonly claims: readonly PrintedFigure[];
  readonly records: readonly TradeRecord[];
}

/** Every figure of every article on a pair, the articles' own and those printed later. */
export async function loadPrintedClaims(pair: LoadedPair): Promise<PrintedClaims> {
  const articles = await loadArticlesOf(pair);
  const checked = await Promise.all(articles.map((article) => checkArticle(article, pair)));
  const claims = checked.flatMap(({ article, claims: own, press }) => [
    ...own.map(({ claim, verdicts }) => ({
      claim: { ...claim, id: `${article.slug} ${claim.id}` },
      publisher: article.publisher,
      date: article.date,
      verdicts,
    })),
    ...press.map(({ claim, verdicts }) => ({
      claim: { ...claim, id: `${article.slug} ${claim.id}` },
      publisher: claim.publisher,
      date: claim.date,
      verdicts,
    })),
  ]);
  return { claims, records: await recordsOf(pair) };
}

/** Both countries' records of each other at every frequency held. */
async function recordsOf({ store, ...pair }: LoadedPair): Promise<readonly TradeRecord[]> {
  const [one, other] = [pair.reporter.code, pair.partner.code];
  const asked = (['A', 'Q', 'M'] satisfies readonly Frequency[]).flatMap((frequency) => [
    loadOwnRecord(store, { reporter: one, partner: other, frequency }),
    loadOwnRecord(store, { reporter: other, partner: one, frequency }),
  ]);
  return (await Promise.all(asked)).filter((record) => record !== null);
}
