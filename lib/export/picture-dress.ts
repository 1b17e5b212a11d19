import type { PictureStyle } from '@/lib/charts/picture-style';
import { valuesOf, type PictureProblem, type ReadValues } from './read-values';

/** The parameters of a picture's address that say how it is dressed. */
export const DRESS_KEYS = ['plain', 'transparent', 'title', 'notes', 'note', 'alt'] as const;

/** The most characters of a title, a note or an alternative text that is given. */
export const MOST_CHARACTERS = { title: 200, note: 300, alt: 500 } as const;

/** Controls, line breaks, marks of direction and other letters nobody sees; joiners are letters. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/u;

/**
 * How an address wishes a picture dressed, and every part of the wish that cannot be used; then
 * the dress is `null`. An empty text is none: forms send them so.
 */
export function readPictureDress(entries: Iterable<readonly [string, string]>): {
  readonly dress: Omit<PictureStyle, 'words'> | null;
  readonly problems: readonly PictureProblem[];
} {
  const values = valuesOf(entries, DRESS_KEYS);
  const dress = {
    isPlain: switchOf(values, 'plain', '0') === '1',
    isTransparent: switchOf(values, 'transparent', '0') === '1',
    title: textOf(values, 'title'),
    hasNotes: switchOf(values, 'notes', '1') === '1',
    note: textOf(values, 'note'),
    alt: textOf(values, 'alt'),
  };
  if (dress.isPlain && dress.note !== null) {
    values.refuse('note', 'none beside plain=1, which shows no notes');
  }
  const { problems } = values;
  return { dress: problems.length === 0 ? dress : null, problems };
}

/** What a dress adds to the key a picture is kept under; nothing for the usual one. */
export function dressKey(dress: Omit<PictureStyle, 'words'>): string {
  const { isPlain, isTransparent, title, hasNotes, note, alt } = dress;
  const parts = [
    ...(isPlain ? ['plain'] : []),
    ...(isTransparent ? ['transparent'] : []),
    ...(hasNotes ? [] : ['no notes']),
    ...(title === null ? [] : [`title ${encodeURIComponent(title)}`]),
    ...(note === null ? [] : [`note ${encodeURIComponent(note)}`]),
    ...(alt === null ? [] : [`alt ${encodeURIComponent(alt)}`]),
  ];
  return parts.map((part) => `&${part}`).join('');
}

/** What a switch of an address is set to, `0` or `1`; the usual when it is neither. */
export function switchOf(values: ReadValues, key: string, usual: string): string {
  const text = values.given(key) ?? usual;
  if (text === '0' || text === '1') return text;
  values.refuse(key, 'one of 0, 1');
  return usual;
}

/** A line of words of who takes the picture; `null` for none, and for one that is refused. */
export function textOf(values: ReadValues, key: keyof typeof MOST_CHARACTERS): string | null {
  const given = values.given(key) ?? '';
  const most = MOST_CHARACTERS[key];
  if (UNSEEN.test(given)) {
    values.refuse(key, 'text without line breaks, control characters and marks of direction');
    return null;
  }
  if (Array.from(given).length > most) {
    values.refuse(key, `text of at most ${most} characters`);
    return null;
  }
  const text = given.replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}
