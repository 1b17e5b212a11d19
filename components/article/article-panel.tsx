import type { PageArticle } from './page-article';
import { ARTICLE_WORDS } from '@/lib/format/en/verdict';
import { dateName } from '@/lib/format/period';

/** What an article is about, in our own words, with its figures as links to their points. */
export function ArticlePanel({ article }: { readonly article: PageArticle }) {
  return (
    <article aria-labelledby="article-title">
      <p className="text-quiet text-sm">
        {article.publisher} · <time dateTime={article.date}>{dateName(article.date)}</time>
        {article.byline !== null && <> · {ARTICLE_WORDS.by(article.byline)}</>}
      </p>
      <h1
        id="article-title"
        className="mt-2 font-serif text-3xl leading-tight font-semibold text-balance"
      >
        {article.title}
      </h1>
      <div className="prose mt-4 font-serif text-lg leading-relaxed">
        {article.paragraphs.map((segments, index) => (
          <p key={index}>
            {segments.map((segment, place) =>
              segment.kind === 'text' ? (
                <span key={place}>{segment.text}</span>
              ) : (
                <a
                  key={place}
                  href={segment.href}
                  className="figure-mark"
                  data-key="claim"
                  data-value={segment.claimId}
                  data-claim-ref={segment.claimId}
                  data-lit={segment.isLit ? 'yes' : undefined}
                  suppressHydrationWarning
                >
                  {segment.text}
                </a>
              ),
            )}
          </p>
        ))}
      </div>
      <p className="mt-4">
        <a href={article.address} rel="external noopener">
          {ARTICLE_WORDS.readArticle(article.publisher)}
        </a>
      </p>
    </article>
  );
}
