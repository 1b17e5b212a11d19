import { expect, test } from 'vitest';
import { numberSpans } from './number-spans';

test.each([
  [[], ''],
  [[3], '3'],
  [[3, 4], '3, 4'],
  [[3, 4, 5], '3–5'],
  [[1, 3, 8, 9, 10], '1, 3, 8–10'],
])('numberSpans(%j) is %j', (numbers, words) => {
  expect(numberSpans(numbers)).toBe(words);
});
