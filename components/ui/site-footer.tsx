import { API_WORDS } from '@/lib/format/en/api';
import { SITE_WORDS } from '@/lib/format/en/site';
import { ThemeSwitch } from './theme-switch';

/** What the figures are, how the page looks, and where to tell that a figure is wrong. */
export function SiteFooter(props: Parameters<typeof ThemeSwitch>[0]) {
  return (
    <footer className="border-grid no-print border-t">
      <div className="page flex flex-wrap gap-x-8 gap-y-2 py-6 text-sm">
        <p className="text-quiet max-w-prose">{SITE_WORDS.footer}</p>
        <div className="ms-auto">
          <ThemeSwitch {...props} />
        </div>
        <p className="flex flex-wrap gap-x-8 gap-y-2">
          <a href="/developers">{API_WORDS.nav}</a>
          <a href="/sources#report">{SITE_WORDS.report}</a>
        </p>
      </div>
    </footer>
  );
}
