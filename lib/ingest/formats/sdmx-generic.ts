import type { Flow } from '@/lib/domain/observation';
import { imfIndicator } from './imf-indicator';
import { statedPower } from './sdmx-power';
import { hsProduct, plainFlow, type SdmxProfile, type SdmxRoles } from './sdmx-profile';
import { flowOfWord } from './tidy-words';

const FLOWS: ReadonlyMap<string, Flow> = new Map([
  ['EXP', 'exports'],
  ['IMP', 'imports'],
  ['XG', 'exports'],
  ['MG', 'imports'],
]);

const WORLD: readonly string[] = ['W0', 'W00', 'WORLD', '_W'];
const GROUP = { leftOut: 'a group of countries, or an area without a code' };

/** A publisher we know nothing particular of: only what SDMX itself means by the dimensions. */
export function genericProfile(roles: SdmxRoles): SdmxProfile {
  return {
    roles,
    areas: null,
    area: (text) => {
      if (WORLD.includes(text.toUpperCase())) return 'WLD';
      return text === 'EU27_2020' ? 'EU27' : /^(EU|EA|W)\d|^G\d{2,}|_/.test(text) ? GROUP : null;
    },
    flow: (text) =>
      plainFlow(flowOfWord(text) ?? FLOWS.get(text.toUpperCase()) ?? null) ?? imfIndicator(text),
    measure: (text) => {
      if (/QUANTITY|QTY|WEIGHT|WGT/i.test(text))
        return { leftOut: 'a quantity, which is no value' };
      return /VALUE|TRD_?VL|^VAL$/i.test(text) ? { currency: null } : null;
    },
    product: hsProduct,
    power: statedPower,
    source: {
      publisher: 'publisher not stated',
      title: 'Trade by partner, SDMX',
      adjustment: 'none',
      reExports: 'unknown',
      licence: 'licence not stated',
      kind: 'reported',
      classification: null,
      release: null,
      notes: [],
    },
    valuation: { exports: 'unknown', imports: 'unknown' },
  };
}
