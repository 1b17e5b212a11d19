import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pixelOf, valueScale } from './scale';

const RUNS = { numRuns: 500 };

const sizes = fc.tuple(
  fc.integer({ min: -999_999, max: 999_999 }),
  fc.integer({ min: -2, max: 12 }),
);
const values = fc.array(fc.option(sizes.map(([mantissa, power]) => mantissa * 10 ** power)), {
  maxLength: 30,
});
const counts = fc.integer({ min: 2, max: 8 });

describe('valueScale(values, count)', () => {
  test.each<[string, readonly (number | null)[]]>([
    ['of nothing', []],
    ['of absent values', [null, null]],
    ['of zeros', [0, 0]],
  ])('%s spans 0 to 1', (_, none) => {
    expect(valueScale(none, 5)).toEqual({ domain: [0, 1], ticks: [0, 1], step: 1 });
  });

  test.each<[readonly (number | null)[], number, readonly number[]]>([
    [[11_624_822, 1_657_574], 5, [0, 2e6, 4e6, 6e6, 8e6, 10e6, 12e6]],
    [[-9_967_248], 3, [-10e6, -5e6, 0]],
    [[7], 2, [0, 5, 10]],
    [[-3, 4], 4, [-4, -2, 0, 2, 4]],
    [[0.3], 3, [0, 0.1, 0.2, 0.3]],
  ])('of %j with about %d ticks marks %j', (held, count, ticks) => {
    expect(valueScale(held, count).ticks).toEqual(ticks);
  });

  test('of two opposite values marks zero and few more', () => {
    const { domain, ticks } = valueScale([-7_100_000, 7_100_000], 2);
    expect(domain).toEqual([-10_000_000, 10_000_000]);
    expect(ticks).toEqual([-10_000_000, 0, 10_000_000]);
  });

  test('holds zero and every value', () => {
    fc.assert(
      fc.property(values, counts, (held, count) => {
        const { domain, step } = valueScale(held, count);
        const dust = step * 2e-9;
        const all = [0, ...held.filter((value) => value !== null)];
        expect(Math.min(...all)).toBeGreaterThanOrEqual(domain[0] - dust);
        expect(Math.max(...all)).toBeLessThanOrEqual(domain[1] + dust);
      }),
      RUNS,
    );
  });

  test('starts and ends on a tick, has one on zero, and few and even ones between', () => {
    fc.assert(
      fc.property(values, counts, (held, count) => {
        const { domain, ticks, step } = valueScale(held, count);
        expect([ticks[0], ticks.at(-1)]).toEqual([...domain]);
        expect(ticks).toContain(0);
        expect(ticks.length).toBeLessThanOrEqual(count * 2 + 2);
        const apart = ticks.slice(1).map((tick, index) => (tick - (ticks[index] ?? NaN)) / step);
        expect(apart.filter((share) => !(Math.abs(share - 1) < 1e-6))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('has no negative zero among its ticks', () => {
    expect(valueScale([-5], 3).ticks.some((tick) => Object.is(tick, -0))).toBe(false);
  });
});

describe('pixelOf(value, domain, plot)', () => {
  const plot = { y: 10, height: 200 };

  test('puts the ends of the domain on the edges of the plot', () => {
    expect(pixelOf(0, [0, 50], plot)).toBe(210);
    expect(pixelOf(50, [0, 50], plot)).toBe(10);
  });

  test('rises with its value', () => {
    const pair = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(pair, (two) => {
        const [low, high] = two
          .toSorted((a, b) => a - b)
          .map((value) => pixelOf(value, [-1000, 1000], plot));
        expect(low).toBeGreaterThan(high ?? NaN);
      }),
      RUNS,
    );
  });
});
