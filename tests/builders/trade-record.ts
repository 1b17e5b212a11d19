import type { ChartInput } from '@/lib/charts/chart-input';
import type { Dataset } from '@/lib/domain/dataset';
import type { Frequency } from '@/lib/domain/observation';
import { parsePeriod, periodOfMonths, periodText } from '@/lib/domain/period';
import type { Cell, RecordRow, TradeRecord } from '@/lib/domain/record';
import { recordIssues } from '@/lib/domain/record-issues';
import { recordRow } from '@/lib/domain/record-row';
import type { View } from '@/lib/domain/view';

const EMPTY: Cell = {
  value: null,
  status: 'missing',
  source: null,
  basis: 'total',
  absentChapters: [],
  atLeast: null,
  others: [],
};

/** A cell with a reported value of the given dataset, or a missing one. */
export function cell(value: string | null, changes: Partial<Cell> = {}): Cell {
  return value === null
    ? { ...EMPTY, ...changes }
    : { ...EMPTY, value, status: 'reported', source: 'total-2017', ...changes };
}

/** A dataset; every word of it is made up unless given. */
function dataset(changes: Partial<Dataset> = {}): Dataset {
  return {
    id: 'total-2017',
    publisher: 'United Nations Statistics Division, UN Comtrade',
    title: 'Azerbaijan–Pakistan annual totals of all products, taken through World Bank WITS',
    unit: { currency: 'USD', multiplier: '1' },
    valuation: { exports: 'FOB', imports: 'CIF' },
    adjustment: 'none',
    reExports: 'excluded',
    coverage: '2015–2016',
    licence: 'UN Comtrade',
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
    rows: 4,
    ...changes,
  };
}

/** The two datasets behind `azePak`. */
export const AZE_PAK_DATASETS: readonly Dataset[] = [
  dataset({
    id: 'chapters-2022',
    title: 'Azerbaijan–Pakistan by chapter of the Harmonized System (HS), as reported',
    reExports: 'included',
    retrieved: '2022',
  }),
  dataset(),
];

const AZE_PAK: readonly (readonly [string, string | null, string | null])[] = [
  ['2015', '479426', '1703033'],
  ['2016', '1433210', '5862223'],
  ['2017', null, null],
  ['2018', '808128', '10350848'],
  ['2019', '294491', '14440948'],
  ['2020', '1657574', '11624822'],
  ['2021', '738672', '10991822'],
];

/** Azerbaijan's record of its trade with Pakistan 2015–2021: 2016 revised, 2017 incomplete, later sums of chapters. */
export function azePak(): TradeRecord {
  const rows = AZE_PAK.map(([period, exports, imports]) => {
    if (exports === null) {
      const incomplete = cell(null, {
        status: 'incomplete',
        source: 'chapters-2022',
        atLeast: '1',
      });
      return recordRow({ period, exports: incomplete, imports: incomplete });
    }
    const isSum = period > '2017';
    const held: Partial<Cell> = isSum
      ? { source: 'chapters-2022', basis: 'sum of chapters', absentChapters: ['01', '43'] }
      : {};
    const older = {
      value: '5170319',
      dataset: 'total-2017',
      retrieved: '2017-11',
      kind: 'older',
    } as const;
    const revised: Partial<Cell> =
      period === '2016'
        ? { status: 'revised', source: 'chapters-2022', basis: 'sum of chapters', others: [older] }
        : {};
    return recordRow({
      period,
      exports: cell(exports, held),
      imports: cell(imports, { ...held, ...revised }),
    });
  });
  return record(rows, { datasets: ['chapters-2022', 'total-2017'] });
}

/** Pakistan's record of 2018–2020, of which 2020 is real and the rest synthetic. */
export function pakAze(): TradeRecord {
  const rows = [
    recordRow({ period: '2018', exports: cell('9000000'), imports: cell('500000') }),
    recordRow({ period: '2019', exports: cell('6000000'), imports: cell(null) }),
    recordRow({ period: '2020', exports: cell('3784399'), imports: cell('920043') }),
  ];
  return record(rows, { reporter: 'PAK', partner: 'AZE' });
}

/** A record of the given rows: Azerbaijan's with Pakistan in US dollars, unless changed. */
export function record(
  rows: readonly RecordRow[],
  changes: Partial<TradeRecord> = {},
): TradeRecord {
  const valuation = { exports: 'FOB', imports: 'CIF' } as const;
  const last = rows.at(-1);
  return {
    reporter: 'AZE',
    partner: 'PAK',
    frequency: 'A',
    unit: { currency: 'USD', multiplier: '1' },
    valuation,
    adjustment: 'none',
    rows,
    issues: recordIssues({ rows, valuation, datasets: [] }),
    datasets: ['total-2017'],
    latest: last === undefined ? null : { period: last.period, retrieved: '2022' },
    ...changes,
  };
}

/** A synthetic monthly record of any length in millions of pounds: waves, and a gap at each 50th month. */
export function syntheticMonths(count: number): TradeRecord {
  const first = parsePeriod('1997-01').first;
  const rows = Array.from({ length: count }, (_, index) => {
    const period = periodText(periodOfMonths(first + index, first + index));
    const isGap = index % 50 === 49;
    const wave = Math.sin(index / 9) * 20 + index / 6;
    const exports = isGap ? null : String(Math.round(60 + wave));
    const imports = isGap ? null : String(Math.round(45 + wave / 2 + Math.cos(index) * 9));
    return recordRow({ period, exports: cell(exports), imports: cell(imports) });
  });
  return record(rows, {
    reporter: 'GBR',
    frequency: 'M',
    unit: { currency: 'GBP', multiplier: '1000000' },
    adjustment: 'seasonally adjusted',
  });
}

/** A synthetic record of years from 1996, each with the same exports and imports. */
export function syntheticYears(
  count: number,
  exports: string | null,
  imports: string | null,
): TradeRecord {
  const rows = Array.from({ length: count }, (_, index) =>
    recordRow({ period: String(1996 + index), exports: cell(exports), imports: cell(imports) }),
  );
  return record(rows);
}

/** The view of a record from its own side, all periods, in flows. */
export function viewOf(of: TradeRecord, changes: Partial<View> = {}): View {
  const frequency: Frequency = of.frequency;
  return {
    reporter: of.reporter,
    partner: of.partner,
    side: of.reporter,
    chart: 'flows',
    frequency,
    from: null,
    to: null,
    claim: null,
    theme: null,
    sort: null,
    vintage: null,
    ...changes,
  };
}

/** The chart input of a record, without claims or article. */
export function chartInput(of: TradeRecord, changes: Partial<ChartInput> = {}): ChartInput {
  return {
    view: viewOf(of),
    record: of,
    mirror: null,
    names: { reporter: 'Azerbaijan', partner: 'Pakistan' },
    claims: [],
    articleDate: null,
    ...changes,
  };
}
