import { expect, test } from 'vitest';
import { nearest } from '@/lib/cli/command/nearest';

const WORDS = ['import', 'status', 'history', 'diff', 'rollback', 'pin', 'unpin', 'export'];

test.each([
  ['impotr', 'import'],
  ['IMPORT', 'import'],
  ['hist', 'history'],
  ['statsu', 'status'],
  ['rolback', 'rollback'],
  ['pn', 'pin'],
  ['dif', 'diff'],
])('nearest(%s) is %s', (typed, word) => {
  expect(nearest(typed, WORDS)).toBe(word);
});

test.each(['', 'x', 'completely', 'a'.repeat(100_000)])(
  'nearest(typed) is none for %#',
  (typed) => {
    expect(nearest(typed, WORDS)).toBeNull();
  },
);
