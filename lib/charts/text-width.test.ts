import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from './text-width';

const RUNS = { numRuns: 200 };
const words = fc.array(fc.stringMatching(/^[A-Za-zəğışŞ’-]{1,14}$/), {
  minLength: 1,
  maxLength: 30,
});

describe('textWidth(text, size, font)', () => {
  test('of nothing is nothing', () => {
    expect(textWidth('', 13)).toBe(0);
  });

  test('adds the widths of letters and grows with the size', () => {
    expect(textWidth('2020', 10)).toBeCloseTo(19.88, 5);
    expect(textWidth('2020', 20)).toBeCloseTo(39.76, 5);
    expect(textWidth('2020', 10, 'sans bold')).toBeGreaterThan(textWidth('2020', 10));
  });

  test('of letters it has not measured is that of wide ones', () => {
    expect(textWidth('ə', 10)).toBe(6);
    expect(textWidth('😀', 10)).toBe(6);
  });

  test('of two texts is the sum of theirs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(textWidth(`${a}${b}`, 13)).toBeCloseTo(textWidth(a, 13) + textWidth(b, 13), 6);
      }),
      RUNS,
    );
  });
});

describe('wrapText(text, options)', () => {
  test('keeps every word in order', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 600 }), (all, width) => {
        expect(wrapText(all.join(' '), { width, size: 13 }).join(' ')).toBe(all.join(' '));
      }),
      RUNS,
    );
  });

  test('makes no line of several words wider than the width', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 600 }), (all, width) => {
        const lines = wrapText(all.join(' '), { width, size: 13 });
        const wide = lines.filter((line) => line.includes(' ') && textWidth(line, 13) > width);
        expect(wide).toEqual([]);
      }),
      RUNS,
    );
  });

  test('of nothing has no line', () => {
    expect(wrapText('', { width: 100, size: 13 })).toEqual([]);
  });
});
