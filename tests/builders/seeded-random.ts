/** Numbers that only look random: the same seed gives the same ones everywhere. */
export interface SeededRandom {
  /** A whole number from 0 up to, not including, the end. */
  readonly below: (end: number) => number;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
}

/** Source of the steps: Mulberry32 by Tommy Ettinger, in the public domain. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return { below, pick: ([first, ...rest]) => [first, ...rest][below(rest.length + 1)] ?? first };
}
