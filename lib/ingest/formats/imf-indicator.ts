import type { Valuation } from '@/lib/domain/dataset';
import type { Flow } from '@/lib/domain/observation';

/** What an indicator of trade means; `null` for what its name does not tell. */
export interface FlowMeaning {
  readonly flow: Flow;
  readonly valuation: Valuation | null;
  readonly currency: string | null;
}

type Indicator = FlowMeaning | { readonly leftOut: string };

const EXPORTS = { flow: 'exports', valuation: 'FOB', currency: 'USD' } as const;
const IMPORTS_CIF = { flow: 'imports', valuation: 'CIF', currency: 'USD' } as const;
const IMPORTS_FOB = { flow: 'imports', valuation: 'FOB', currency: 'USD' } as const;

const MEANINGS: ReadonlyMap<string, Indicator> = new Map<string, Indicator>([
  ['xg_fob_usd', EXPORTS],
  ['txg_fob_usd', EXPORTS],
  ['exports of goods, free on board (fob), us dollar', EXPORTS],
  ['mg_cif_usd', IMPORTS_CIF],
  ['tmg_cif_usd', IMPORTS_CIF],
  ['imports of goods, cost insurance freight (cif), us dollar', IMPORTS_CIF],
  ['mg_fob_usd', IMPORTS_FOB],
  ['tmg_fob_usd', IMPORTS_FOB],
  ['imports of goods, free on board (fob), us dollar', IMPORTS_FOB],
  ['tbg_usd', { leftOut: 'a balance, which is no record of its own' }],
  ['trade balance of goods, us dollar', { leftOut: 'a balance, which is no record of its own' }],
]);

/** What an indicator of the IMF's trade statistics means, by code or name; `null` when unknown. */
export function imfIndicator(text: string): Indicator | null {
  return MEANINGS.get(text.toLowerCase()) ?? null;
}

/** The source as far as the IMF's files are all alike. */
export const IMF_SOURCE = {
  publisher: 'International Monetary Fund',
  title: 'International Trade in Goods by Partner Country (IMTS)',
  adjustment: 'none',
  reExports: 'unknown',
  licence: 'International Monetary Fund. See its terms of use.',
  address: 'https://data.imf.org',
  kind: 'reported',
  classification: null,
  release: null,
  notes: [
    'The IMF fills gaps with estimates, of which it does not always say where they stand.',
    'Groups of countries are left out, except for the world and the European Union.',
  ],
} as const;
