import { countries } from 'countries-list';
import isoCountries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json';
import nationalities from 'i18n-nationality/langs/en.json';
import { iso31662 } from 'iso-3166';
import { all, lexicon, type Lexicon } from './lexicon';
import {
  BLOCS,
  EMIRATES,
  GROUPS,
  LEADERS,
  MORE_DEMONYMS,
  MORE_NAMES,
  MORE_SEATS,
  OFFICES,
  SUBNATIONAL,
} from './place-data';
import type { Token } from './token';

/** How a text names a place. `office` is a statistics office, `none` a name that only looks like one. */
export type PlaceForm =
  'name' | 'demonym' | 'capital' | 'bloc' | 'group' | 'subnational' | 'office' | 'none';

/** A place a text names: alpha-3, a bloc's code, or `GRP` for a set without one. */
export interface NamedPlace {
  readonly code: string;
  readonly form: PlaceForm;
  /** True for initials, which count in capitals alone: "ECO", "ONS". */
  readonly isAbbreviation?: boolean;
}

// Names of waters, papers and makers that hold a country's name without meaning it.
const NOT_PLACES =
  'Indian Ocean|South China Sea|East China Sea|China Daily|China Eastern|Times of India|Bank of China|American Airlines|Air France|Air India|Korea Herald|Radio Free Europe|Gulf of Guinea|Gulf of Oman|Gulf of Mexico|Japan Times|Persian Gulf|New England|China Evergrande|South African Airways|Black Sea|Reserve Bank of India|Georgia Tech|Mexico Gulf|Turkish Airlines|Turkish Stream|Jordan River|New Delhi Television|Economic Cooperation|Manila Bulletin|Brazil nuts|Guinea pig|Swiss cheese|Panama Canal|Suez Canal|Belt and Road|Vientiane Times|Polish up|French fries|Dutch auction|Global Times';

type Entry = readonly [string, NamedPlace];

function entries(table: Readonly<Record<string, string>>, form: PlaceForm): readonly Entry[] {
  return Object.entries(table).flatMap(([code, names]) =>
    names
      .split('|')
      .map((name) => [name, { code, form, isAbbreviation: /^[A-Z]{2,6}$/.test(name) }] as const),
  );
}

function alpha3(alpha2: string): string | undefined {
  return alpha2 === 'XK' ? 'XKX' : isoCountries.alpha2ToAlpha3(alpha2);
}

function namesFromLibraries(): readonly Entry[] {
  const cldr = new Intl.DisplayNames('en', { type: 'region' });
  const short = new Intl.DisplayNames('en', { type: 'region', style: 'short' });
  return Object.entries(english.countries).flatMap(([alpha2, names]) => {
    const code = alpha3(alpha2);
    if (code === undefined) return [];
    const listed = typeof names === 'string' ? [names] : names;
    return [...listed, cldr.of(alpha2), short.of(alpha2)]
      .filter((name) => name !== undefined)
      .flatMap((name) => [
        name,
        name.replace(/ \(.*\)$| SAR China$|, .*$/, ''),
        name.replaceAll(' & ', ' and '),
      ])
      .map((name) => [name, { code, form: 'name' }] as const);
  });
}

function demonymsFromLibrary(): readonly Entry[] {
  return Object.entries(nationalities.nationalities).flatMap(([alpha2, demonym]) => {
    const code = alpha3(alpha2);
    if (code === undefined || alpha2 === 'WF' || demonym.includes('(')) return [];
    return [
      [demonym, { code, form: 'demonym' }] as const,
      [`${demonym}s`, { code, form: 'demonym' }] as const,
    ];
  });
}

function capitalsFromLibrary(): readonly Entry[] {
  return Object.entries(countries).flatMap(([alpha2, { capital }]) => {
    const code = alpha3(alpha2);
    return code === undefined || capital === ''
      ? []
      : [[capital, { code, form: 'capital' }] as const];
  });
}

const KIND_OF_AREA =
  / (?:Sheng|Shi|Zizhiqu|Zhuangzu Zizhiqu|Oblast|Oblast'|Oblysy|Viloyati|Province|Region|kray|oblast|Krai|Uygur Zizhiqu|Huizu Zizhiqu|Ili|Governorate|State)$|^(?:Al|Ash|Ad) |['’‘]/gu;
