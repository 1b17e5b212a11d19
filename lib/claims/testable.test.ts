import { expect, test } from 'vitest';
import { CHAPTERS } from '@/tests/builders/held-records';
import { readClaim } from '@/tests/builders/read-claim';
import { sidesOf, testable } from './testable';

test('testable(read, id, chapters) has claim, chapter and period', () => {
  expect(testable(readClaim({ product: 'cotton' }), 'c3', CHAPTERS)).toMatchObject({
    id: 'c3',
    claim: { id: 'c3', product: 'cotton' },
    chapter: '52',
    period: '2020',
    obstacle: null,
  });
});

test('a product that names no chapter is an obstacle', () => {
  expect(testable(readClaim({ product: 'rice' }), 'c1', CHAPTERS)).toMatchObject({
    chapter: null,
    obstacle: 'product not held',
  });
});

test('the reporter’s side comes first, a bloc within itself has one', () => {
  expect(sidesOf(readClaim())).toEqual(['AZE', 'PAK']);
  expect(sidesOf(readClaim({ reporter: 'EAEU', partner: 'EAEU' }))).toEqual(['EAEU']);
});
