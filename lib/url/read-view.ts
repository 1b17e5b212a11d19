import type { Frequency } from '@/lib/domain/observation';
import { periodOfMonths, periodText, readPeriod, type Period } from '@/lib/domain/period';
import { CHARTS, type ChartKind, type Theme, type View } from '@/lib/domain/view';
import {
  defaultView,
  OLD_KEYS,
  VIEW_KEYS,
  type AddressProblem,
  type ViewDefaults,
  type ViewKey,
} from './view-keys';

/** A view and what in the address could not be used. */
export interface ReadView {
  readonly view: View;
  readonly problems: readonly AddressProblem[];
}

/** The sorts of the table: a column, and `-` before it for the largest first. */
export const SORTS = [
  'period',
  '-period',
  'exports',
  '-exports',
  'imports',
  '-imports',
  'balance',
  '-balance',
  'turnover',
  '-turnover',
] as const;

const MONTHS_OF: Record<Frequency, number> = { A: 12, Q: 3, M: 1 };

/**
 * The view an address asks for: the defaults, changed by each key that can be used.
 *
 * Never throws: whatever a stranger types, the rest of the view still works, and each part that
 * could not be used comes back as a problem. Keys in `ignored` belong to the caller.
 */
export function readView(
  entries: Iterable<readonly [string, string]>,
  defaults: ViewDefaults,
  ignored: readonly string[] = [],
): ReadView {
  const problems: AddressProblem[] = [];
  const texts = new Map<ViewKey, string>();
  for (const [key, value] of entries) {
    if (ignored.includes(key)) continue;
    const known = VIEW_KEYS.find((name) => name === key) ?? currentKey(key);
    if (known === undefined) {
      problems.push({ parameter: key, value, expected: `one of ${VIEW_KEYS.join(', ')}` });
    } else if (texts.has(known)) {
      problems.push({ parameter: key, value, expected: 'to be given once' });
    } else if (value !== '') {
      texts.set(known, value);
    }
  }
  return { view: viewOf(texts, defaults, problems), problems };
}

function currentKey(key: string): ViewKey | undefined {
  return Object.hasOwn(OLD_KEYS, key) ? OLD_KEYS[key] : undefined;
}

function viewOf(
  texts: ReadonlyMap<ViewKey, string>,
  defaults: ViewDefaults,
  problems: AddressProblem[],
): View {
  const base = defaultView(defaults);
  const pick = <T extends string>(key: ViewKey, allowed: readonly T[], fallback: T): T => {
    const value = texts.get(key);
    if (value === undefined) return fallback;
    const found = allowed.find((candidate) => candidate.toLowerCase() === value.toLowerCase());
    if (found !== undefined) return found;
    problems.push({ parameter: key, value, expected: `one of ${allowed.join(', ')}` });
    return fallback;
  };
  const side = pick('side', [base.reporter, base.partner], base.side);
  const held = defaults.frequencies[side] ?? [];
  const frequencies = held.length === 0 ? [base.frequency] : held;
  const frequency = pick('freq', frequencies, frequencies[0] ?? 'A');
  const range = readRange(texts, frequency, problems);
  const claim = texts.get('claim') ?? null;
  if (claim !== null && !/^[a-z0-9-]{1,40}$/.test(claim)) {
    problems.push({
      parameter: 'claim',
      value: claim,
      expected: 'the name of a figure, such as c1',
    });
  }
  return {
    ...base,
    side,
    frequency,
    chart: pick<ChartKind>('chart', CHARTS, 'flows'),
    ...range,
    claim: claim !== null && /^[a-z0-9-]{1,40}$/.test(claim) ? claim : null,
    theme: texts.has('theme')
      ? pickTheme(pick('theme', ['light', 'dark', 'system'], 'system'))
      : null,
    sort: pickSort(pick('sort', SORTS, 'period')),
    vintage: pickVintage(texts.get('vintage'), defaults, problems),
  };
}

/** Only the vintage that the page was read from can be shown: others were looked for and not found. */
function pickVintage(
  text: string | undefined,
  defaults: ViewDefaults,
  problems: AddressProblem[],
): string | null {
  if (text === undefined) return null;
  if (text.toLowerCase() === defaults.vintage) return defaults.vintage;
  const expected = 'a vintage that is kept; Sources lists them';
  problems.push({ parameter: 'vintage', value: text, expected });
  return null;
}

function pickTheme(text: 'light' | 'dark' | 'system'): Theme | null {
  return text === 'system' ? null : text;
}

/** Order by period is what a table has when nothing is said. */
function pickSort(sort: (typeof SORTS)[number]): View['sort'] {
  return sort === 'period' ? null : sort;
}

function readRange(
  texts: ReadonlyMap<ViewKey, string>,
  frequency: Frequency,
  problems: AddressProblem[],
): { readonly from: string | null; readonly to: string | null } {
  const from = readEdge('from', texts.get('from'), frequency, problems);
  const to = readEdge('to', texts.get('to'), frequency, problems);
  if (from === null || to === null || from.first <= to.first) {
    return { from: from && periodText(from), to: to && periodText(to) };
  }
  problems.push({
    parameter: 'from',
    value: texts.get('from') ?? '',
    expected: `not to come after the end, ${periodText(to)}; the two were exchanged`,
  });
  return { from: periodText(to), to: periodText(from) };
}

function readEdge(
  key: 'from' | 'to',
  text: string | undefined,
  frequency: Frequency,
  problems: AddressProblem[],
): Period | null {
  if (text === undefined) return null;
  const edge = edgePeriod(text, key, frequency);
  if (edge === null) {
    const example = { A: '2020', Q: '2020-Q1', M: '2020-03' }[frequency];
    problems.push({ parameter: key, value: text, expected: `a period such as ${example}` });
  }
  return edge;
}

/**
 * The period of the given frequency at the start (`from`) or the end (`to`) of what a text names:
 * `2020` as the end of monthly figures is December 2020. `null` when the text names no period.
 */
export function edgePeriod(text: string, key: 'from' | 'to', frequency: Frequency): Period | null {
  const named = readPeriod(
    text
      .trim()
      .toUpperCase()
      .replace(/^(Q[1-4]|H[12])[ -]?(\d{4})$/, '$2-$1'),
  );
  if (named === null) return null;
  const months = MONTHS_OF[frequency];
  const month = key === 'from' ? named.first : named.last;
  const first = Math.floor(month / months) * months;
  return periodOfMonths(first, first + months - 1);
}
