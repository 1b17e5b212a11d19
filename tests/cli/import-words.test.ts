import { expect, test } from 'vitest';
import { importWords } from '@/lib/cli/words/import-words';
import { FileError } from '@/lib/errors';
import type { ImportReport } from '@/lib/ingest/import-request';

const REPORT: ImportReport = {
  vintage: { id: '3-3f2a9c41', number: 3, fingerprint: '3f2a9c41', builtOn: '2026-07-05' },
  isNew: true,
  dataset: 'my-office',
  format: 'tidy-csv',
  read: 1204,
  stored: 1200,
  leftOut: [{ reason: 'parts beside their total', rows: 3 }],
  refused: 1,
  problems: [new FileError({ file: 'a.csv', line: 7, value: 'x', expected: 'a decimal number' })],
  totals: [{ reporter: 'AZE', year: 2020, rows: 12, values: 11, sum: '13282396.5' }],
  changes: {
    added: 3,
    removed: 0,
    changed: 1,
    same: 1196,
    before: '13000000',
    after: '-5',
    examples: [
      {
        dataset: 'my-office',
        reporter: 'AZE',
        partner: 'PAK',
        flow: 'imports',
        product: 'TOTAL',
        period: '2020',
        kind: 'changed',
        before: '11624822',
        after: null,
      },
    ],
  },
  warnings: ['AZE 2021: the total moved by 60 %'],
  seconds: 3.2,
};
const words = (part: Partial<ImportReport> = {}, rejects: string | null = 'r.csv') =>
  importWords({ ...REPORT, ...part }, { files: ['a.csv'], rejects }, 100).join('\n');

test('importWords(report) accounts for every row, totals, changes and warnings', () => {
  expect(words()).toBe(`Read a.csv as tidy-csv, dataset my-office, in 3 s.
Vintage 3-3f2a9c41 is in force now.

Rows read   1,204
= stored    1,200
+ left out      3  parts beside their total
+ refused       1

Refused 1 row, written to r.csv; the dataset is marked incomplete.
  - a.csv, line 7: found "x", expected a decimal number

Control totals, agreed by two sums made apart (no trade figures: totals stand beside parts)
  Reporter  Year  Rows  Values           Sum
  AZE       2020    12      11  13,282,396.5

Records: 3 added, 0 removed, 1 changed, 1,196 the same.
Sum of all values (a control, no trade figure): 13,000,000 → −5
The largest
  changed  AZE imports, PAK, TOTAL, 2020: 11,624,822 → absent

Warnings
  - AZE 2021: the total moved by 60 %`);
});

test('importWords(report of the same files) says that nothing has changed', () => {
  expect(words({ isNew: false, refused: 0, problems: [], warnings: [] }, null)).toContain(
    'It holds exactly this already: nothing has changed, vintage 3-3f2a9c41 stays in force.',
  );
});

test('importWords(report of a new dataset) has nothing to compare', () => {
  expect(words({ changes: null })).toContain('The dataset is new');
});

test('importWords(report of the whole world) shows a dozen totals and tells of the rest', () => {
  const total = { reporter: 'AZE', year: 2020, rows: 1, values: 1, sum: '1' };
  const text = words({ totals: Array.from({ length: 6000 }, () => total) });
  expect(text).toContain('… and 5,988 more; --json has all');
  expect(text.split('\n').length).toBeLessThan(45);
});

test('importWords(report of many refusals) tells how many are not shown', () => {
  expect(words({ refused: 51 })).toContain('… and 50 more');
});
