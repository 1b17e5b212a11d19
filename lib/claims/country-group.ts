import type { PlaceCode } from '@/lib/domain/place';

/** Codes of groups that have the form of a country's. */
const GROUPS = ['WLD', 'GRP', 'CIS', 'GCC', 'EAC', 'AFR', 'EUR', 'XEU'];

/**
 * True for a bloc, a continent, the world or a set of countries (`EU27`, `CHN+HKG`, `GRP`): all
 * that is not one country of three letters.
 */
export function isCountryGroup(code: PlaceCode): boolean {
  return GROUPS.includes(code) || !/^[A-Z]{3}$/.test(code);
}
