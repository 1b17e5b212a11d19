import type { Discourse } from './state';
import type { Unit } from './unit';

/** Reads a sentence that is a small table into claims; false when it is none. */
export function tableClaims(units: readonly Unit[], discourse: Discourse): boolean {
  void units;
  void discourse;
  return false;
}
