import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineWidth, type Type } from './picture-text';
import { cutLine, cutLines } from './text-blocks';

const TYPE: Type = { size: 12, weight: 400, family: 'sans' };

describe('cutLine(text, type, width)', () => {
  test('is the text itself where it fits', () => {
    expect(cutLine('Pakistan', TYPE, 100)).toBe('Pakistan');
  });

  test('ends before a word', () => {
    expect(cutLine('Azerbaijan and Pakistan agreed', TYPE, 130)).toBe('Azerbaijan and Pakistan…');
  });

  test('ends within a word that is alone', () => {
    expect(cutLine('W'.repeat(50), TYPE, 100)).toMatch(/^W+…$/);
  });
});

describe('cutLines(text, type, room)', () => {
  test('makes one line of any white space', () => {
    expect(cutLines(' a\n\n b\tc ', TYPE, { width: 200, most: 3 })).toEqual(['a b c']);
  });

  test('ends the last line with … where words are left over', () => {
    const lines = cutLines('one two three four five six', TYPE, { width: 50, most: 2 });
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  test('is never wider or longer than asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 2000 }),
        fc.integer({ min: 30, max: 400 }),
        fc.integer({ min: 1, max: 5 }),
        (text, width, most) => {
          const lines = cutLines(text, TYPE, { width, most });
          expect(lines.length).toBeLessThanOrEqual(most);
          expect(Math.max(0, ...lines.map((line) => lineWidth(line, TYPE)))).toBeLessThanOrEqual(
            width,
          );
        },
      ),
    );
  });
});
