import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '@/lib/domain/dataset';
import type { Frequency, Observation, ObservationStatus } from '@/lib/domain/observation';
import type { RecordRow, TradeRecord } from '@/lib/domain/record';
import { tradeRecord } from '@/lib/domain/trade-record';
import { viewSdmxCsv } from '@/lib/export/view-sdmx-csv';
import { shownRecords, type ViewInput } from '@/lib/export/view-input';
import { exportRows } from '@/lib/cli/commands/export';
import { sdmxCsv } from '@/lib/ingest/formats/sdmx-csv';
import { importFiles } from '@/lib/ingest/import-files';
import { importSeries } from '@/lib/ingest/import-series';
import { openDuckdbStore } from '@/lib/store/duckdb/duckdb-store';
import { pointerFile, snapshotFile } from '@/lib/store/snapshot-files';
import type { Store } from '@/lib/store/store';
import { temporaryFolder } from '@/tests/builders/data-folder';
import { openedFile } from '@/tests/builders/opened-file';
import { VINTAGE } from '@/tests/builders/picture';
import { periodsOf } from '@/tests/builders/random-record';
import { readFormat } from '@/tests/builders/read-format';
import { importRequest } from '@/tests/builders/row-file';
import { AZE_PAK_DATASETS, chartInput, viewOf } from '@/tests/builders/trade-record';
import { fakeTerminal } from './fake-terminal';

const SLOW = 120_000;

let house: string;
let store: Store;

beforeAll(async () => {
  house = await temporaryFolder();
  process.env.BILATERAL_DATA_DIR = house;
  await importSeries({ source: 'data', target: house });
  store = await storeOf(house);
}, SLOW);

async function storeOf(target: string): Promise<Store> {
  const id = (await readFile(pointerFile(target), 'utf8')).trim();
  return openDuckdbStore(snapshotFile(target, id));
}

/** What of a row a file can hold: all but where it is from, and what was held beside it. */
function rowsOf(rows: readonly RecordRow[]) {
  const cellOf = ({ value, status, basis, absentChapters, atLeast }: RecordRow['exports']) => ({
    value,
    status,
    basis,
    absentChapters,
    atLeast,
  });
  return rows.map(({ period, exports, imports, balance, turnover }) => ({
    period,
    exports: cellOf(exports),
    imports: cellOf(imports),
    balance,
    turnover,
  }));
}

/** A view's record as it comes out of its own SDMX-CSV file again, and what was said of the rest. */
async function readBack(view: ViewInput, own: Pick<TradeRecord, 'reporter' | 'partner'>) {
  const file = openedFile('view.csv', viewSdmxCsv(view));
  const { rows, leftOut, problems, description } = await readFormat(sdmxCsv, [file]);
  const dataset: Dataset = {
    ...description,
    coverage: '',
    checksum: '',
    isEdited: false,
    rows: rows.length,
    origin: 'imported',
    format: 'sdmx-csv',
    files: [],
    refused: 0,
  };
  const { reporter, partner } = own;
  const { frequency } = view.input.record;
  const observations = rows.map((row) => ({ ...row, dataset: dataset.id }));
  const read = tradeRecord({ reporter, partner, frequency, observations, datasets: [dataset] });
  return { read, leftOut, problems, dataset };
}

function viewOfRecord(record: TradeRecord, datasets: readonly Dataset[]): ViewInput {
  return {
    input: chartInput(record, { view: viewOf(record, { from: null, to: null }) }),
    datasets,
    vintage: VINTAGE,
  };
}

