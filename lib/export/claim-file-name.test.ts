import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdictFileName, ledgerFileName } from './claim-file-name';
import { claim } from '@/tests/builders/claim';

const PNG = { builtOn: '2026-07-05T10:00:00Z', extension: 'png' } as const;
const CSV = { builtOn: '2026-07-05', extension: 'csv' } as const;

test.each([
  ['2020', 'aze-pak_turnover_2020_verdict_2026-07-05.png'],
  ['2021-Q1', 'aze-pak_turnover_2021q1_verdict_2026-07-05.png'],
  ['2020-01/2020-10', 'aze-pak_turnover_2020m01-2020m10_verdict_2026-07-05.png'],
  [null, 'aze-pak_turnover_no-period_verdict_2026-07-05.png'],
])('verdictFileName(claim, file) of %s', (period, name) => {
  expect(verdictFileName(claim({ period }), PNG)).toBe(name);
});

test('ledgerFileName(publication, file) names publisher and date as far as they are known', () => {
  expect(ledgerFileName({ publisher: 'AzerNews', date: '2021-06-11' }, CSV)).toBe(
    'azernews_2021-06-11_claims_2026-07-05.csv',
  );
  expect(ledgerFileName({ publisher: null, date: null }, CSV)).toBe(
    'text_undated_claims_2026-07-05.csv',
  );
});

test('ledgerFileName(publication, file) is plain whatever the publisher', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (publisher) => {
      expect(ledgerFileName({ publisher, date: null }, CSV)).toMatch(/^[a-z0-9_-]+\.csv$/);
    }),
  );
});
