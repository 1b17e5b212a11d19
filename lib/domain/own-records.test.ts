import { expect, test } from 'vitest';
import { dataset, observation } from '@/tests/builders/observation';
import { ownOrElse } from './own-records';

const datasets = new Map(
  [dataset(), dataset({ id: 'baci', kind: 'reconciled' })].map((one) => [one.id, one]),
);
const own = observation({ value: '100' });
const reconciled = observation({ dataset: 'baci', value: '90' });

test('ownOrElse() is what the country reported', () => {
  expect(ownOrElse([reconciled, own], datasets)).toEqual({ observations: [own], isOwn: true });
});

test('ownOrElse() is the reconciled figure where the country reported none', () => {
  const none = observation({ value: null, status: 'suppressed' });
  const kept = { observations: [reconciled], isOwn: false };
  expect(ownOrElse([reconciled, none], datasets)).toEqual(kept);
  expect(ownOrElse([reconciled], datasets)).toEqual(kept);
});

test('ownOrElse() takes a reported zero for a figure', () => {
  const zero = observation({ value: '0' });
  expect(ownOrElse([reconciled, zero], datasets).observations).toEqual([zero]);
});

test('ownOrElse() of nothing is nothing', () => {
  expect(ownOrElse([], datasets)).toEqual({ observations: [], isOwn: true });
});
