import { IMF_SOURCE, imfIndicator } from './imf-indicator';
import type { SdmxProfile } from './sdmx-profile';
import { statedPower } from './sdmx-power';

/** The IMF's trade by partner: indicators that name flow, valuation and currency. */
export const IMF: SdmxProfile = {
  roles: {
    reporter: 'COUNTRY',
    partner: 'COUNTERPART_COUNTRY',
    flow: 'INDICATOR',
    measure: null,
    product: null,
    frequency: 'FREQUENCY',
  },
  areas: 'imf-areas.csv',
  area: (text) => (/^G[X\d]\d+$/.test(text) && text !== 'G001' ? GROUP : null),
  flow: imfIndicator,
  measure: () => null,
  product: () => null,
  power: statedPower,
  source: IMF_SOURCE,
  valuation: { exports: 'FOB', imports: 'CIF' },
};

const GROUP = { leftOut: 'a group of countries, or an area without a code' };
