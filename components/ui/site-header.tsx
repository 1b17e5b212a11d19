import { CHECK_WORDS } from '@/lib/format/en/check';
import { SITE_WORDS } from '@/lib/format/en/site';

/** The product's name and the ways to everything it holds. */
export function SiteHeader() {
  return (
    <header className="page no-print border-grid flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b py-3">
      <a href="/" className="text-ink font-serif text-xl font-semibold no-underline">
        {SITE_WORDS.name}
      </a>
      <p className="text-quiet text-sm max-sm:hidden">{SITE_WORDS.slogan}</p>
      <nav aria-label={SITE_WORDS.name} className="ms-auto">
        <ul className="flex gap-x-5">
          <li>
            <a href="/check">{CHECK_WORDS.nav}</a>
          </li>
          <li>
            <a href="/articles">{SITE_WORDS.articles}</a>
          </li>
          <li>
            <a href="/trade">{SITE_WORDS.pairs}</a>
          </li>
          <li>
            <a href="/sources">{SITE_WORDS.sources}</a>
          </li>
        </ul>
      </nav>
    </header>
  );
}
