import { expect, test } from 'vitest';
import { pictureFaults } from './pictures';

test('sixty random views in four sizes and two themes have no words that overlap, leave the picture or are faint', () => {
  const { overlaps, outside, faint, pictures, lines } = pictureFaults({ seed: 1, count: 60 });
  expect({ overlaps, outside, faint }).toEqual({ overlaps: [], outside: [], faint: [] });
  expect(pictures).toBe(480);
  expect(lines).toBeGreaterThan(5000);
}, 60_000);
