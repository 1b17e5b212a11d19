import type { Frequency } from '@/lib/domain/observation';
import type { PlaceCode } from '@/lib/domain/place';
import type { View } from '@/lib/domain/view';

/** The keys a view's address may hold, in the order they are written. */
export const VIEW_KEYS = [
  'side',
  'chart',
  'freq',
  'from',
  'to',
  'claim',
  'sort',
  'theme',
  'vintage',
] as const;
export type ViewKey = (typeof VIEW_KEYS)[number];

/** Keys of older addresses, and what they are called now. */
export const OLD_KEYS: Record<string, ViewKey> = {
  tab: 'chart',
  frequency: 'freq',
  start: 'from',
  end: 'to',
};

/** What a page shows when its address says nothing, and what it can show at all. */
export interface ViewDefaults {
  readonly reporter: PlaceCode;
  readonly partner: PlaceCode;
  readonly side: PlaceCode;
  /** Frequencies held of each side, the default first; empty when nothing is held. */
  readonly frequencies: Readonly<Record<PlaceCode, readonly Frequency[]>>;
  /** The vintage that the address names and the page was read from; `null` for the one in force. */
  readonly vintage: string | null;
}

/** A part of an address that could not be used, and what was expected. */
export interface AddressProblem {
  readonly parameter: string;
  readonly value: string;
  readonly expected: string;
}

/** The view of an address that says nothing. */
export function defaultView(defaults: ViewDefaults): View {
  return {
    reporter: defaults.reporter,
    partner: defaults.partner,
    side: defaults.side,
    chart: 'flows',
    frequency: defaults.frequencies[defaults.side]?.[0] ?? 'A',
    from: null,
    to: null,
    claim: null,
    theme: null,
    sort: null,
    vintage: null,
  };
}
