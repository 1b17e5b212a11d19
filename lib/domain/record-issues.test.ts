import { expect, test } from 'vitest';
import { dataset, EXTRACTS } from '@/tests/builders/observation';
import { missingCell } from './choose-record';
import type { Cell } from './record';
import { recordIssues } from './record-issues';
import { recordRow } from './record-row';

const FOB_CIF = { exports: 'FOB', imports: 'CIF' } as const;
const cell = (part: Partial<Cell>): Cell => ({
  ...missingCell(),
  value: '5',
  status: 'reported',
  source: 'wits-2017',
  ...part,
});
const row = (period: string, exports: Partial<Cell>, imports: Partial<Cell>) =>
  recordRow({ period, exports: cell(exports), imports: cell(imports) });
const issues = (...rows: ReturnType<typeof row>[]) =>
  recordIssues({ rows, valuation: FOB_CIF, datasets: EXTRACTS });

test('a whole record of totals has no issue', () => {
  expect(issues(row('2015', {}, {}), row('2016', {}, { value: '0' }))).toEqual([]);
});

test('missing periods are told by flow', () => {
  expect(issues(row('1993', {}, missingCell()), row('1994', missingCell(), missingCell()))).toEqual(
    [
      { code: 'missing period', about: ['1994'], detail: 'exports' },
      { code: 'missing period', about: ['1993', '1994'], detail: 'imports' },
    ],
  );
});

test('an incomplete period of both flows is told once', () => {
  const incomplete = { value: null, status: 'incomplete' } as const;
  expect(issues(row('2017', incomplete, incomplete))).toEqual([
    { code: 'incomplete period', about: ['2017'], detail: null },
  ]);
});

test('totals and sums in one series are mixed sources', () => {
  const chapters = { basis: 'sum of chapters' } as const;
  expect(issues(row('2016', {}, {}), row('2018', chapters, chapters))).toEqual([
    { code: 'sum of chapters', about: ['2018'], detail: null },
    { code: 'mixed sources', about: [], detail: null },
  ]);
});

test('a revision is told as one, not as a sum', () => {
  const older = { value: '4', dataset: 'wits-2017', retrieved: '2017-11', kind: 'older' } as const;
  const revised = { basis: 'sum of chapters', status: 'revised', others: [older] } as const;
  expect(issues(row('2016', {}, revised))).toEqual([
    { code: 'revised value', about: ['2016'], detail: 'imports' },
  ]);
});

test('re-exports that are included are told', () => {
  const net = { value: '4', dataset: 'wits-2017', retrieved: '2017-11', kind: 'net' } as const;
  const gross = { basis: 'sum of chapters', others: [net] } as const;
  expect(issues(row('2013', gross, { basis: 'sum of chapters' }))).toEqual([
    { code: 'sum of chapters', about: ['2013'], detail: 'imports' },
    { code: 'includes re-exports', about: ['2013'], detail: 'exports' },
  ]);
});

test('a zero in whole millions may be small', () => {
  const millions = dataset({ id: 'ons', unit: { currency: 'GBP', multiplier: '1000000' } });
  expect(
    recordIssues({
      rows: [row('2020-01', { value: '0', source: 'ons' }, { source: 'ons' })],
      valuation: FOB_CIF,
      datasets: [millions],
    }),
  ).toEqual([{ code: 'zero may be small', about: ['2020-01'], detail: 'exports' }]);
});

test('an edited file and an unknown valuation are told', () => {
  expect(
    recordIssues({
      rows: [row('2020', {}, {})],
      valuation: { exports: 'FOB', imports: 'unknown' },
      datasets: [dataset({ isEdited: true })],
    }),
  ).toEqual([
    { code: 'edited file', about: ['wits-2017'], detail: null },
    { code: 'unknown valuation', about: [], detail: 'imports' },
  ]);
});
