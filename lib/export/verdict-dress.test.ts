import { describe, expect, test } from 'vitest';
import { readVerdictDress, verdictDressKey } from './verdict-dress';

const read = (query: string) => readVerdictDress(new URLSearchParams(query));

describe('readVerdictDress(entries)', () => {
  test('is light, whole and on its ground when nothing is said', () => {
    expect(read('reporter=AZE').dress).toEqual({
      theme: 'light',
      isPlain: false,
      isTransparent: false,
    });
  });

  test('reads every wish', () => {
    expect(read('theme=dark&plain=1&transparent=1').dress).toEqual({
      theme: 'dark',
      isPlain: true,
      isTransparent: true,
    });
  });

  test.each([
    ['theme=system', 'light or dark'],
    ['plain=yes', 'one of 0, 1'],
    ['transparent=', 'one of 0, 1'],
    ['plain=1&plain=1', 'to be given once'],
  ])('refuses %s', (query, expected) => {
    const { dress, problems } = read(query);
    expect(dress).toBeNull();
    expect(problems.map((one) => one.expected)).toEqual([expected]);
  });
});

describe('verdictDressKey(dress)', () => {
  test('tells every two wishes apart', () => {
    const keys = ['', 'theme=dark', 'plain=1', 'transparent=1', 'plain=1&transparent=1']
      .map(read)
      .map(({ dress }) => (dress === null ? 'none' : verdictDressKey(dress)));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
