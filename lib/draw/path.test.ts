import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LinePoint } from '@/lib/charts/plan';
import { areaPath, bandPath, linePath, px, runsOf } from './path';

const RUNS = { numRuns: 200 };

const points: fc.Arbitrary<readonly LinePoint[]> = fc
  .array(fc.option(fc.integer({ min: -500, max: 500 })), { maxLength: 40 })
  .map((values) =>
    values.map((y, index) => (y === null ? null : { index, value: -y, x: index * 10, y })),
  );

const countOf = (text: string, letter: string): number => text.split(letter).length - 1;

/** How many times a value follows a gap or stands first. */
function starts(line: readonly LinePoint[]): number {
  return line.filter((point, index) => point !== null && (line[index - 1] ?? null) === null).length;
}

const at = (index: number, y: number): LinePoint => ({ index, value: y, x: index * 10, y });

describe('px(value)', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [12.3456, '12.35'],
    [-0.001, '0'],
    [100, '100'],
    [-2.5, '-2.5'],
  ])('of %d is %s', (value, text) => {
    expect(px(value)).toBe(text);
  });
});

describe('linePath(points)', () => {
  test('is broken where a value is absent', () => {
    expect(linePath([at(0, 5), at(1, 6), null, at(3, 7), at(4, 8)])).toBe('M0,5L10,6M30,7L40,8');
  });

  test('of nothing is empty', () => {
    expect(linePath([])).toBe('');
    expect(linePath([null, null])).toBe('');
  });

  test('moves once for every run, and has every point once', () => {
    fc.assert(
      fc.property(points, (line) => {
        const path = linePath(line);
        const held = line.filter((point) => point !== null).length;
        expect(countOf(path, 'M')).toBe(starts(line));
        expect(countOf(path, 'M') + countOf(path, 'L')).toBe(held);
      }),
      RUNS,
    );
  });

  test('never joins two periods that are not neighbours', () => {
    fc.assert(
      fc.property(points, (line) => {
        const jumps = runsOf(line).flatMap((run) =>
          run.slice(1).filter((point, place) => point.index - (run[place]?.index ?? NaN) !== 1),
        );
        expect(jumps).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('areaPath(points, baseY)', () => {
  test('closes each run on the base', () => {
    expect(areaPath([at(0, 5), at(1, 6), null, at(3, 7)], 100)).toBe(
      'M0,5L10,6L10,100L0,100ZM30,7L30,100L30,100Z',
    );
  });

  test('has one closed shape for every run', () => {
    fc.assert(
      fc.property(points, (line) => {
        const path = areaPath(line, 0);
        expect([countOf(path, 'M'), countOf(path, 'Z')]).toEqual([starts(line), starts(line)]);
      }),
      RUNS,
    );
  });
});

describe('bandPath(one, other)', () => {
  test('goes along one line and back along the other, apart at gaps', () => {
    const one = [at(0, 1), at(1, 2), null, at(3, 3)];
    const other = [at(0, 9), at(1, 8), null, at(3, 7)];
    expect(bandPath(one, other)).toBe('M0,1L10,2L10,8L0,9ZM30,3L30,7Z');
  });
});
