import isoCountries from 'i18n-iso-countries';
import { currencyBefore } from './currency';
import { placeAt, soleUserOf } from './places';
import type { Token } from './token';

const WEIGHT = {
  dateline: 3,
  office: 4,
  minister: 2,
  owner: 1.6,
  mention: 1,
  bloc: 0.4,
  money: 2.5,
  flow: 3,
  firstFlow: 3,
  side: 0.3,
};
const MINISTERS = new Set([
  'president',
  'minister',
  'prime',
  'ambassador',
  'ministry',
  'government',
  'customs',
  'foreign',
  'commerce',
  'deputy',
]);
/** Cities that papers date from and that are no capitals. */
const DESKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    IND: 'mumbai kolkata chennai bengaluru bangalore hyderabad kochi ahmedabad pune',
    PAK: 'karachi lahore peshawar',
    CHN: 'shanghai guangzhou shenzhen harbin urumqi',
    TUR: 'istanbul izmir',
    ZAF: 'johannesburg durban',
    CHE: 'geneva zurich',
    DEU: 'frankfurt wiesbaden',
    AUS: 'sydney melbourne',
    CAN: 'toronto montreal',
    NZL: 'auckland',
    NGA: 'lagos',
    KEN: 'mombasa',
    TZA: 'arusha',
    KAZ: 'almaty',
    ARE: 'dubai sharjah',
    SAU: 'jeddah',
    ISR: 'jerusalem',
    BGD: 'chattogram chittagong',
  }).flatMap(([code, cities]) => cities.split(' ').map((city) => [city, code] as const)),
);
const LOOKED_AT = 4000;
const FLOWS =
  /^(?:exports?|imports?|shipments?|deliveries|deficits?|surplus|surpluses|gap|trade|turnover|exported|imported|exporters?)$/;
const ACTS =
  /^(?:posted|recorded|logged|ran|registered|incurred|saw|closed|has|had|earned|boosted|increased|raised|and)$/;
const NO_FLOW_AFTER =
  /^(?:ministry|minister|ministers|partners?|commissioner|agreement|deal|talks|relations|war|ties|office|representative|mission|markets?|destinations?)$/;
const PARTNER_SIDE =
  /^(?:bought|buys|took|absorbed|purchased|purchasing|buying|remained|remains|led|ranked|topped|overtook|followed|supplied|emerged|became)$/;
const BETWEEN = /^(?:to|from|with|into|in|at|on|by|for|of|and|,|\.|;|:|\(|\))$/;

/**
 * The countries a text may be written from, likeliest first, as far as the text shows it: its
 * dateline, the offices and ministers it cites, the countries it names most and first.
 */
export function homesOf(tokens: readonly Token[]): readonly string[] {
  const scores = new Map<string, number>();
  const paid = new Set<string>();
  const desk = DESKS.get(tokens[0]?.lower ?? '');
  if (desk !== undefined) scores.set(desk, WEIGHT.dateline);
  let order = 0;
  let hasOwner = false;
  for (let index = 0; index < Math.min(tokens.length, LOOKED_AT); index += 1) {
    const found = placeAt(tokens, index);
    const own = found === null ? countryOfMoney(tokens, index) : null;
    if (own !== null) {
      const sum = scores.get(own);
      if (!paid.has(own)) scores.set(own, (sum === undefined ? 0 : sum) + WEIGHT.money);
      paid.add(own);
    }
    if (found === null) continue;
    const end = index + found.length;
    const code = countryOf(found.value.code, found.value.form, index);
    if (code !== null) {
      const sum = scores.get(code);
      const isOwner = ownsFlow(tokens, index, end, found.value.form === 'demonym');
      scores.set(
        code,
        (sum === undefined ? 0 : sum) +
          weightOf(tokens, index, end, found.value.form) +
          (order === 0 && isJoinedTo(tokens, end) ? WEIGHT.firstFlow : 0) +
          (isOwner ? WEIGHT.flow + (hasOwner ? 0 : WEIGHT.firstFlow) : 0) -
          order * 0.01,
      );
      hasOwner ||= isOwner;
      order += order < 40 ? 1 : 0;
    }
    index = end - 1;
  }
  return [...scores].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}

/** The countries a text shows as its own: by its dateline, the offices it cites, or whose flows it tells. */
export function shownBy(tokens: readonly Token[]): ReadonlySet<string> {
  const shown = new Set<string>();
  for (let index = 0; index < Math.min(tokens.length, LOOKED_AT); index += 1) {
    const found = placeAt(tokens, index);
    if (found === null) continue;
    const { code, form } = found.value;
    const end = index + found.length;
    const isDateline = index === 0 && form === 'capital';
    if (isDateline || form === 'office' || ownsFlow(tokens, index, end, form === 'demonym'))
      shown.add(code);
    index = end - 1;
  }
  return shown;
}

