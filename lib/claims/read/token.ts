/** A word, a number or a single sign of a text, with where it stands. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'sign';
  /** True when nothing stands between this token and the one before. */
  readonly isGlued: boolean;
}

// Each alternative consumes at least one character and none can match the same text two ways.
const PIECE =
  /(?<initials>(?:\p{Lu}\.){2,})|(?<number>\d+(?:[.,]\d+)*)|(?<word>['’]s(?![\p{L}\d])|\p{L}[\p{L}\p{M}]*)|(?<sign>\S)/gu;

/** The tokens of a text in reading order; spaces are left out, `U.S.` is one word, `US$5bn` is four tokens. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(PIECE)) {
    const { start, end } = { start: match.index, end: match.index + match[0].length };
    const kind = kindOf(match.groups);
    tokens.push({
      text: match[0],
      lower: plain(match[0]),
      start,
      end,
      kind,
      isGlued: start === previousEnd,
    });
    previousEnd = end;
  }
  return tokens;
}

function kindOf(groups: Record<string, string> | undefined): Token['kind'] {
  if (groups?.number !== undefined) return 'number';
  return groups?.sign === undefined ? 'word' : 'sign';
}

const SIGNS: Readonly<Record<string, string>> = {
  '’': "'",
  '–': '-',
  '—': '—',
  '−': '-',
  '‑': '-',
};

/** Lower case without accents, dots of initials or typographic variants, as lexicons hold words. */
function plain(text: string): string {
  const sign = SIGNS[text];
  if (sign !== undefined) return sign;
  if (/^[\x20-\x7e]*$/.test(text))
    return text.toLowerCase().replaceAll('.', text.length > 2 && /[a-z]/i.test(text) ? '' : '.');
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('ı', 'i')
    .toLowerCase();
}

/** How many tokens something found takes; none when it was not found. */
export function lengthOf(found: { readonly length: number } | null | undefined): number {
  return found === null || found === undefined ? 0 : found.length;
}
