import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TradeRecord } from '@/lib/domain/record';
import { pageData } from '@/tests/builders/page';
import { recordsOf } from '@/tests/builders/random-record';
import { azePak, pakAze, syntheticMonths } from '@/tests/builders/trade-record';
import { packRecord, pageDataText, unpackRecord, type PackedRecord } from './page-data';

function isPacked(value: unknown): value is PackedRecord {
  return typeof value === 'object' && value !== null && 'rows' in value;
}

/** A record after it has travelled to the browser as text. */
function travelled(record: TradeRecord): TradeRecord {
  const packed: unknown = JSON.parse(JSON.stringify(packRecord(record)));
  if (!isPacked(packed)) throw new Error('no record');
  return unpackRecord(packed);
}

describe('unpackRecord(packRecord(record))', () => {
  test('is the record, even when it has travelled as text', () => {
    fc.assert(
      fc.property(recordsOf(30), (record) => {
        expect(travelled(record)).toEqual(record);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['revisions, sums and an incomplete year', azePak()],
    ['gaps', pakAze()],
    ['months', syntheticMonths(354)],
    ['no rows', { ...azePak(), rows: [], datasets: [], latest: null }],
    [
      'its values in the second dataset',
      { ...pakAze(), datasets: ['chapters-2022', 'total-2017'] },
    ],
  ])('keeps a record with %s', (_, record) => {
    expect(travelled(record)).toEqual(record);
  });
});

test('packRecord(record) sends a plain total as its digits alone', () => {
  expect(packRecord(pakAze()).rows[2]).toEqual(['2020', '3784399', '920043']);
});

describe('pageDataText(data)', () => {
  test('is read back as the data', () => {
    expect(JSON.parse(pageDataText(pageData()))).toEqual(pageData());
  });

  test('holds nothing that ends a script element', () => {
    const data = pageData({ names: { AZE: '</script><script>alert(1)</script><!--' } });
    expect(pageDataText(data)).not.toContain('<');
    expect(JSON.parse(pageDataText(data))).toEqual(data);
  });
});
