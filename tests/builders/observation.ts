import type { Dataset } from '@/lib/domain/dataset';
import type { Observation } from '@/lib/domain/observation';

/** A yearly all-products total of Azerbaijan's exports to Pakistan, with any part replaced. */
export function observation(part: Partial<Observation> = {}): Observation {
  return {
    dataset: 'wits-2017',
    reporter: 'AZE',
    partner: 'PAK',
    flow: 'exports',
    product: 'TOTAL',
    frequency: 'A',
    period: '2016',
    value: '1433210',
    status: 'reported',
    basis: 'total',
    absentChapters: [],
    note: null,
    ...part,
  };
}

/** A sum of chapters from the later extract. */
export function chapterSum(part: Partial<Observation> = {}): Observation {
  return observation({ dataset: 'comtrade-hs2', basis: 'sum of chapters', ...part });
}

/** A dataset in US dollars, FOB and CIF, with any part replaced. */
export function dataset(part: Partial<Dataset> = {}): Dataset {
  return {
    id: 'wits-2017',
    publisher: 'UN Comtrade via World Bank WITS',
    title: 'Annual totals',
    unit: { currency: 'USD', multiplier: '1' },
    valuation: { exports: 'FOB', imports: 'CIF' },
    adjustment: 'none',
    reExports: 'excluded',
    coverage: '1993-2016',
    licence: 'UN Comtrade terms',
    address: 'https://wits.worldbank.org',
    retrieved: '2017-11',
    notes: [],
    checksum: '0'.repeat(64),
    isEdited: false,
    kind: 'reported',
    classification: null,
    release: null,
    origin: 'house',
    format: 'tidy-csv',
    files: [],
    refused: 0,
    rows: 1,
    ...part,
  };
}

/** The two extracts of Azerbaijan-Pakistan, the earlier of totals, the later of chapters. */
export const EXTRACTS: readonly Dataset[] = [
  dataset(),
  dataset({ id: 'comtrade-hs2', title: 'Chapters', retrieved: '2022', reExports: 'included' }),
];

/** Both flows of one period as totals; `null` leaves the flow out. */
export function totals(
  period: string,
  exports: string | null,
  imports: string | null,
  part: Partial<Observation> = {},
): readonly Observation[] {
  return bothFlows(period, exports, imports, (flow) => observation({ ...part, ...flow }));
}

/** Both flows of one period as sums of chapters; `null` leaves the flow out. */
export function chapterSums(
  period: string,
  exports: string | null,
  imports: string | null,
  part: Partial<Observation> = {},
): readonly Observation[] {
  return bothFlows(period, exports, imports, (flow) => chapterSum({ ...part, ...flow }));
}

function bothFlows(
  period: string,
  exports: string | null,
  imports: string | null,
  build: (part: Partial<Observation>) => Observation,
): readonly Observation[] {
  return [
    ...(exports === null ? [] : [build({ period, flow: 'exports', value: exports })]),
    ...(imports === null ? [] : [build({ period, flow: 'imports', value: imports })]),
  ];
}
