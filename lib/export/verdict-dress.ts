import type { VerdictStyle } from '@/lib/charts/picture-style';
import type { Theme } from '@/lib/domain/view';
import { switchOf, textOf } from './picture-dress';
import { valuesOf, type PictureProblem } from './read-values';

/**
 * The parameters of its address that say how the picture of a tested claim is dressed. It has no
 * title of its own to rewrite: its words are the claim's.
 */
export const VERDICT_DRESS_KEYS = ['theme', 'plain', 'transparent', 'alt'] as const;

/** How the picture of a tested claim is dressed, and in which colours. */
export interface VerdictDress extends Omit<VerdictStyle, 'words'> {
  readonly theme: Theme;
}

/**
 * How an address wishes the picture of a claim dressed, and every part of the wish that cannot be
 * used; then the dress is `null`.
 */
export function readVerdictDress(entries: Iterable<readonly [string, string]>): {
  readonly dress: VerdictDress | null;
  readonly problems: readonly PictureProblem[];
} {
  const values = valuesOf(entries, VERDICT_DRESS_KEYS);
  const theme = values.given('theme') ?? 'light';
  if (theme !== 'light' && theme !== 'dark') values.refuse('theme', 'light or dark');
  const dress = {
    theme: theme === 'dark' ? theme : 'light',
    isPlain: switchOf(values, 'plain', '0') === '1',
    isTransparent: switchOf(values, 'transparent', '0') === '1',
    alt: textOf(values, 'alt'),
  } as const;
  const { problems } = values;
  return { dress: problems.length === 0 ? dress : null, problems };
}

/** What a dress adds to the key a picture is kept under. */
export function verdictDressKey({ theme, isPlain, isTransparent, alt }: VerdictDress): string {
  const parts = [
    theme,
    ...(isPlain ? ['plain'] : []),
    ...(isTransparent ? ['transparent'] : []),
    ...(alt === null ? [] : [`alt ${encodeURIComponent(alt)}`]),
  ];
  return parts.map((part) => `&${part}`).join('');
}
