import { SITE_WORDS } from '@/lib/format/en/site';

const CHOICES = ['system', 'light', 'dark'] as const;
type Choice = (typeof CHOICES)[number];

/** Three links that choose the page's appearance; scripts keep the choice for the next page. */
export function ThemeSwitch(props: {
  /** Path and query of this page. */
  readonly address: string;
  /** The theme the address names, or `null`. */
  readonly theme: Exclude<Choice, 'system'> | null;
}) {
  return (
    <nav aria-label={SITE_WORDS.theme}>
      <ul className="flex gap-x-3">
        <li className="text-quiet">{SITE_WORDS.theme}</li>
        {CHOICES.map((choice) => (
          <li key={choice}>
            <a
              href={withTheme(props.address, choice)}
              data-theme-choice={choice}
              aria-current={choice === (props.theme ?? 'system') ? 'true' : undefined}
              suppressHydrationWarning
            >
              {SITE_WORDS.themes[choice]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function withTheme(address: string, choice: Choice): string {
  const [path = '/', query = ''] = address.split('?');
  const kept = query.split('&').filter((part) => part !== '' && !part.startsWith('theme='));
  const parts = choice === 'system' ? kept : [...kept, `theme=${choice}`];
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}