/** The one country whose money a figure is in: a text counts in its own. */
function countryOfMoney(tokens: readonly Token[], index: number): string | null {
  const money =
    tokens[index]?.kind === 'sign' || tokens[index]?.kind === 'word'
      ? currencyBefore(tokens, index, null)
      : null;
  if (
    money === null ||
    tokens[index + money.length]?.kind !== 'number' ||
    tokens[index]?.lower === 'rs'
  )
    return null;
  return soleUserOf(money.currency);
}

/** A place below a country counts for its country only as the dateline. */
function countryOf(code: string, form: string, index: number): string | null {
  if (form === 'subnational')
    return index === 0 ? (isoCountries.alpha2ToAlpha3(code.slice(0, 2)) ?? null) : null;
  return form === 'group' || form === 'none' ? null : code;
}

function weightOf(tokens: readonly Token[], index: number, end: number, form: string): number {
  if (form === 'office') return WEIGHT.office;
  if (index === 0 && (form === 'capital' || form === 'subnational')) return WEIGHT.dateline;
  if (MINISTERS.has(tokens[end]?.lower ?? '')) return WEIGHT.minister;
  if (form === 'bloc') return WEIGHT.bloc;
  const before = tokens[index - 1]?.lower ?? '';
  const after = tokens[end]?.lower ?? '';
  if (PARTNER_SIDE.test(after)) return WEIGHT.side;
  if (['to', 'from', 'with', 'in', 'neighbour', 'neighbor'].includes(before))
    return form === 'capital' ? 0.2 : 0.7;
  if (after === "'s" || after === '-' || form === 'demonym') return WEIGHT.owner;
  return WEIGHT.mention;
}

/** "Azerbaijan and Georgia traded": of two told together the first is the host. */
function isJoinedTo(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.lower === 'and' && placeAt(tokens, end + 1) !== null;
}

/** "Pakistan's exports", "Kenyan imports", "Oman posted a trade surplus": the flow is that of the place before it. */
function ownsFlow(
  tokens: readonly Token[],
  index: number,
  end: number,
  isDemonym: boolean,
): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  const isGoverned = /^(?:to|from|with|into|by|in|of)$/.test(
    before === 'the' ? (tokens[index - 2]?.lower ?? '') : before,
  );
  const isOwner = tokens[end]?.lower === "'s";
  if (isGoverned && !isOwner) return false;
  if (before === '-') return false;
  const next = tokens[end]?.lower ?? '';
  if (!isOwner && !isDemonym && next !== '-' && !FLOWS.test(next) && !ACTS.test(next)) return false;
  for (let at = end; at < end + 6; at += 1) {
    const word = tokens[at]?.lower;
    if (word === undefined || BETWEEN.test(word)) return false;
    if (FLOWS.test(word)) return !NO_FLOW_AFTER.test(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

/** The words before a name back to the last comma. */
function phraseBefore(tokens: readonly Token[], index: number): readonly string[] {
  const words = tokens.slice(Math.max(0, index - 9), index).map(({ lower }) => lower);
  return words.slice(words.lastIndexOf(',') + 1);
}

const TITLES = new Set([
  'minister',
  'president',
  'ambassador',
  'premier',
  'chancellor',
  'envoy',
  'mep',
  'secretary',
]);

/** The country of the leader or minister a text quotes, for "our trade"; `null` for none. */
export function speakerOf(tokens: readonly Token[]): string | null {
  let titled: string | null = null;
  for (let index = 0; index < Math.min(tokens.length, LOOKED_AT); index += 1) {
    const found = placeAt(tokens, index);
    if (found === null || ['group', 'subnational', 'none'].includes(found.value.form)) continue;
    const before = phraseBefore(tokens, index);
    if (before.includes('with') || before.includes('counterpart')) continue;
    if (found.value.form === 'office' && tokens[index]?.text !== tokens[index]?.text.toUpperCase())
      return found.value.code;
    const end = index + found.length + (tokens[index + found.length]?.lower === "'s" ? 1 : 0);
    const isTitle = [0, 1, 2].some((offset) => TITLES.has(tokens[end + offset]?.lower ?? ''));
    const isCounterpart = tokens[end]?.lower === 'counterpart';
    if (isTitle && !isCounterpart) titled ??= found.value.code;
  }
  return titled;
}
