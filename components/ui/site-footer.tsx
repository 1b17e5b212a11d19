import { SITE_WORDS } from '@/lib/format/en/site';

/** What the figures are, and where to tell that one is wrong. */
export function SiteFooter() {
  return (
    <footer className="border-grid no-print border-t">
      <div className="page flex flex-wrap gap-x-8 gap-y-2 py-6 text-sm">
        <p className="text-quiet max-w-prose">{SITE_WORDS.footer}</p>
        <p className="ms-auto">
          <a href="/sources#report">{SITE_WORDS.report}</a>
        </p>
      </div>
    </footer>
  );
}
