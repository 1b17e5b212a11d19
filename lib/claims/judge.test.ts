import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hedge } from '@/lib/domain/claim';
import { judge } from './judge';

test.each<[printed: string, hedge: Hedge, amount: string, kind: string]>([
  ['11.6', 'exact', '11624822', 'agrees'],
  ['1.6', 'exact', '1657574', 'agrees truncated'],
  ['13.2', 'exact', '13282396', 'agrees truncated'],
  ['13.2', 'exact', '13150000', 'agrees'],
  ['13.2', 'exact', '13149999', 'approximately agrees'],
  ['13.2', 'exact', '13250000', 'agrees truncated'],
  ['13.2', 'exact', '13299999', 'agrees truncated'],
  ['13.2', 'exact', '13300000', 'approximately agrees'],
  ['13.2', 'exact', '13300001', 'differs'],
  ['13.2', 'exact', '13100000', 'approximately agrees'],
  ['13.2', 'exact', '13099999', 'differs'],
  ['13.2', 'exact', '0', 'differs'],
  ['13.2', 'exact', '-13200000', 'differs'],
  ['13', 'exact', '13282396', 'agrees'],
  ['40', 'exact', '38100000', 'differs'],
  ['40', 'approx', '38100000', 'approximately agrees'],
  ['40', 'approx', '37900000', 'differs'],
  ['40', 'approx', '40100000', 'agrees'],
  ['13', 'over', '13200000', 'agrees'],
  ['13', 'over', '13700000', 'agrees truncated'],
  ['13', 'over', '14200000', 'approximately agrees'],
  ['13', 'over', '14400000', 'differs'],
  ['13', 'over', '12800000', 'approximately agrees'],
  ['13', 'over', '11900000', 'differs'],
  ['10', 'over', '14400000', 'approximately agrees'],
  ['13', 'under', '12800000', 'agrees'],
  ['13', 'under', '11800000', 'approximately agrees'],
  ['13', 'under', '13200000', 'approximately agrees'],
  ['13', 'under', '14100000', 'differs'],
  ['-9.9', 'exact', '-9967248', 'agrees truncated'],
  ['-10.0', 'exact', '-9967248', 'agrees'],
  ['-9.9', 'exact', '-9850000', 'agrees'],
  ['-9.9', 'exact', '-9950000', 'agrees truncated'],
  ['-9', 'over', '-9300000', 'agrees'],
  ['-9', 'over', '-8800000', 'approximately agrees'],
  ['0', 'exact', '0', 'agrees'],
  ['0', 'exact', '400000', 'agrees'],
  ['0', 'exact', '-700000', 'agrees truncated'],
])('%s million (%s) against %s %s', (printed, hedge, amount, kind) => {
  expect(judge({ printed, scale: '1000000' }, hedge, amount).kind).toBe(kind);
});

test('the interval that decided is given, the rounding interval where none holds', () => {
  const figure = { printed: '1.6', scale: '1000000' };
  expect(judge(figure, 'exact', '1657574').interval).toMatchObject({ from: '1600000' });
  expect(judge(figure, 'exact', '9').interval).toMatchObject({ from: '1550000', to: '1650000' });
});

test('the verdict flips exactly at the edge of the rounding interval', () => {
  const tenths = fc.integer({ min: 2, max: 1_000_000 });
  fc.assert(
    fc.property(tenths, (count) => {
      const printed = `${Math.floor(count / 10)}.${count % 10}`;
      const figure = { printed, scale: '1000000' };
      const edge = BigInt(count) * 100_000n - 50_000n;
      expect(judge(figure, 'exact', String(edge)).kind).toBe('agrees');
      expect(judge(figure, 'exact', String(edge - 1n)).kind).toBe('approximately agrees');
      expect(judge(figure, 'exact', String(edge + 99_999n)).kind).toBe('agrees');
      expect(judge(figure, 'exact', String(edge + 100_000n)).kind).toBe('agrees truncated');
      expect(judge(figure, 'exact', String(edge + 149_999n)).kind).toBe('agrees truncated');
      expect(judge(figure, 'exact', String(edge + 150_001n)).kind).toBe('differs');
    }),
  );
});

test('a deficit is judged like the surplus of its size', () => {
  const amounts = fc.bigInt({ min: 1n, max: 30_000_000n });
  const hedges = fc.constantFrom<Hedge[]>('exact', 'approx', 'over', 'under');
  fc.assert(
    fc.property(amounts, hedges, (amount, hedge) => {
      const surplus = judge({ printed: '13.2', scale: '1000000' }, hedge, String(amount));
      const deficit = judge({ printed: '-13.2', scale: '1000000' }, hedge, String(-amount));
      expect(deficit.kind).toBe(surplus.kind);
    }),
  );
});
