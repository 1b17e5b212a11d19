import {
  COUNTRY_WORDS,
  DOLLARS,
  GLUED_LETTERS,
  LETTERS,
  NOT_MONEY_WORDS,
  UNIT_DEFAULTS,
} from './currency-data';
import { currencyOf } from './places';
import type { Token } from './token';

const CODES = new Set(Intl.supportedValuesOf('currency'));

function narrowSymbols(): ReadonlyMap<string, string> {
  const symbols = new Map<string, string>([
    ['$', 'USD'],
    ['£', 'GBP'],
    ['€', 'EUR'],
    ['¥', 'yen'],
    ['￥', 'yen'],
    ['₹', 'INR'],
    ['₨', 'rupee'],
    ['₱', 'PHP'],
    ['₩', 'KRW'],
    ['￦', 'KRW'],
    ['₴', 'UAH'],
  ]);
  for (const code of CODES) {
    const parts = new Intl.NumberFormat('en', {
      style: 'currency',
      currency: code,
      currencyDisplay: 'narrowSymbol',
    }).formatToParts(1);
    const symbol = parts.find(({ type }) => type === 'currency')?.value;
    if (
      symbol !== undefined &&
      symbol.length === 1 &&
      !/[\p{L}$]/u.test(symbol) &&
      !symbols.has(symbol)
    )
      symbols.set(symbol, code);
  }
  return symbols;
}

/** Last word of each CLDR currency name to its codes: `dollars` to AUD, CAD, USD … */
function unitWords(): ReadonlyMap<string, readonly string[]> {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  const words = new Map<string, string[]>();
  for (const code of CODES) {
    const name = names.of(code) ?? code;
    if (/[(\d]/.test(name)) continue;
    const word = singular(plainWord(name.split(' ').at(-1) ?? name));
    words.set(word, [...(words.get(word) ?? []), code]);
  }
  return words;
}

function plainWord(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

const SYMBOLS = narrowSymbols();

const UNITS = unitWords();

/** A currency found in a text: its code and how many tokens name it. */
export interface FoundCurrency {
  readonly currency: string;
  readonly length: number;
}

/** The currency written before a figure at a token: `$`, `US$`, `USD`, `Rs`, `R` when glued; `null` for none. */
export function currencyBefore(
  tokens: readonly Token[],
  index: number,
  home: string | null,
): FoundCurrency | null {
  const [token, next, after] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (token === undefined || next === undefined) return null;
  if (token.kind === 'word' && next.text === '$' && next.isGlued) {
    const currency =
      token.text === token.text.toUpperCase() || token.lower === 'can'
        ? DOLLARS[token.lower]
        : undefined;
    return currency === undefined ? null : { currency, length: 2 };
  }
  if (token.text === 'GH' && ['¢', '₵'].includes(next.text)) return { currency: 'GHS', length: 2 };
  const symbol = SYMBOLS.get(token.text);
  if (symbol !== undefined) return { currency: settled(symbol, home), length: 1 };
  if (token.kind !== 'word') return null;
  const dot = next.text === '.' && next.isGlued ? 1 : 0;
  const figure = dot === 1 ? after : next;
  if (figure?.kind !== 'number') return null;
  const letters = Object.hasOwn(LETTERS, token.text) ? LETTERS[token.text] : undefined;
  if (letters !== undefined) return { currency: settled(letters, home), length: 1 + dot };
  if (figure.isGlued && dot === 0 && Object.hasOwn(GLUED_LETTERS, token.text)) {
    const code = GLUED_LETTERS[token.text];
    if (code !== undefined && !/^(?:19|20)\d\d$/.test(figure.text))
      return { currency: settled(code, home), length: 1 };
  }
  return CODES.has(token.text) ? { currency: token.text, length: 1 } : null;
}

/** The currency written after a figure: `dollars`, `U.S. dollars`, `Azerbaijani manats`, `CNY`, `€`; `null` for none. */
export function currencyAfter(
  tokens: readonly Token[],
  index: number,
  home: string | null,
): FoundCurrency | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (CODES.has(token.text)) return { currency: token.text, length: 1 };
  const symbol = SYMBOLS.get(token.text);
  if (symbol !== undefined && tokens[index + 1]?.kind !== 'number')
    return { currency: settled(symbol, home), length: 1 };
  const own = unitAt(token, home);
  if (own !== null) return { currency: own, length: 1 };
  return token.kind === 'word' ? unitAfterCountry(tokens, index, home) : null;
}

function unitAfterCountry(
  tokens: readonly Token[],
  index: number,
  home: string | null,
): FoundCurrency | null {
  for (const offset of [1, 2]) {
    const unit = tokens[index + offset];
    const adjective = tokens[index + offset - 1];
    if (unit === undefined || adjective === undefined) return null;
    const code = Object.hasOwn(COUNTRY_WORDS, adjective.lower)
      ? COUNTRY_WORDS[adjective.lower]
      : undefined;
    if (code !== undefined && unitAt(unit, home) !== null)
      return { currency: code, length: offset + 1 };
  }
  return null;
}

function unitAt(token: Token, home: string | null): string | null {
  if (token.kind !== 'word') return null;
  const word = singular(token.lower);
  if (Object.hasOwn(UNIT_DEFAULTS, word)) return settled(word, home);
  const codes = UNITS.get(word);
  return codes === undefined || NOT_MONEY_WORDS.has(word) ? null : settled(word, home);
}

/** A shared name such as `rupee` is the home country's own where that has one of the name. */
function settled(name: string, home: string | null): string {
  if (CODES.has(name) && name !== 'ZMW') return name;
  const own = currencyOf(home);
  if (name === 'ZMW') return own === 'PGK' || own === 'MMK' ? own : 'ZMW';
  if (name === 'yen') return own === 'CNY' ? 'CNY' : 'JPY';
  if (name === 'dollar') return 'USD';
  const shared = UNITS.get(name) ?? [];
  if (own !== null && shared.includes(own)) return own;
  return UNIT_DEFAULTS[name] ?? shared[0] ?? 'USD';
}
