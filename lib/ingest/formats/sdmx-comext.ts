import { hsProduct, plainFlow, type LeftOut, type SdmxProfile } from './sdmx-profile';

/** Where Eurostat's letters are not those of ISO 3166, and what is no country. */
const AREAS: ReadonlyMap<string, string | LeftOut> = new Map<string, string | LeftOut>([
  ['EL', 'GRC'],
  ['UK', 'GBR'],
  ['XS', 'SRB'],
  ['WORLD', 'WLD'],
  ['EU27_2020', 'EU27'],
]);

const STORES = { leftOut: 'stores and provisions of ships and aircraft' };
const NOT_SPECIFIED = { leftOut: 'countries and territories not specified' };
const SECRET = { leftOut: 'countries kept secret' };

function area(text: string): string | LeftOut | null {
  const told = AREAS.get(text);
  if (told !== undefined) return told;
  if (/^Q[RS]$/.test(text)) return STORES;
  if (/^Q[PUVW]$/.test(text)) return NOT_SPECIFIED;
  if (/^Q[XYZ]$/.test(text)) return SECRET;
  if (text.length > 2) return { leftOut: 'a group of countries, or an area without a code' };
  return /^X[^KS]$/.test(text) ? { leftOut: 'a part of a country with a code of its own' } : null;
}

/** Eurostat's international trade in goods (Comext): euros by two-letter places and CN products. */
export const COMEXT: SdmxProfile = {
  roles: {
    reporter: 'REPORTER',
    partner: 'PARTNER',
    flow: 'FLOW',
    measure: 'INDICATORS',
    product: 'PRODUCT',
    frequency: 'FREQ',
  },
  areas: null,
  area,
  flow: (text) => plainFlow(text === '1' ? 'imports' : text === '2' ? 'exports' : null),
  measure: (text) => {
    if (/^VALUE_(IN_)?EUROS?$/.test(text)) return { currency: 'EUR' };
    if (/^(SUP)?.*QUANTITY/.test(text)) return { leftOut: 'a quantity, which is no value' };
    return null;
  },
  product: (text) => {
    const product = hsProduct(text);
    if (product !== null) return product;
    const isMasked = /^\d*X+\d*$/.test(text);
    return isMasked ? { leftOut: 'a product kept secret' } : null;
  },
  power: () => 0,
  source: {
    publisher: 'Eurostat',
    title: 'International trade in goods (Comext)',
    adjustment: 'none',
    reExports: 'unknown',
    licence: 'European Union. Reuse is permitted with acknowledgement of the source.',
    address: 'https://ec.europa.eu/eurostat/comext',
    kind: 'reported',
    classification: 'HS, as in the Combined Nomenclature of each year',
    release: null,
    notes: [
      'Imports are by country of origin outside the European Union, and by country of consignment inside it.',
      'Stores, countries not specified and countries kept secret are left out by partner.',
    ],
  },
  valuation: { exports: 'FOB', imports: 'CIF' },
};
