import { expect, test } from 'vitest';
import { heldRecords, statement } from '@/tests/builders/held-records';
import { percentRecords } from './percent-records';

const held = heldRecords();

test('percentRecords() of any currency come with the longest periods first', () => {
  const question = { statement: statement({ reporter: 'GBR' }), side: 'GBR', held };
  const { records, reason } = percentRecords({ ...question, currencies: null });
  expect(records.map(({ frequency }) => frequency)).toEqual(['A', 'M']);
  expect(reason).toBeNull();
});

test('only records in the currencies asked for are taken', () => {
  const question = { statement: statement({ reporter: 'GBR' }), side: 'GBR', held };
  expect(percentRecords({ ...question, currencies: ['USD'] })).toEqual({
    records: [],
    reason: 'other currency',
  });
  expect(percentRecords({ ...question, currencies: ['USD', 'GBP'] }).records).toHaveLength(2);
});

test('no records have a reason', () => {
  const reasonOf = (part: Parameters<typeof statement>[0], side: string) =>
    percentRecords({ statement: statement(part), side, held, currencies: null }).reason;
  expect(reasonOf({ partner: 'TUR' }, 'TUR')).toBe('no record of this country');
  expect(reasonOf({ partner: 'ASEAN' }, 'AZE')).toBe('bloc or group');
  expect(reasonOf({ product: 'pharmaceuticals' }, 'AZE')).toBe('product not held');
  expect(reasonOf({ status: 'forecast' }, 'AZE')).toBe('target or forecast');
});
