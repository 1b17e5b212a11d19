import type { LeftOut, SdmxProfile } from './sdmx-profile';
import { cellError, type SourceRecord } from './source-record';

const GROUP = { leftOut: 'a group of countries, or an area without a code' };
const TWO_AREAS = { leftOut: 'a code under which WITS has had more than one area' };

/** Where WITS's letters are not those of ISO 3166, and what is no country. */
const AREAS: ReadonlyMap<string, string | LeftOut> = new Map<string, string | LeftOut>([
  ['ROM', 'ROU'],
  ['ZAR', 'COD'],
  ['TMP', 'TLS'],
  ['MNT', 'MNE'],
  ['SDN', TWO_AREAS],
  ['SUD', TWO_AREAS],
  ['SER', TWO_AREAS],
  ['ALL', GROUP],
  ['EAS', GROUP],
  ['ECS', GROUP],
  ['LCN', GROUP],
  ['MEA', GROUP],
  ['NAC', GROUP],
  ['SAS', GROUP],
  ['SSF', GROUP],
]);

const FLOWS: ReadonlyMap<string, 'exports' | 'imports'> = new Map([
  ['XPRT-TRD-VL', 'exports'],
  ['MPRT-TRD-VL', 'imports'],
]);

function flow(text: string) {
  const found = FLOWS.get(text.toUpperCase());
  if (found !== undefined) return { flow: found, valuation: null, currency: 'USD' };
  return { leftOut: 'an indicator other than the values of exports and imports' };
}

/** Groups overlap; of those named by a run of chapters, only one of a single chapter has a code. */
function product(text: string): string | LeftOut {
  if (/^total$/i.test(text)) return 'TOTAL';
  const chapters = /^(\d{2})-(\d{2})_/.exec(text);
  const [, first, last] = chapters ?? [];
  if (first !== undefined && first === last) return first;
  if (first !== undefined) return { leftOut: 'a sector of several chapters, which has no code' };
  return { leftOut: 'a group of products that overlaps others' };
}

function power(record: SourceRecord): number {
  const value = record.text('UNIT');
  if (value === '' || /thousand|1000/i.test(value)) return 3;
  throw cellError(record, { column: 'UNIT', value, expected: 'US$ Thousand' });
}

/** World Bank WITS, trade statistics by partner: thousands of US dollars, without re-exports. */
export const WITS: SdmxProfile = {
  roles: {
    reporter: 'REPORTER',
    partner: 'PARTNER',
    flow: 'INDICATOR',
    measure: null,
    product: 'PRODUCTCODE',
    frequency: 'FREQ',
  },
  areas: null,
  area: (text) => AREAS.get(text.toUpperCase()) ?? null,
  flow,
  measure: () => null,
  product,
  power,
  source: {
    publisher: 'World Bank, WITS, from UN Comtrade',
    title: 'World Integrated Trade Solution, trade statistics by partner',
    adjustment: 'none',
    reExports: 'excluded',
    licence: 'World Bank WITS. Its terms do not allow to pass the figures on.',
    address: 'https://wits.worldbank.org',
    kind: 'reported',
    classification: null,
    release: null,
    notes: ['Exports leave out re-exports and imports leave out re-imports.'],
  },
  valuation: { exports: 'FOB', imports: 'CIF' },
};
