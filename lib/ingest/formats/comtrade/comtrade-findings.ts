import type { Frequency } from '@/lib/domain/observation';
import { ALL_PRODUCTS, type ProductCode } from '@/lib/domain/product';
import type { PlaceCode } from '@/lib/domain/place';
import type { Classification } from './comtrade-classification';
import type { NumberedPlace } from './numbered-places';

/** What is found out about a dataset while its rows are read. */
export interface Findings {
  readonly reporters: Map<string, NumberedPlace>;
  readonly partners: Set<PlaceCode>;
  /** `TOTAL`, or how many digits the codes of products have. */
  readonly levels: Set<'TOTAL' | 2 | 4 | 6>;
  readonly frequencies: Set<Frequency>;
  readonly years: Set<number>;
  /** Each classification that was met, with its years. */
  readonly classifications: Map<
    string,
    { readonly of: Classification; readonly years: Set<number> }
  >;
  /** How many rows there is something to say of. */
  readonly counts: Map<Remark, number>;
}

/** What can have to be said of rows. */
export type Remark =
  | 'rounded'
  | 'valued otherwise'
  | 'added up'
  | 'converted'
  | 'missing'
  | 'national codes'
  | 'reserved';

/** Findings of nothing yet. */
export function noFindings(): Findings {
  return {
    reporters: new Map(),
    partners: new Set(),
    levels: new Set(),
    frequencies: new Set(),
    years: new Set(),
    classifications: new Map(),
    counts: new Map(),
  };
}

/** The level of a product, by its code. */
export function levelOf(product: ProductCode): 'TOTAL' | 2 | 4 | 6 {
  if (product === ALL_PRODUCTS) return 'TOTAL';
  if (product.length === 2) return 2;
  return product.length === 4 ? 4 : 6;
}

/** Counts one more row of which something is to be said. */
export function remark({ counts }: Findings, what: Remark): void {
  const before = counts.get(what);
  counts.set(what, before === undefined ? 1 : before + 1);
}
