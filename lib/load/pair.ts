import 'server-only';

import type { Frequency } from '@/lib/domain/observation';
import type { Place, PlaceCode } from '@/lib/domain/place';
import { memory } from './remembered';
import { openStore } from './store';
import type { Coverage, Store, Vintage } from '@/lib/store/store';

/** Two places, and what is held of their trade. */
export interface LoadedPair {
  /** The store the pair was read from: what is read with it is of the same vintage. */
  readonly store: Store;
  readonly vintage: Vintage;
  readonly reporter: Place;
  readonly partner: Place;
  /** The frequencies each side's record is held at, the longest period first. */
  readonly frequencies: Readonly<Record<PlaceCode, readonly Frequency[]>>;
  /** The side shown when none is asked for: the reporter, or the partner when only it has a record. */
  readonly side: PlaceCode;
  /** Id of the vintage that was asked for by name; `null` for the one in force. */
  readonly asOf: string | null;
}

/**
 * A pair of places in the given direction, or `null` when a code is unknown or nothing is held of
 * either side. Codes are read in any case. As of a vintage that is kept, `null` for the one in
 * force.
 *
 * @throws {VintageError} when that vintage cannot be shown.
 */
export async function loadPairAsOf(
  { reporter, partner }: { readonly reporter: string; readonly partner: string },
  asOf: string | null,
): Promise<LoadedPair | null> {
  const store = await openStore(asOf);
  const [places, coverage, vintage] = await Promise.all([
    store.places(),
    store.coverage(),
    store.vintage(),
  ]);
  const one = currentPlace(places, reporter);
  const other = currentPlace(places, partner);
  if (one === null || other === null) return null;
  const frequencies = {
    [one.code]: heldFrequencies(coverage, one.code, other.code),
    [other.code]: heldFrequencies(coverage, other.code, one.code),
  };
  const held = [one, other].find(({ code }) => (frequencies[code] ?? []).length > 0);
  return held === undefined
    ? null
    : { store, vintage, reporter: one, partner: other, frequencies, side: held.code, asOf };
}

/** What an address of a pair means where it says nothing. */
interface PairDefaults extends Pick<LoadedPair, 'side' | 'frequencies'> {
  readonly reporter: PlaceCode;
  readonly partner: PlaceCode;
  /** The vintage that was asked for by name; `null` for the one in force. */
  readonly vintage: string | null;
}

/** What an address of the pair means where it says nothing. */
export function pairDefaults(pair: LoadedPair): PairDefaults {
  return {
    reporter: pair.reporter.code,
    partner: pair.partner.code,
    side: pair.side,
    frequencies: pair.frequencies,
    vintage: pair.asOf,
  };
}

function currentPlace(places: readonly Place[], code: string): Place | null {
  return places.find((place) => place.code === code.toUpperCase()) ?? null;
}

function heldFrequencies(
  coverage: readonly Coverage[],
  reporter: PlaceCode,
  partner: PlaceCode,
): readonly Frequency[] {
  return coverage
    .filter((held) => held.reporter === reporter && held.partner === partner)
    .map((held) => held.frequency);
}

/** A pair of which something is held, in one direction. */
export interface KnownPair {
  readonly reporter: Place;
  readonly partner: Place;
  readonly frequencies: readonly Frequency[];
  readonly first: string;
  readonly last: string;
}

function nameOf({ reporter, partner }: KnownPair): string {
  return `${reporter.name} – ${partner.name}`;
}

/** Every reporter and partner with a record, by the reporter's, then the partner's name. */
export async function loadKnownPairs(): Promise<readonly KnownPair[]> {
  const store = await openStore();
  return rememberedPairs(store, 'pairs', () => knownPairs(store));
}

const rememberedPairs = memory<readonly KnownPair[]>();

async function knownPairs(store: Store): Promise<readonly KnownPair[]> {
  const [places, coverage] = await Promise.all([store.places(), store.coverage()]);
  const byCode = new Map(places.map((place) => [place.code, place]));
  const pairs = new Map<string, KnownPair>();
  for (const held of coverage) {
    const reporter = byCode.get(held.reporter);
    const partner = byCode.get(held.partner);
    if (reporter === undefined || partner === undefined) continue;
    const key = `${held.reporter}/${held.partner}`;
    const known = pairs.get(key);
    pairs.set(
      key,
      known === undefined
        ? { reporter, partner, frequencies: [held.frequency], first: held.first, last: held.last }
        : { ...known, frequencies: [...known.frequencies, held.frequency] },
    );
  }
  return [...pairs.values()].toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
}
