import { expect, test } from 'vitest';
import { heldRecords, statement } from '@/tests/builders/held-records';
import { percentRecords } from './percent-records';

const held = heldRecords();

test('percentRecords() of a percentage alone are of any currency, the longest periods first', () => {
  const alone = statement({ reporter: 'GBR', value: null, currency: null });
  const { records, reason } = percentRecords(alone, 'GBR', held);
  expect(records.map(({ frequency }) => frequency)).toEqual(['A', 'M']);
  expect(reason).toBeNull();
});

test('beside an amount they are in one of its currencies', () => {
  const dollars = { reporter: 'GBR', currency: 'USD' };
  expect(percentRecords(statement(dollars), 'GBR', held).reason).toBe('other currency');
  const pounds = { value: '1', scale: '1', currency: 'GBP' };
  const both = statement({ ...dollars, otherCurrencies: [pounds] });
  expect(percentRecords(both, 'GBR', held).records).toHaveLength(2);
});

test('no records have a reason', () => {
  const reasonOf = (part: Parameters<typeof statement>[0], side: string) =>
    percentRecords(statement(part), side, held).reason;
  expect(reasonOf({ partner: 'TUR' }, 'TUR')).toBe('no record of this country');
  expect(reasonOf({ partner: 'ASEAN' }, 'AZE')).toBe('bloc or group');
  expect(reasonOf({ product: 'pharmaceuticals' }, 'AZE')).toBe('product not held');
  expect(reasonOf({ status: 'forecast' }, 'AZE')).toBe('target or forecast');
});
