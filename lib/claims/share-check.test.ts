import { expect, test } from 'vitest';
import { heldRecords, statement } from '@/tests/builders/held-records';
import { recordOf } from '@/tests/builders/record';
import { shareChecks } from './share-check';

const stated = { reporter: 'GBR', flow: 'exports', currency: 'GBP', sharePct: '0.28' } as const;

test('a share is held against the reporter’s own total of the flow', () => {
  expect(shareChecks(statement(stated), heldRecords())).toEqual([
    {
      of: 'share',
      side: 'GBR',
      kind: 'agrees',
      reason: null,
      stated: '0.28',
      recorded: '0.28',
      base: null,
      datasets: ['ons'],
    },
  ]);
});

test('a total in another currency is no total', () => {
  const dollars = recordOf({ reporter: 'GBR', partner: 'WLD', figures: [['2020', '9', '9']] });
  const pounds = heldRecords().recordsOf('GBR', 'PAK');
  const records = [dollars, ...pounds.filter(({ partner }) => partner !== 'WLD')];
  expect(shareChecks(statement(stated), heldRecords(records))[0]?.reason).toBe('total not held');
});

test('the currency of the amount beside a share does not matter', () => {
  const inDollars = statement({ ...stated, currency: 'USD' });
  expect(shareChecks(inDollars, heldRecords())[0]?.kind).toBe('agrees');
});

test('a total of zero gives no share', () => {
  const records = ['PAK', 'WLD'].map((partner) =>
    recordOf({ reporter: 'GBR', partner, figures: [['2020', '0', '9']] }),
  );
  expect(shareChecks(statement(stated), heldRecords(records))[0]?.reason).toBe('base not positive');
});

test('a share of a balance, of the world or of a chapter without a record could not be checked', () => {
  const reasonOf = (part: Parameters<typeof statement>[0]) =>
    shareChecks(statement({ ...stated, ...part }), heldRecords())[0]?.reason;
  expect(reasonOf({ flow: 'balance' })).toBe('total not held');
  expect(reasonOf({ partner: 'WLD' })).toBe('total not held');
  expect(reasonOf({ product: 'pharmaceuticals' })).toBe('product not held');
});

test('no stated share has no check', () => {
  expect(shareChecks(statement(), heldRecords())).toEqual([]);
});
