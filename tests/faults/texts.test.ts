import { expect, test } from 'vitest';
import { textFaults } from './texts';

test('hostile texts are read or refused, and every quote stands where it is said to', () => {
  const { texts, crashes } = textFaults({ seed: 7, count: 249, hangMs: Infinity });
  expect(texts).toBe(249);
  expect(crashes).toEqual([]);
});