describe('a view exported as SDMX-CSV and imported again', () => {
  test(
    'has the same rows for everything the house holds, whole and in part',
    async () => {
      const datasets = await store.datasets();
      const coverage = await store.coverage();
      const seen = new Set<string>();
      for (const query of coverage) {
        const observations = await store.totals(query);
        const record = tradeRecord({ ...query, observations, datasets });
        if (record === null) continue;
        seen.add(`${record.frequency} ${record.unit.currency} ${record.adjustment}`);
        const periods = record.rows.map(({ period }) => period);
        for (const [from, to] of [
          [null, null],
          [periods[Math.floor(periods.length / 3)] ?? null, null],
          [periods[1] ?? null, periods[Math.floor(periods.length / 2)] ?? null],
        ] as const) {
          const whole = viewOfRecord(record, datasets);
          const view = { ...whole, input: { ...whole.input, view: viewOf(record, { from, to }) } };
          const [shown] = shownRecords(view.input);
          const { read, problems, leftOut } = await readBack(view, record);
          expect(problems).toEqual([]);
          expect(rowsOf(read?.rows ?? [])).toEqual(rowsOf(shown?.rows ?? []));
          expect(read).toMatchObject({ unit: record.unit, adjustment: record.adjustment });
          expect(read?.valuation).toEqual(record.valuation);
          const computed = shown === undefined ? null : shown.rows.length * 2;
          expect(Object.values(leftOut)).toEqual([computed]);
        }
      }
      expect([...seen].sort()).toEqual([
        'A GBP seasonally adjusted',
        'A USD none',
        'M GBP seasonally adjusted',
        'M USD none',
        'Q GBP seasonally adjusted',
      ]);
    },
    SLOW,
  );

  test('names whose figures they are, and why balance and turnover are left out', async () => {
    const observations = ['exports', 'imports'].map((flow) =>
      observation({ flow: flow === 'exports' ? 'exports' : 'imports' }),
    );
    const datasets = [datasetOf({ kind: 'reconciled' })];
    const record = recordOf(observations, datasets);
    const { read, leftOut, dataset } = await readBack(viewOfRecord(record, datasets), record);
    expect(leftOut).toEqual({ 'balance or turnover: computed, not stated': 2 });
    expect(dataset.kind).toBe('reconciled');
    expect(dataset.notes[0]).toContain('Exported by Bilateral from vintage 1-3f2a9c41');
    expect(read?.reconciledBy).not.toBeNull();
    expect(rowsOf(read?.rows ?? [])).toEqual(rowsOf(record.rows));
  });

  test(
    'has the same rows in 300 random views of any unit, status and basis',
    async () => {
      await fc.assert(
        fc.asyncProperty(views, async ({ record, datasets }) => {
          const { read, problems } = await readBack(viewOfRecord(record, datasets), record);
          expect(problems).toEqual([]);
          expect(rowsOf(read?.rows ?? [])).toEqual(rowsOf(record.rows));
          expect(read).toMatchObject({ adjustment: record.adjustment, unit: record.unit });
        }),
        { numRuns: 300, seed: 20210611 },
      );
    },
    SLOW,
  );

  test.each([
    ['aze/pak', ['--chart', 'sides']],
    ['gbr/pak', ['--freq', 'M', '--from', '2019-03']],
    ['usa/pak', ['--freq', 'M', '--to', '2021-06']],
  ])(
    'comes into an empty house by the importer: %s %j',
    async (pair, options) => {
      const args = [pair, ...options, '--format', 'sdmx-csv', '-o', '-'];
      const { bytes } = await exportRows.answer(args, fakeTerminal().terminal);
      const folder = await temporaryFolder();
      const [source, target] = [path.join(folder, 'data'), path.join(folder, 'built')];
      await mkdir(path.join(source, 'series'), { recursive: true });
      await cp('data/codes', path.join(source, 'codes'), { recursive: true });
      const file = path.join(folder, 'view.csv');
      await writeFile(file, bytes ?? '');
      const report = await importFiles(importRequest({ files: [file], source, target }));
      expect(report.refused).toBe(0);
      expect(report.stored * 2).toBe(report.read);
      const brought = await storeOf(target);
      const [here, there] = [await sheetOf(brought), await sheetOf(store)];
      expect(here.length).toBe(report.stored);
      expect(here.filter((line) => !there.includes(line))).toEqual([]);
      await brought.close();
    },
    SLOW,
  );
});

