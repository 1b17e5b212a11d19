import { parsePeriod, periodText, comparePeriods } from '@/lib/domain/period';
import type { TradeRecord } from '@/lib/domain/record';
import { CHARTS, type View } from '@/lib/domain/view';
import type { Frequency } from '@/lib/domain/observation';
import { edgePeriod } from '@/lib/url/read-view';
import type { ViewDefaults } from '@/lib/url/view-keys';

/** The ready-made ranges of the period control. */
export const PRESETS = ['all', 'last-5', 'last-10', 'article', 'since', 'ytd'] as const;
export type Preset = (typeof PRESETS)[number];

/** A change of one part of a view, as links carry it: `chart=balance`, `preset=last-5`. */
export interface Patch {
  readonly key: 'side' | 'chart' | 'freq' | 'preset' | 'claim' | 'sort';
  readonly value: string;
}

/** What patches are applied against. */
export interface PatchContext {
  readonly defaults: ViewDefaults;
  readonly record: TradeRecord;
  readonly articleDate: string | null;
  /** Periods of the article's claims. */
  readonly claimPeriods: readonly string[];
}

/** A view after a patch, or `null` where the patch does not apply to it. */
export function patchView(view: View, patch: Patch, context: PatchContext): View | null {
  switch (patch.key) {
    case 'side':
      return patchSide(view, patch.value, context.defaults);
    case 'chart': {
      const chart = CHARTS.find((name) => name === patch.value);
      return chart === undefined ? null : { ...view, chart };
    }
    case 'freq':
      return patchFrequency(view, patch.value);
    case 'claim':
      return { ...view, claim: patch.value === '' ? null : patch.value };
    case 'sort':
      return { ...view, sort: patch.value === 'period' ? null : patch.value };
    case 'preset': {
      const range = presetRange(patch.value, view, context);
      return range === null ? null : { ...view, ...range };
    }
  }
}

function patchSide(view: View, side: string, defaults: ViewDefaults): View | null {
  if (side !== view.reporter && side !== view.partner) return null;
  const frequencies = defaults.frequencies[side] ?? [];
  if (frequencies.includes(view.frequency)) return { ...view, side };
  return { ...view, side, frequency: frequencies[0] ?? 'A', from: null, to: null };
}

function patchFrequency(view: View, value: string): View | null {
  const frequency = (['A', 'Q', 'M'] as const).find((name) => name === value);
  if (frequency === undefined) return null;
  return {
    ...view,
    frequency,
    from: inFrequency(view.from, 'from', frequency),
    to: inFrequency(view.to, 'to', frequency),
  };
}

function inFrequency(text: string | null, key: 'from' | 'to', frequency: Frequency): string | null {
  const period = text === null ? null : edgePeriod(text, key, frequency);
  return period === null ? null : periodText(period);
}

/** First and last period of a range; `null` stands for the first or last held. */
interface Range {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The range of a preset, counted from the latest period held, or `null` where it means nothing:
 * no article, no months, no record.
 */
function presetRange(preset: string, view: View, context: PatchContext): Range | null {
  const latest = context.record.latest?.period ?? null;
  if (preset === 'all') return { from: null, to: null };
  if (latest === null) return null;
  const last = parsePeriod(latest);
  switch (preset) {
    case 'last-5':
      return { from: yearsBefore(latest, 5, view.frequency), to: latest };
    case 'last-10':
      return { from: yearsBefore(latest, 10, view.frequency), to: latest };
    case 'article':
      return articleRange(context, view.frequency);
    case 'since':
      return sinceRange(context, view.frequency);
    case 'ytd':
      return view.frequency === 'M'
        ? { from: `${Math.floor(last.first / 12)}-01`, to: latest }
        : null;
    default:
      return null;
  }
}

/** The period that starts a run of whole years ending with the given one. */
function yearsBefore(latest: string, years: number, frequency: Frequency): string {
  const start = edgePeriod(monthName(parsePeriod(latest).last + 1 - years * 12), 'from', frequency);
  return start === null ? latest : periodText(start);
}

function monthName(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function articleRange(context: PatchContext, frequency: Frequency): Range | null {
  const held = context.claimPeriods
    .filter((text) => context.record.rows.length > 0 && text !== '')
    .flatMap((text) => {
      const from = edgePeriod(text, 'from', frequency);
      const to = edgePeriod(text, 'to', frequency);
      return from === null || to === null ? [] : [{ from, to }];
    });
  const starts = held.map(({ from }) => from).toSorted(comparePeriods);
  const ends = held.map(({ to }) => to).toSorted(comparePeriods);
  const from = starts[0];
  const to = ends.at(-1);
  return from === undefined || to === undefined
    ? null
    : { from: periodText(from), to: periodText(to) };
}

function sinceRange(context: PatchContext, frequency: Frequency): Range | null {
  if (context.articleDate === null) return null;
  const from = edgePeriod(context.articleDate.slice(0, 7), 'from', frequency);
  return from === null ? null : { from: periodText(from), to: null };
}
