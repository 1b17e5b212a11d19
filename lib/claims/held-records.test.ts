import { expect, test } from 'vitest';
import { heldRecords } from '@/tests/builders/held-records';
import { recordsBeside } from './held-records';

test('recordsBeside(held, asked) has only what the side reported of the other', () => {
  const asked = { side: 'PAK', other: 'AZE', chapter: null };
  expect(
    recordsBeside(heldRecords(), asked).map(({ reporter, partner }) => [reporter, partner]),
  ).toEqual([['PAK', 'AZE']]);
});

test('of a chapter, only that chapter', () => {
  const asked = { side: 'AZE', other: 'PAK' };
  const [cotton] = recordsBeside(heldRecords(), { ...asked, chapter: '52' });
  expect(cotton?.datasets).toEqual(['chapters']);
  expect(recordsBeside(heldRecords(), { ...asked, chapter: '30' })).toEqual([]);
});