/** Every flow of every period as its record shows it, a line each. */
async function sheetOf(held: Store): Promise<readonly string[]> {
  const datasets = await held.datasets();
  const lines = (await held.coverage()).map(async (query) => {
    const observations = await held.totals(query);
    const record = tradeRecord({ ...query, observations, datasets });
    return rowsOf(record?.rows ?? []).flatMap(({ period, exports, imports }) => [
      JSON.stringify([query.reporter, query.partner, period, 'exports', exports, record?.unit]),
      JSON.stringify([query.reporter, query.partner, period, 'imports', imports, record?.unit]),
    ]);
  });
  return (await Promise.all(lines)).flat();
}

/** The built dataset, with any part replaced. */
function datasetOf(part: Partial<Dataset>): Dataset {
  const [dataset] = AZE_PAK_DATASETS;
  if (dataset === undefined) throw new Error('No dataset is built');
  return { ...dataset, ...part };
}

function observation(part: Partial<Observation> = {}): Observation {
  return {
    dataset: datasetOf({}).id,
    reporter: 'AZE',
    partner: 'PAK',
    flow: 'exports',
    product: 'TOTAL',
    frequency: 'A',
    period: '2020',
    value: '1',
    status: 'reported',
    basis: 'total',
    absentChapters: [],
    note: null,
    ...part,
  };
}

function recordOf(observations: readonly Observation[], datasets: readonly Dataset[]): TradeRecord {
  const frequency = observations[0]?.frequency ?? 'A';
  const pair = { reporter: 'AZE', partner: 'PAK', frequency };
  const record = tradeRecord({ ...pair, observations, datasets });
  if (record === null) throw new Error('No record is held');
  return record;
}

const WITH_VALUE: readonly ObservationStatus[] = [
  'reported',
  'estimated',
  'provisional',
  'revised',
  'incomplete',
];
const values = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String),
  fc
    .tuple(fc.nat(99_999), fc.integer({ min: 1, max: 999_999 }))
    .map(([a, b]) => `${a}.${b}`.replace(/0+$/, '')),
);
const stated = fc.oneof(
  { weight: 4, arbitrary: fc.record({ value: values, status: fc.constantFrom(...WITH_VALUE) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      value: fc.constant(null),
      status: fc.constantFrom<ObservationStatus[]>('missing', 'suppressed'),
    }),
  },
);
const basis = fc.constantFrom(
  { basis: 'total', absentChapters: [] } as const,
  { basis: 'sum of chapters', absentChapters: [] } as const,
  { basis: 'sum of chapters', absentChapters: ['01', '43', '97'] } as const,
);

/** Both flows of up to twelve periods of any frequency, some not held, in a dataset of any unit. */
const views = fc
  .record({
    frequency: fc.constantFrom<Frequency[]>('A', 'Q', 'M'),
    cells: fc.array(fc.record({ stated, basis, isHeld: fc.nat(9).map((one) => one > 0) }), {
      minLength: 2,
      maxLength: 24,
    }),
    multiplier: fc.constantFrom('1', '1000', '1000000'),
    currency: fc.constantFrom('USD', 'GBP', 'EUR'),
    adjustment: fc.constantFrom<Dataset['adjustment'][]>('none', 'seasonally adjusted'),
    kind: fc.constantFrom<Dataset['kind'][]>('reported', 'reconciled', 'estimated'),
  })
  .map(({ frequency, cells, multiplier, currency, adjustment, kind }) => {
    const periods = periodsOf(frequency, 12);
    const first = { stated: { value: '1', status: 'reported' } as const, isHeld: true };
    const observations = [{ ...cells[0], ...first }, ...cells.slice(1)].flatMap((one, index) =>
      one.isHeld
        ? [
            observation({
              ...one.stated,
              ...(one.basis ?? {}),
              frequency,
              period: periods[Math.floor(index / 2)] ?? '1990',
              flow: index % 2 === 0 ? 'exports' : 'imports',
            }),
          ]
        : [],
    );
    const unit = { currency, multiplier };
    const datasets = [datasetOf({ unit, adjustment, kind })];
    return { record: recordOf(observations, datasets), datasets };
  });
