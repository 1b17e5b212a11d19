import { describe, expect, test } from 'vitest';
import { readVerdictDress, verdictDressKey } from './verdict-dress';

const read = (query: string) => readVerdictDress(new URLSearchParams(query));

describe('readVerdictDress(entries)', () => {
  test('is light, whole and on its ground when nothing is said', () => {
    expect(read('reporter=AZE').dress).toEqual({
      theme: 'light',
      isPlain: false,
      isTransparent: false,
      alt: null,
    });
  });

  test('reads every wish', () => {
    expect(read('theme=dark&plain=1&transparent=1&alt=It%20differs').dress).toEqual({
      theme: 'dark',
      isPlain: true,
      isTransparent: true,
      alt: 'It differs',
    });
  });

  test.each([
    ['theme=system', 'light or dark'],
    ['plain=yes', 'one of 0, 1'],
    ['transparent=', 'one of 0, 1'],
    ['plain=1&plain=1', 'to be given once'],
    [`alt=${'a'.repeat(501)}`, 'text of at most 500 characters'],
  ])('refuses %s', (query, expected) => {
    const { dress, problems } = read(query);
    expect(dress).toBeNull();
    expect(problems.map((one) => one.expected)).toEqual([expected]);
  });
});

describe('verdictDressKey(dress)', () => {
  test('tells every two wishes apart', () => {
    const keys = ['', 'theme=dark', 'plain=1', 'transparent=1', 'plain=1&transparent=1', 'alt=a']
      .map(read)
      .map(({ dress }) => (dress === null ? 'none' : verdictDressKey(dress)));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
