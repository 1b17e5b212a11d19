import { placeAt } from './places';
import type { Token } from './token';

/** Offices name their country twice as strongly as a mention, the dateline still more. */
const WEIGHT = { dateline: 3, office: 4, minister: 2, possessive: 1.5, mention: 1 };
const MINISTERS = new Set(['president', 'minister', 'prime', 'ambassador', 'ministry', 'government', 'customs', 'foreign', 'commerce', 'trade', 'deputy']);

/**
 * The country a text is written from, as far as the text shows it: its dateline, the statistics
 * office it cites, the countries it names most and first; `null` when it names none.
 */
export function homeOf(tokens: readonly Token[]): string | null {
  const scores = new Map<string, number>();
  const limit = Math.min(tokens.length, 4000);
  let order = 0;
  for (let index = 0; index < limit; index += 1) {
    const found = placeAt(tokens, index);
    if (found === null) continue;
    const { code, form } = found.value;
    const end = index + found.length;
    if (form !== 'group' && form !== 'none' && form !== 'subnational') {
      const weight = weightOf(tokens, index, end, form) - order * 0.01;
      scores.set(code, (scores.get(code) ?? Number(0)) + weight);
      order += order < 40 ? 1 : 0;
    }
    index = end - 1;
  }
  return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function weightOf(tokens: readonly Token[], index: number, end: number, form: string): number {
  if (form === 'office') return WEIGHT.office;
  if (index === 0 && form === 'capital') return WEIGHT.dateline;
  if (MINISTERS.has(tokens[end]?.lower ?? '')) return WEIGHT.minister;
  const before = tokens[index - 1]?.lower ?? '';
  if (['to', 'from', 'with', 'in'].includes(before)) return form === 'capital' ? 0.2 : 0.8;
  return tokens[end]?.lower === "'s" ? WEIGHT.possessive : WEIGHT.mention;
}

/** The country of the minister, president or ambassador a text quotes, for "our trade"; `null` for none. */
export function speakerOf(tokens: readonly Token[]): string | null {
  const limit = Math.min(tokens.length, 4000);
  for (let index = 0; index < limit; index += 1) {
    const found = placeAt(tokens, index);
    if (found === null || found.value.form === 'group' || found.value.form === 'subnational' || found.value.form === 'none') continue;
    let end = index + found.length;
    if (tokens[end]?.lower === "'s") end += 1;
    const titles = [0, 1, 2].map((offset) => tokens[end + offset]?.lower ?? '');
    const isTitle = titles.some((title) => ['minister', 'president', 'ambassador', 'premier', 'chancellor', 'envoy'].includes(title));
    const before = tokens[index - 1]?.lower ?? '';
    if (isTitle && !['with', 'with', 'to', 'from'].includes(before)) return found.value.code;
  }
  return null;
}
