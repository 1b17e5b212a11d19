import { expect, test } from 'vitest';
import { readsUnderSwaps } from './one-vintage';

test('every answer is of one vintage while the one in force changes under its readers', async () => {
  const { reads, vintages, swaps, bad } = await readsUnderSwaps({ reads: 500 });
  expect(bad).toEqual([]);
  expect(reads).toBeGreaterThanOrEqual(500);
  expect(vintages).toBe(4);
  expect(swaps).toBeGreaterThan(5);
}, 300_000);