const COMMON_WORD =
  /^(?:North|South|East|West|Central|Upper|Lower|Capital|Western|Eastern|Northern|Southern|Centre|Center|Sud|Nord|Est|Ouest|Union|Victoria|Central Region|[A-Z]\w{0,3})\b/;

function subdivisions(): readonly Entry[] {
  return iso31662
    .map(({ name, parent }) => [name.replace(KIND_OF_AREA, ''), parent.slice(0, 2)] as const)
    .filter(([name]) => name.length > 4 && !COMMON_WORD.test(name))
    .map(([name, parent]) => [name, { code: `${parent}-SUB`, form: 'subnational' }] as const);
}

const PLACES: Lexicon<NamedPlace> = lexicon([
  ...all<NamedPlace>({ code: '', form: 'none' }, NOT_PLACES),
  ...entries(OFFICES, 'office'),
  ...entries(LEADERS, 'office'),
  ...all<NamedPlace>({ code: 'AE-SUB', form: 'subnational' }, EMIRATES),
  ...all<NamedPlace>({ code: 'XX-SUB', form: 'subnational' }, SUBNATIONAL),
  ...entries(BLOCS, 'bloc'),
  ...entries(MORE_NAMES, 'name'),
  ...namesFromLibraries(),
  ...entries(MORE_DEMONYMS, 'demonym'),
  ...demonymsFromLibrary(),
  ...entries(MORE_SEATS, 'capital'),
  ...capitalsFromLibrary(),
  ...all<NamedPlace>({ code: 'GRP', form: 'group' }, GROUPS),
  ['rest of the world', { code: 'ROW', form: 'group' }],
  ...subdivisions(),
]);

/**
 * The place named at a token and how many tokens its name takes; `null` for none. Names start
 * with a capital letter, except those of sets ("neighbouring countries"); `US` is all capitals.
 */
export function placeAt(
  tokens: readonly Token[],
  index: number,
): { readonly value: NamedPlace; readonly length: number } | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const found = PLACES.at(tokens, index);
  if (found === null) return null;
  const isCapital = token.text.slice(0, 1) !== token.text.slice(0, 1).toLowerCase();
  if (found.value.form === 'group') return isCapital || /[a-z]/.test(token.text) ? found : null;
  if (found.value.form === 'demonym' && /[^\x20-\x7e]/.test(token.text)) return null;
  const isNamed =
    isCapital ||
    (found.length > 1 && /^(?:mainland|non|five|four|euro|countries|third)$/.test(token.lower));
  if (!isNamed && !(token.lower === 'mainland' && tokens[index - 1]?.lower === 'the')) return null;
  const after = tokens[index + found.length];
  if (/^dollars?$/.test(after?.lower ?? '') || (after?.text === '$' && after.isGlued)) return null;
  if (token.lower === 'us' && token.text !== 'US' && token.text !== 'U.S.') return null;
  const isWord = found.length === 1 && /^[A-Z][a-z]/.test(token.text);
  return isWord && (found.value.isAbbreviation ?? false) ? null : found;
}

/** ISO 4217 code of the money of a country by alpha-3, or `null`. The euro for the European Union. */
export function currencyOf(code: string | null): string | null {
  if (code === null) return null;
  if (code === 'EU27') return 'EUR';
  const alpha2 = isoCountries.alpha3ToAlpha2(code);
  const entry = Object.entries(countries).find(([key]) => key === alpha2);
  return entry?.[1].currency[0] ?? null;
}

/** Alpha-3 of the one country whose money a currency is, or `null` for one that several use or that the world counts in. */
export function soleUserOf(currency: string): string | null {
  if (['USD', 'EUR', 'GBP', 'CHF'].includes(currency)) return null;
  const users = Object.entries(countries).filter(([, entry]) => entry.currency[0] === currency);
  const [user] = users;
  return users.length === 1 && user !== undefined ? (alpha3(user[0]) ?? null) : null;
}
