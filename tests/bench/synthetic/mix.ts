/**
 * A number from 0 to 2³² − 1 that the two given decide and that looks random. Unlike a stream of
 * random numbers it can be asked in any order, so that what is made does not depend on what was
 * made before.
 */
export function mix(one: number, other: number): number {
  let state = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(other + 0x7f4a7c15, 0xc2b2ae35);
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
  return (state ^ (state >>> 15)) >>> 0;
}

/** The same as a share of one, without one itself. */
export function share(one: number, other: number): number {
  return mix(one, other) / 2 ** 32;
}
